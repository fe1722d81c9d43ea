"""Correction packs: readable, strict, and for other articles by name only."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from explorer.corrections import edits, plan, replay, rules, targets
from explorer.corrections import pack as packs
from explorer.corrections.edits import Edit
from explorer.corrections.history import Decision
from explorer.corrections.rules import AlwaysCountry, NeverPerson, PersonIs, SamePerson, Standing
from explorer.errors import UserError
from explorer.model import Dossier
from tests.explorer.corrections.samples import DOSSIER, EDITS

NUROVA, BEK, BEKOV = (targets.of_person(person) for person in DOSSIER.people)
MADE = "2023-01-02T03:04:05+00:00"
DECIDED = tuple(
    Decision(edit=edit, by="Class 9b", made=MADE)
    for edit in (
        edits.EditPerson(person=NUROVA, role="president"),
        edits.MergePeople(keep=BEK, others=(BEKOV,)),
        edits.Accept(items=(targets.of_quote(DOSSIER.quotes[0]),)),
    )
)


def pack_of(*decisions: Decision) -> packs.Pack:
    return packs.of((packs.part_of(DOSSIER.article, decisions),))


def laid(dossier: Dossier, planned: plan.Plan) -> Dossier:
    return replay.apply_all(dossier, [each.edit for each in planned.decisions]).dossier


def test_saved_and_loaded(tmp_path: Path) -> None:
    pack = pack_of(*DECIDED)
    path = tmp_path / ("talks" + packs.SUFFIX)
    packs.save(path, pack)
    assert packs.load(path) == pack
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    text = path.read_text("utf-8")
    assert '"edit": "merge-people"' in text and '"rule": "same-person"' in text
    assert '"by": "Class 9b"' in text and MADE in text
    assert pack.of(DOSSIER.article) == DECIDED
    assert pack.of(replace(DOSSIER.article, sha256="1" * 64)) == ()


@settings(deadline=None)
@given(st.lists(EDITS, max_size=6))
def test_every_kind_of_edit_goes_through_a_pack(made: list[Edit]) -> None:
    pack = packs.of((packs.part_of(DOSSIER.article, [Decision(edit=edit) for edit in made]),))
    pack = packs.decode(packs.encode(pack))
    assert [each.edit for each in pack.of(DOSSIER.article)] == made
    bare = msgspec.structs.replace(pack, rules=())
    planned = plan.of(DOSSIER, (), bare)
    assert laid(DOSSIER, planned) == replay.apply_all(DOSSIER, made).dossier
    assert not planned.conflicts


def test_for_another_article_people_by_name_alone() -> None:
    nurova = replace(DOSSIER.people[0], id="person-9")
    article = replace(DOSSIER.article, sha256="1" * 64)
    other = replace(DOSSIER, article=article, people=(nurova, DOSSIER.people[1]))
    planned = plan.of(other, (), pack_of(*DECIDED), name="class")
    assert [each.edit for each in planned.decisions] == [
        edits.EditPerson(person=targets.of_person(nurova), role="president")
    ]
    assert (planned.decisions[0].by, planned.decisions[0].pack) == ("Class 9b", "class")
    twice = replace(other, people=(nurova, replace(nurova, id="person-10")))
    assert plan.of(twice, (), pack_of(*DECIDED)) == plan.Plan()


def test_what_the_reader_decided_otherwise_is_a_conflict_and_stays() -> None:
    own = Decision(edit=edits.EditPerson(person=NUROVA, role="envoy"))
    mine = replay.apply_all(DOSSIER, [own.edit]).dossier
    planned = plan.of(mine, [own], pack_of(*DECIDED))
    assert DECIDED[0].edit in [each.edit for each in planned.conflicts]
    assert laid(mine, planned).people[0].role == "envoy"
    again = plan.of(mine, [own], pack_of(own))
    assert again == plan.Plan()


def test_what_is_gone_finds_nothing() -> None:
    fewer = replace(DOSSIER, quotes=())
    planned = plan.of(fewer, (), pack_of(DECIDED[2]))
    assert [orphan.edit for orphan in planned.orphans] == [DECIDED[2].edit]


@pytest.mark.parametrize(
    ("rule", "check"),
    [
        (NeverPerson(name="Bekov"), lambda d: [p.id for p in d.people] == ["nurova", "bek"]),
        (PersonIs(called="Bekov", country="FR"), lambda d: d.people[2].country == "FR"),
        (PersonIs(called="Bekov", aliases=("Ali",)), lambda d: "Ali" in d.people[2].names),
        (SamePerson(name="Timur Bek", others=("Bekov",)), lambda d: len(d.people) == 2),
        (AlwaysCountry(words="Georgia", code="US"),
         lambda d: {c.code for c in d.countries if c.mentions} == {"UZ", "KZ", "US"}),
    ],
)  # fmt: skip
def test_a_rule_holds_for_every_article(rule: rules.Rule, check: object) -> None:
    planned = plan.of_rules(DOSSIER, [Standing(rule=rule, by="Ada")])
    after = laid(DOSSIER, planned)
    assert planned.decisions and callable(check) and check(after)
    assert plan.of_rules(after, [Standing(rule=rule)]) == plan.Plan()
    empty = replace(DOSSIER, people=(), countries=())
    assert plan.of_rules(empty, [Standing(rule=rule)]) == plan.Plan()


def test_of_two_decisions_the_later_one_makes_the_rule() -> None:
    both = [
        Decision(edit=edits.EditPerson(person=NUROVA, role=role)) for role in ("envoy", "president")
    ]
    assert [each.rule for each in pack_of(*both).rules] == [
        PersonIs(called="Aziza Nurova", role="president")
    ]
    gone = Decision(edit=edits.Reject(items=(NUROVA,)))
    assert [each.rule for each in pack_of(*both, gone).rules] == [NeverPerson(name="Aziza Nurova")]


def test_the_first_format_is_read() -> None:
    old = {
        "format": "dateline-corrections/1",
        "sha256": DOSSIER.article.sha256,
        "decided_by": "Class 9b",
        "edits": [each.edit for each in DECIDED],
    }
    pack = packs.decode(msgspec.json.encode(old))
    assert [each.edit for each in pack.of(DOSSIER.article)] == [each.edit for each in DECIDED]
    assert {each.by for each in pack.of(DOSSIER.article)} == {"Class 9b"}


TWO = [
    {"rule": {"rule": "person-is", "called": "A", "country": "DE"}},
    {"rule": {"rule": "person-is", "called": "A", "country": "FR"}},
]
NEVER = [TWO[0], {"rule": {"rule": "never-person", "name": "A"}}]


def test_two_parts_that_deny_each_other_are_refused() -> None:
    parts = [
        packs.part_of(DOSSIER.article, [Decision(edit=edits.EditPerson(person=BEK, role=role))])
        for role in ("envoy", "president")
    ]
    data = packs.encode(packs.Pack(articles=tuple(parts)))
    with pytest.raises(UserError, match="two different things of “Talks”"):
        packs.decode(data)
    # One after the other in one part they are a history: the last holds.
    both = [each for part in parts for each in part.decisions]
    assert packs.decode(packs.encode(pack_of(*both))).articles[0].decisions == tuple(both)


def test_of_two_rules_that_deny_each_other_the_first_stands() -> None:
    two = [Standing(rule=PersonIs(called="Bekov", country=code)) for code in ("FR", "DE")]
    planned = plan.of_rules(DOSSIER, two)
    assert laid(DOSSIER, planned).people[2].country == "FR"
    assert [each.edit for each in planned.conflicts] == [
        edits.EditPerson(person=BEKOV, country="DE")
    ]
    assert plan.disagreeing(two[:1], two) == (two[1],)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "damaged"),
        (b'{"format": "dateline-corrections/9"}', "newer"),
        (b'{"format": "dateline-dossier/1"}', "no corrections"),
        (b'{"format": "dateline-corrections/1", "edits": [{"edit": "run"}]}', "damaged"),
        (b'{"format": "dateline-corrections/2", "rules": [{"rule": {}}]}', "damaged"),
        (
            msgspec.json.encode({"format": packs.FORMAT, "rules": TWO}),
            "things of “A”",
        ),
        (msgspec.json.encode({"format": packs.FORMAT, "rules": NEVER}), "two different things"),
    ],
)
def test_bad_packs(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "pack"
    path.write_bytes(data)
    with pytest.raises(UserError, match=sentence):
        packs.load(path)
    with pytest.raises(UserError, match="cannot be read"):
        packs.load(tmp_path / "none")
