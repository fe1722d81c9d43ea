"""Two articles side by side: what both have, what only one has, and who is quoted alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from math import ceil

import msgspec

from explorer.model import Dossier, Quote
from explorer.store.people import key
from explorer.text.search_folding import fold
from explorer.views.speech import is_speech

Words = Counter[str]
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
    shared = set(theirs)
    return _sides([(code, code) for code in ours if code in shared], ours, theirs)


def _people(first: Dossier, second: Dossier) -> Sides:
    by_key = {key(name): person.id for person in second.people for name in person.names}
    pairs = []
    for person in first.people:
        found = (by_key.get(key(name)) for name in person.names)
        if other := next(filter(None, found), None):
            pairs.append((person.id, other))
    return _sides(pairs, [p.id for p in first.people], [p.id for p in second.people])


def _quotes(first: Dossier, second: Dossier) -> Sides:
    ours = {q.id: _words(q) for q in first.quotes if _counts(q)}
    theirs = {q.id: _words(q) for q in second.quotes if _counts(q)}
    near = _Near(ours, theirs)
    pairs = []
    taken: set[str] = set()
    for id, words in ours.items():
        near_ones = (name for name in near.to(words) if name not in taken)
        other = next((name for name in near_ones if _same(words, theirs[name])), None)
        if other is not None:
            pairs.append((id, other))
            taken.add(other)
    return _sides(pairs, list(ours), list(theirs))


class _Near:
    """Finds the few quotes that can be the same statement without comparing all with all.

    Of the shorter of two such quotes the longer one has so many words that it must have one of the
    shorter one's rarest (prefix filtering: Chaudhuri, Ganti and Kaushik 2006).
    """

    def __init__(self, ours: Mapping[str, Words], theirs: Mapping[str, Words]) -> None:
        self._frequency = Counter(word for words in (*ours.values(), *theirs.values())
                                  for word in words)  # fmt: skip
        self._order = {id: place for place, id in enumerate(theirs)}
        self._by_word: dict[str, list[str]] = {}
        self._by_rare: dict[str, list[str]] = {}
        for id, words in theirs.items():
            for word in words:
                self._by_word.setdefault(word, []).append(id)
            for word in self._rarest(words):
                self._by_rare.setdefault(word, []).append(id)

    def to(self, words: Words) -> list[str]:
        """Return the other side's quotes worth comparing, in their order."""
        found = {id for word in words for id in self._by_rare.get(word, ())}
        found |= {id for word in self._rarest(words) for id in self._by_word.get(word, ())}
        return sorted(found, key=lambda id: self._order[id])

    def _rarest(self, words: Words) -> list[str]:
        # Rounded as the comparison rounds: a fifth of five is one, not a hair less.
        spare = words.total() - ceil(ALIKE * words.total())
        rarest, count = [], 0
        for word in sorted(words, key=lambda word: (self._frequency[word], word)):
            rarest.append(word)
            count += words[word]
            if count > spare:
                break
        return rarest


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
