"""The curated dossier holds together, and says neither less nor more than its article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import msgspec
import pytest

from explorer import dossier_file, evidence
from explorer.model import CountryMention, Dossier, Event, Mention, Quote

ROOT = Path(__file__).resolve().parents[2]
CURATED = ROOT / "resources" / "dossiers" / "russia-regional-clout.json"
CENTRAL_ASIA = ("KZ", "KG", "TJ", "UZ")

SEPTEMBER = ("2022-09-01/2022-09-30", "month")
OCTOBER = ("2022-10-01/2022-10-31", "month")
NOVEMBER = ("2022-11-01/2022-11-30", "month")
LAST_WEEK = ("2022-11-21/2022-11-27", "week")
DATED = {
    "e-tokayev-macron": ("2022-11-29", "day"),
    "e-mirziyoyev-macron": LAST_WEEK,
    "e-csto-meeting": LAST_WEEK,
    "e-group-photo": LAST_WEEK,
    "e-reelection": ("2022-11-20", "day"),
    "e-michel-visit": OCTOBER,
    "e-borrell-visit": NOVEMBER,
    "e-lu-visit": NOVEMBER,
    "e-putin-waits": SEPTEMBER,
    "e-pipeline": ("2022-06-01/2022-08-31", "season"),
    "e-tokayev-avoided": SEPTEMBER,
    "e-xi-visit": SEPTEMBER,
    "e-erdogan-visit": OCTOBER,
    "e-csto-declaration": LAST_WEEK,
    "e-pen-tossed": LAST_WEEK,
    "e-birthday": OCTOBER,
    "e-cis-summit": OCTOBER,
    "e-skirmishes": SEPTEMBER,
    "e-rahmon-rebuke": OCTOBER,
    "e-borrell-warning": NOVEMBER,
    "e-hydrogen-memorandum": NOVEMBER,
    "e-golden-billion": OCTOBER,
    "e-moscow-stop": ("2022-11-28", "day"),
    "e-name-right": ("2022-11-28", "day"),
}
LEADERS = {
    "Vladimir Putin": ("President", "RU", None),
    "Kassym-Jomart Tokayev": ("President", "KZ", None),
    "Emmanuel Macron": ("President", "FR", None),
    "Shavkat Mirziyoyev": ("President", "UZ", None),
    "Nikol Pashinyan": ("Prime Minister", "AM", None),
    "Charles Michel": ("European Council President", None, "eu"),
    "Josep Borrell": ("foreign policy chief", None, "eu"),
    "Donald Lu": ("Assistant Secretary of State", "US", "state-department"),
    "Queen Elizabeth II": ("Queen", None, None),
    "Xi Jinping": ("President", "CN", None),
    "Recep Tayyip Erdogan": ("President", "TR", None),
    "Sadyr Japarov": ("President", "KG", None),
    "Emomali Rahmon": ("President", "TJ", None),
}
SPEAKERS = {
    "q1": "osce",
    "q2": "putin",
    "q3": "umarov",
    "q4": None,
    "q5": "umarov",
    "q6": "umarov",
    "q7": "alzhanov",
    "q8": "alzhanov",
    "q9": "alzhanov",
    "q10": "rahmon",
    "q11": "rahmon",
    "q12": "umarov",
    "q13": "borrell",
    "q14": "putin",
    "q15": "umarov",
}
SAID_ABOUT = {
    "RU": "q3 q6 q8 q10 q11 q12 q15",
    "KZ": "q1 q3 q5 q6 q7 q8 q9 q11 q12 q13 q15",
    "UA": "q7 q9",
    "TJ": "q12 q15",
    "KG": "q11 q12 q15",
    "UZ": "q11 q12 q15",
    "CN": "q5 q6",
    **dict.fromkeys(("AM", "AZ", "TR", "FR", "US", "IN", "LV"), ""),
}
PANEL_EVENTS = {
    "UA": "war army-exposed tokayev-on-ukraine tokayev-refuses war-explained",
    "TJ": "snubs europe-woos michel-visit borrell-visit lu-visit outsiders-warnings skirmishes"
    " rahmon-rebuke china-grows",
    "AM": "csto-meeting group-photo armenia-azerbaijan csto-declaration pen-tossed",
    "AZ": "csto-meeting armenia-azerbaijan putin-waits",
    "KG": "europe-woos michel-visit borrell-visit lu-visit outsiders-warnings putin-waits birthday"
    " cis-summit skirmishes exercises-cancelled china-grows",
    "UZ": "mirziyoyev-macron europe-woos michel-visit borrell-visit lu-visit outsiders-warnings"
    " putin-waits tokayev-avoided china-grows",
    "CN": "new-partners xi-visit china-grows war-explained",
    "TR": "new-partners putin-waits erdogan-visit",
    "FR": "tokayev-macron mirziyoyev-macron",
    "US": "lu-visit",
    "IN": "putin-waits war-explained",
    "LV": "",
}


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return dossier_file.read(CURATED)


def mentions(dossier: Dossier) -> Iterator[Mention]:
    for group in (dossier.countries, dossier.regions, dossier.organisations, dossier.people):
        for owner in group:
            assert owner.mentions, owner.name
            yield from owner.mentions


def located(dossier: Dossier) -> Iterator[tuple[int, object]]:
    """Everything of the dossier that stands in some paragraph of the story."""
    assert isinstance(dossier.outline, tuple)
    groups = (mentions(dossier), dossier.quotes, dossier.events, dossier.relations, dossier.outline)
    for group in groups:
        for item in group:
            assert isinstance(item.paragraph, int), item
            yield item.paragraph, item


def test_the_file_says_nothing_that_the_types_do_not_know(dossier: Dossier) -> None:
    written = dossier_file.encode(dossier)
    assert dossier_file.decode(written) == dossier
    check_known(msgspec.json.decode(CURATED.read_bytes()), msgspec.json.decode(written))


def check_known(given: Any, kept: Any) -> None:
    """Fail where a key or value of the file is lost in decoding, as a misspelled key would be."""
    if isinstance(given, dict):
        assert given.keys() <= kept.keys()
        for key, value in given.items():
            check_known(value, kept[key])
    elif isinstance(given, list):
        assert len(given) == len(kept)
        for one, other in zip(given, kept, strict=True):
            check_known(one, other)
    else:
        assert given == kept


def test_ids_are_unique(dossier: Dossier) -> None:
    owners = (*dossier.people, *dossier.organisations, *dossier.quotes, *dossier.events)
    ids = Counter(owner.id for owner in owners)
    ids.update(country.code for country in dossier.countries)
    assert set(ids.values()) == {1}


def test_references_resolve(dossier: Dossier) -> None:
    people = {person.id: person.name for person in dossier.people}
    organisations = {body.id: body.name for body in dossier.organisations}
    codes = {country.code for country in dossier.countries}
    quotes = {quote.id for quote in dossier.quotes}
    for person in dossier.people:
        assert person.organisation is None or person.organisation in organisations
        assert person.country is None or person.country in codes
    for quote in dossier.quotes:
        assert (people | organisations).get(quote.speaker_id or "") == quote.speaker
        assert (quote.kind == "nested") == (quote.within in quotes)
        assert {tie.code for tie in quote.countries} <= codes
    for event in dossier.events:
        assert set(event.people) <= set(people)
        assert set(event.countries) <= codes
        assert event.place is None or event.place.country in codes | {None}
    for relation in dossier.relations:
        assert {relation.source, relation.target} <= codes
        assert relation.source != relation.target
    for region in dossier.regions:
        assert region.countries is msgspec.UNSET or set(region.countries) <= codes


def test_every_tie_and_decision_has_its_reason(dossier: Dossier) -> None:
    ties = [tie for quote in dossier.quotes for tie in quote.countries]
    for event in dossier.events:
        assert isinstance(event.ties, tuple)
        assert tuple(tie.code for tie in event.ties) == event.countries
        assert len(set(event.countries)) == len(event.countries) > 0
        ties += event.ties
    assert all(isinstance(tie.reason, str) and tie.reason.endswith(".") for tie in ties)
    groups = (
        *dossier.countries,
        *dossier.people,
        *dossier.quotes,
        *dossier.events,
        *dossier.relations,
    )
    assert all(isinstance(item.why, msgspec.Struct) and item.why.reason for item in groups)


def test_focus_is_the_share_of_namings_and_adds_up_to_one(dossier: Dossier) -> None:
    shares = [country.focus for country in dossier.countries]
    assert sum(shares) == 1
    assert sum(Fraction(str(share)) for share in shares) == 1
    assert shares == sorted(shares, reverse=True)
    own = Counter({c.code: len(c.mentions) for c in dossier.countries if c.role != "filed-from"})
    for person in dossier.people:
        own.update({person.country: len(person.mentions)} if person.country else {})
    for country in dossier.countries:
        assert country.focus == pytest.approx(own[country.code] / own.total(), abs=1e-4)


def test_latvia_is_where_it_was_filed_and_nothing_else(dossier: Dossier) -> None:
    filed = dossier.article.filed_from
    assert filed is not None
    assert (filed.place, filed.country) == ("Riga", "LV")
    assert [c.code for c in dossier.countries if c.role == "filed-from"] == ["LV"]
    row = next(row for row in evidence.of_dossier(dossier) if row.code == "LV")
    assert (row.quotes_by, row.quotes_about, row.leaders, row.events) == (0, 0, 0, 0)


def test_the_ledger_of_quotation_marks(dossier: Dossier) -> None:
    kinds = Counter(quote.kind for quote in dossier.quotes)
    assert kinds == {"sentence": 8, "fragment": 4, "term": 2, "nested": 1}
    assert {quote.id: quote.speaker_id for quote in dossier.quotes} == SPEAKERS
    joined: dict[str | None, list[str]] = {}
    for quote in dossier.quotes:
        joined.setdefault(quote.utterance, []).append(quote.id)
    assert joined.pop(None) == ["q2", "q4", "q14"]
    assert [ids for ids in joined.values() if len(ids) > 1] == [
        ["q5", "q6"],
        ["q7", "q8", "q9"],
        ["q10", "q11"],
    ]


def test_who_is_quoted_for_and_about_each_country(dossier: Dossier) -> None:
    about = {
        country.code: " ".join(quote.id for quote in evidence.said_about(dossier, country.code))
        for country in dossier.countries
    }
    assert about == SAID_ABOUT
    by = {c.code: [q.id for q in evidence.said_by(dossier, c.code)] for c in dossier.countries}
    assert {code: ids for code, ids in by.items() if ids} == {"TJ": ["q10", "q11"]}
    addressed = {q.id for q in dossier.quotes for t in q.countries if t.why == "addressed"}
    assert addressed == {"q2", "q10", "q11", "q13"}


def test_leaders_with_role_country_and_organisation(dossier: Dossier) -> None:
    found = {p.name: (p.role, p.country, p.organisation) for p in dossier.people if p.leader}
    assert found == LEADERS
    others = {p.name: (p.country, p.organisation) for p in dossier.people if not p.leader}
    assert others == {
        "Temur Umarov": (None, "carnegie"),
        "Dimash Alzhanov": (None, "erkin-qazaqstan"),
    }


def test_dated_events_are_as_exact_as_the_text_and_no_more(dossier: Dossier) -> None:
    dated = {e.id: (e.date, e.precision) for e in dossier.events if e.date is not None}
    assert dated == DATED
    for item in (*dossier.events, *dossier.quotes):
        check_date(item)


def check_date(item: Event | Quote) -> None:
    if not isinstance(item.date, str):
        assert item.precision == "undated"
        return
    assert item.date_text
    first, _, last = item.date.partition("/")
    start, end = date.fromisoformat(first), date.fromisoformat(last or first)
    after = end + timedelta(days=1)
    whole = {
        "day": start == end,
        "week": start.isoweekday() == 1 and after - start == timedelta(weeks=1),
        "month": start.day == after.day == 1 and 28 <= (after - start).days <= 31,
        "season": start.day == after.day == 1 and (after - start).days == 92,
    }
    assert whole[item.precision], item.id


def test_events_of_each_country(dossier: Dossier) -> None:
    for code, expected in PANEL_EVENTS.items():
        found = {event.id for event in evidence.events_of(dossier, code)}
        assert found == {f"e-{name}" for name in expected.split()}, code


def test_what_is_said_of_central_asia_is_tied_to_its_states(dossier: Dossier) -> None:
    region = next(region for region in dossier.regions if region.name == "Central Asia")
    assert region.countries == CENTRAL_ASIA
    for item in (*dossier.quotes, *dossier.events):
        ties = item.countries if isinstance(item, Quote) else item.ties
        assert isinstance(ties, tuple)
        if any("Central Asia" in str(t.reason) for t in ties if t.code in CENTRAL_ASIA):
            assert set(CENTRAL_ASIA) <= {tie.code for tie in ties}, item.id


def test_nothing_stands_in_a_dropped_line_and_the_outline_covers_the_rest(
    dossier: Dossier,
) -> None:
    dropped = {line.paragraph for line in dossier.dropped}
    assert dropped == {1, 3, 4, 11, 21, 31, 40}
    assert not [item for paragraph, item in located(dossier) if paragraph in dropped]
    assert isinstance(dossier.outline, tuple)
    outlined = [line.paragraph for line in dossier.outline]
    assert outlined == [n for n in range(1, 45) if n not in dropped]


def test_country_mentions_are_of_their_kind(dossier: Dossier) -> None:
    by_kind: dict[str, set[str]] = {}
    for mention in mentions(dossier):
        if isinstance(mention, CountryMention):
            by_kind.setdefault(mention.how, set()).add(mention.text)
    assert by_kind["city"] == {"Moscow", "St. Petersburg", "Astana", "Beijing", "Paris", "RIGA"}
    assert by_kind["abbreviation"] == {"U.S."}
    assert by_kind["name"] == {c.name for c in dossier.countries} - {
        "France",
        "Armenia",
        "United States",
    }
    assert by_kind["demonym"] == {
        *("Russian", "Kazakh", "Kazakhs", "Tajik", "Kyrgyz", "Uzbek"),
        *("Chinese", "Turkish", "French", "Armenian"),
    }
