"""Who held which office of state, and when: dated facts, asked before what stands around a name.

From ``resources/gazetteers/officeholders.json``; SOURCES.md says what it was written from.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache
from typing import Literal

import msgspec

from explorer import typed
from explorer.gazetteer import tables, wordlists
from explorer.gazetteer.folding import fold

Office = Literal["head", "government", "foreign"]
OFFICES: tuple[Office, ...] = ("head", "government", "foreign")
# Where the family name comes first: "Xi" is President Xi.
_FAMILY_FIRST = frozenset(["CN", "KP", "KR", "TW", "VN", "KH", "SG"])
_STILL = 1  # years: a paper of January writes of the president of December


class Term(msgspec.Struct, frozen=True, array_like=True):
    """One term of office: the holder's spellings, the country, first and last year (None: on)."""

    names: tuple[str, ...]
    country: str
    office: Office
    first: int
    last: int | None

    def holds(self, year: int) -> bool:
        """Tell whether the year lies in the term, or right after it."""
        return self.first <= year and (self.last is None or year <= self.last + _STILL)

    def has_begun(self, year: int | None) -> bool:
        """Tell whether the office was ever held by that year; an unknown year is any."""
        return year is None or self.first <= year


@cache
def terms() -> tuple[Term, ...]:
    """Return every term of office that is known."""
    found = (tables.ROOT / "officeholders.json").read_bytes()
    return tuple(typed.json(found, list[Term]))


@cache
def cyrillic() -> dict[str, tuple[str, ...]]:
    """Return how papers in Cyrillic letters write names that do not sound as they are spelled."""
    found = (tables.ROOT / "officeholders_cyrillic.json").read_bytes()
    return dict(typed.json(found, dict[str, tuple[str, ...]]))


def listed_by(keys: Callable[[Term], Iterable[str]]) -> dict[str, list[Term]]:
    """Return every term of office under each of its keys, once."""
    found: dict[str, list[Term]] = defaultdict(list)
    for term in terms():
        for key in set(keys(term)):
            found[key].append(term)
    return found


@cache
def _by_name() -> dict[str, list[Term]]:
    return listed_by(lambda term: map(fold, term.names))


@cache
def _by_surname() -> dict[str, list[Term]]:
    return listed_by(lambda term: (fold(surname_of(name, term.country)) for name in term.names))


def surname_of(name: str, country: str) -> str:
    """Return the family name, which stands first in some countries (alpha-2 code)."""
    words = [word for word in name.split() if word not in ("Jr.", "II", "III", "IV", "V", "VI")]
    return words[0 if country in _FAMILY_FIRST else -1]


def country_of(name: str, year: int | None) -> str | None:
    """Return the country whose office somebody of that full name held by then, or None.

    Args:
        name: the full name in any known spelling.
        year: the year of publication, None where it is not known.
    """
    found = {term.country for term in _by_name().get(fold(name), ()) if term.has_begun(year)}
    return found.pop() if len(found) == 1 and " " in name else None


def in_office(name: str, year: int | None) -> bool:
    """Tell whether somebody of that full name holds an office of state in that year."""
    return year is not None and any(term.holds(year) for term in _by_name().get(fold(name), ()))


def terms_of(names: Iterable[str], country: str | None) -> list[Term]:
    """Return the terms of office of somebody of one of these full names, the earliest first.

    Two people of one name are not guessed at: where no country (alpha-2 code) tells which, and the
    terms are of several countries, there are none.
    """
    found = {term: None for name in names if " " in name for term in _by_name().get(fold(name), ())}
    terms = [term for term in found if country is None or term.country == country]
    if len({term.country for term in terms}) > 1:
        return []
    return sorted(terms, key=lambda term: (term.first, term.office))


def country_by_office(surname: str, noun: str, year: int | None) -> str | None:
    """Return the country of "President Doe": the only one where a Doe holds that office, or did.

    Args:
        surname: the name given, as in "Prime Minister Doe".
        noun: the office's noun, in small letters.
        year: the year of publication, None where it is not known.
    """
    offices = {office for office in OFFICES if noun in wordlists.titles(f"office_{office}")}
    known = [term for term in _by_surname().get(fold(surname), ()) if term.office in offices]
    if year is None:
        return None
    now = {term.country for term in known if term.holds(year)}
    ever = {term.country for term in known if term.has_begun(year)}
    found = now or ever
    return found.pop() if len(found) == 1 else None
