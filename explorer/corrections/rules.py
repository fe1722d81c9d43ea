"""Decisions that hold for every article: who is no person, who is who, which country a name means.

A rule names things by the words an article uses, since ids and places are an article's own. It
becomes an edit of an article only where it means exactly one thing there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from msgspec import UNSET, UnsetType

from explorer.corrections import targets
from explorer.corrections.edits import (
    AddMention,
    Edit,
    EditPerson,
    MergePeople,
    Reject,
    Target,
)
from explorer.model import Dossier, Person


class _Rule(msgspec.Struct, frozen=True, kw_only=True, tag_field="rule", omit_defaults=True):
    """Root of the rules: encoded as one JSON object each, told apart by `rule`."""


class NeverPerson(_Rule, frozen=True, kw_only=True, tag="never-person"):
    """What is called so is no person."""

    name: str


class PersonIs(_Rule, frozen=True, kw_only=True, tag="person-is"):
    """Who is called so has this name, role, country, organisation, these other names."""

    called: str
    name: str | UnsetType = UNSET
    role: str | UnsetType | None = UNSET
    country: str | UnsetType | None = UNSET
    organisation: str | UnsetType | None = UNSET
    aliases: tuple[str, ...] | UnsetType = UNSET


class SamePerson(_Rule, frozen=True, kw_only=True, tag="same-person"):
    """Who is called by one of `others` is who is called `name`."""

    name: str
    others: tuple[str, ...]


class AlwaysCountry(_Rule, frozen=True, kw_only=True, tag="always-country"):
    """These words, where they name a country, name the one of that code (ISO 3166-1 alpha-2)."""

    words: str
    code: str


Rule = NeverPerson | PersonIs | SamePerson | AlwaysCountry


class Standing(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A rule, who decided it and when (ISO 8601, UTC); None where that is not known."""

    rule: Rule
    by: str | None = None
    made: str | None = None


def of_edit(edit: Edit) -> Rule | None:
    """Return what of an edit to one article holds for others too: who people are, by name."""
    if isinstance(edit, EditPerson):
        return PersonIs(
            called=edit.person.words,
            name=edit.name,
            role=edit.role,
            country=edit.country,
            organisation=edit.organisation,
            aliases=edit.variants,
        )
    if isinstance(edit, MergePeople):
        return SamePerson(name=edit.keep.words, others=tuple(t.words for t in edit.others))
    if isinstance(edit, Reject) and len(edit.items) == 1 and edit.items[0].kind == "person":
        return NeverPerson(name=edit.items[0].words)
    return None


def edits_for(dossier: Dossier, rules: Iterable[Rule]) -> tuple[Edit, ...]:
    """Return the edits that rules mean in an article; those that mean nothing there give none."""
    return tuple(edit for rule in rules for edit in _edits(dossier, rule))


def _edits(dossier: Dossier, rule: Rule) -> Iterator[Edit]:
    if isinstance(rule, NeverPerson):
        person = _one(dossier, rule.name, own_name=True)
        if person is not None:
            yield Reject(items=(targets.of_person(person),))
    elif isinstance(rule, PersonIs):
        person = _one(dossier, rule.called)
        if person is not None:
            yield from _person_edit(person, rule)
    elif isinstance(rule, SamePerson):
        keep = _one(dossier, rule.name)
        others = [_one(dossier, name) for name in rule.others]
        gone = {each.id: targets.of_person(each) for each in others if each and each is not keep}
        if keep is not None and gone:
            yield MergePeople(keep=targets.of_person(keep), others=tuple(gone.values()))
    else:
        yield from _mentions(dossier, rule)


def _person_edit(person: Person, rule: PersonIs) -> Iterator[Edit]:
    """The edit to a person, of what the rule says and the person is not."""
    now = {
        "name": person.name,
        "role": person.role,
        "country": person.country,
        "organisation": person.organisation,
        "variants": person.names[1:],
    }
    said = {
        "name": rule.name,
        "role": rule.role,
        "country": rule.country,
        "organisation": rule.organisation,
        "variants": rule.aliases,
    }
    other = {key: value for key, value in said.items() if value is not UNSET and value != now[key]}
    if other:
        yield EditPerson(person=targets.of_person(person), **other)  # type: ignore[arg-type]


def _one(dossier: Dossier, name: str, *, own_name: bool = False) -> Person | None:
    """The one person who goes by the name; two of that name are not guessed at."""
    fitting = [
        person
        for person in dossier.people
        if name in ((person.name,) if own_name else targets.all_names(person))
    ]
    return fitting[0] if len(fitting) == 1 else None


def _mentions(dossier: Dossier, rule: AlwaysCountry) -> Iterator[Edit]:
    wrong: list[Target] = []
    new: list[Edit] = []
    for country in dossier.countries:
        for mention in country.mentions if country.code != rule.code else ():
            span = mention.span
            if mention.text == rule.words and span is not None:
                wrong.append(targets.of_mention(country, mention))
                new.append(AddMention(start=span.start, end=span.end, words=mention.text,
                                      code=rule.code, how=mention.how))  # fmt: skip
    if wrong:
        yield Reject(items=tuple(wrong))
        yield from new
