"""Who somebody is by dated facts: heads of state or government, foreign ministers since 1990.

The facts are written in English (`explorer.gazetteer.officeholders`); a name is met as the press of
the article's language writes it. Asked only where the article itself bears the fact out: it gives
the person an office, or names the country.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec.structs import replace

from explorer.extract.languages.people import People
from explorer.extract.languages.well_known import home_of
from explorer.gazetteer.folding import fold
from explorer.gazetteer.officeholders import Term, cyrillic, listed_by, surname_of
from explorer.model import Person
from explorer.text.press_names import press_key, whole_key
from explorer.toponyms.found import Found


def with_holders(people: People, found: Sequence[Found], language: str, year: int | None) -> People:
    """Return the people, those who hold or held an office of state with its country.

    Args:
        people: those found in the article.
        found: the countries found in it.
        language: the article's (ISO 639-1).
        year: of its publication, None where it is not known.
    """
    named = {each.code for each in found}
    settled = tuple(_settled(person, named, language, year) for person in people.people)
    return replace(people, people=settled)


def _settled(person: Person, named: set[str], language: str, year: int | None) -> Person:
    if " " not in person.name:
        return _by_surname(person, language, year)
    known = _by_name().get(fold(person.name)) or _by_name().get(_key(person.name, language))
    begun = [term for term in known or () if term.has_begun(year)]
    codes = {term.country for term in begun}
    if len(codes) != 1:
        return person
    code = codes.pop()
    if not (person.leader or code in named):
        return person
    # Who is in office stands for that country, whatever stands beside the name.
    in_office = year is not None and any(term.holds(year) for term in begun)
    return replace(person, country=code if in_office else person.country or code, leader=True)


def _by_surname(person: Person, language: str, year: int | None) -> Person:
    """Return "Präsident Macron" with the only country where a Macron is in office then."""
    if person.country is not None:
        return person
    home = home_of(person.name, language)
    if home is not None:
        return replace(person, country=home if home != "-" else None, leader=True)
    if not person.leader or year is None:
        return person
    known = _by_family().get(press_key(person.name, language), ())
    codes = {term.country for term in known if term.holds(year)}
    return replace(person, country=codes.pop()) if len(codes) == 1 else person


def _key(name: str, language: str) -> str:
    return whole_key(name, language) or fold(name)


@cache
def _by_name() -> dict[str, list[Term]]:
    """Return the terms of office by full names, and by what all their press spellings share."""
    return listed_by(_full_keys)


def _full_keys(term: Term) -> Iterator[str]:
    yield from map(fold, term.names)
    yield from (_key(name, "en") for name in term.names)
    yield from (_key(name, "ru") for name in cyrillic().get(term.names[0], ()))


@cache
def _by_family() -> dict[str, list[Term]]:
    return listed_by(_family_keys)


def _family_keys(term: Term) -> Iterator[str]:
    for name in (*term.names, *cyrillic().get(term.names[0], ())):
        yield press_key(surname_of(name, term.country), "en")
