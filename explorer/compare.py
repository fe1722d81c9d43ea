"""Two articles side by side: what both have, what only one has, and who is quoted alike."""

from __future__ import annotations

from collections import Counter

import msgspec

from explorer.evidence import is_speech
from explorer.model import Dossier, Quote
from explorer.store.fold import fold
from explorer.store.items import names_of
from explorer.store.people import key

ALIKE = 0.8  # share of the shorter quote's words that stand in the longer one, in number and kind
SHORTEST = 3  # words below which only equal quotes are the same statement


class Sides(msgspec.Struct, frozen=True):
    """What both have and what only one of them has: ids or codes, in the first one's order."""

    both: tuple[tuple[str, str], ...]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Countries by code; people and quotes by their ids in the first and the second dossier."""

    countries: Sides
    people: Sides
    quotes: Sides


def compare(first: Dossier, second: Dossier) -> Comparison:
    """Return what two dossiers share and what each has alone."""
    return Comparison(
        countries=_countries(first, second),
        people=_people(first, second),
        quotes=_quotes(first, second),
    )


def same_statement(one: Quote, other: Quote) -> bool:
    """Tell whether two quotes report the same words, whole or in part."""
    return _same(_words(one), _words(other))


def _same(one: Counter[str], other: Counter[str]) -> bool:
    if one == other:
        return bool(one)
    smaller = min(one.total(), other.total())
    if smaller < SHORTEST:
        return False
    return (one & other).total() >= ALIKE * smaller


def _words(quote: Quote) -> Counter[str]:
    return Counter(fold(quote.text).split())


def _countries(first: Dossier, second: Dossier) -> Sides:
    ours = [country.code for country in first.countries]
    theirs = [country.code for country in second.countries]
    return _sides([(code, code) for code in ours if code in theirs], ours, theirs)


def _people(first: Dossier, second: Dossier) -> Sides:
    by_key = {key(name): person.id for person in second.people for name in names_of(person)}
    pairs = []
    for person in first.people:
        found = (by_key.get(key(name)) for name in names_of(person))
        if other := next(filter(None, found), None):
            pairs.append((person.id, other))
    return _sides(pairs, [p.id for p in first.people], [p.id for p in second.people])


def _quotes(first: Dossier, second: Dossier) -> Sides:
    ours = {q.id: _words(q) for q in first.quotes if _counts(q)}
    theirs = {q.id: _words(q) for q in second.quotes if _counts(q)}
    pairs = []
    free = dict(theirs)
    for id, words in ours.items():
        other = next((name for name, found in free.items() if _same(words, found)), None)
        if other is not None:
            pairs.append((id, other))
            del free[other]
    return _sides(pairs, list(ours), list(theirs))


def _counts(quote: Quote) -> bool:
    return is_speech(quote) and quote.kind != "nested"


def _sides(pairs: list[tuple[str, str]], ours: list[str], theirs: list[str]) -> Sides:
    mine = {one for one, _ in pairs}
    yours = {other for _, other in pairs}
    return Sides(
        tuple(pairs),
        tuple(id for id in ours if id not in mine),
        tuple(id for id in theirs if id not in yours),
    )
