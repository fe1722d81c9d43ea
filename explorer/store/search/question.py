"""Questions in plain English, when no item has all their words: who spoke, about whom, of what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import msgspec

from explorer.store.search import country_operators
from explorer.store.search.query import Query, Term
from explorer.text.search_folding import fold

_STOP_WORDS = """
    a an and any are as at be been being but by can could did do does for from had has have he
    her him his how i if in into is it its me my not of on or our s she should so some t than that
    the their them then there these they this to us was we were what when where which while who
    whom whose why will with would you your ever exactly thing things something anything anyone
    someone people
"""
STOP_WORDS = frozenset(_STOP_WORDS.split())
_SAYING = """
    say says said saying tell tells told speak speaks spoke talk talks talked ask asks asked
    comment comments commented mention mentions mentioned think thinks thought quote quotes quoted
    words word statement statements opinion view views claim claims claimed
"""
SAYING = frozenset(_SAYING.split())
ABOUT = frozenset({"about", "regarding", "concerning", "on", "toward", "towards", "against"})
TOWARDS = frozenset({"to", "with", "against", "at", "toward", "towards"})
SHORTEST_STEM = 4


class Names(Protocol):
    """What a question must know of the people of an article."""

    def is_speaker(self, word: str) -> bool:
        """Tell whether a word is part of the name of someone who is quoted."""

    def country_of(self, word: str) -> str | None:
        """Return the country of the person whose name a word is part of, or None."""


class Understood(msgspec.Struct, frozen=True, kw_only=True):
    """A question taken apart: who speaks, about which countries, tied to which, other words."""

    speakers: tuple[Term, ...] = ()
    about: tuple[Term, ...] = ()
    tied: tuple[Term, ...] = ()
    rest: tuple[Term, ...] = ()


def read(query: Query, names: Names) -> Understood:
    """Return what a query of plain words asks, if it is taken as a question."""
    before = ""
    groups: dict[str, list[Term]] = {"speakers": [], "about": [], "tied": [], "rest": []}
    is_about = False
    for word in _words(query):
        folded, previous, before = fold(word), before, fold(word)
        if folded in ABOUT:
            is_about = True
        if not folded or folded in ABOUT or folded in STOP_WORDS or folded in SAYING:
            continue
        group, term = _place(word, is_about, previous in TOWARDS, names)
        groups[group].append(term)
    return Understood(**{name: tuple(dict.fromkeys(found)) for name, found in groups.items()})


def _words(query: Query) -> Iterator[str]:
    for clause in query.every:
        for word in clause[0].text.replace("’", "'").split():
            yield word.strip("?!.,;:()").removesuffix("'s")


def _place(word: str, is_about: bool, addressed: bool, names: Names) -> tuple[str, Term]:
    if addressed and (home := names.country_of(word)):
        return "about", Term("about", word, values=(home,))
    if not (is_about or addressed) and names.is_speaker(word):
        return "speakers", Term("speaker", word)
    codes = (
        tuple(country_operators.codes(word, ("en",))) if len(fold(word)) >= SHORTEST_STEM else ()
    )
    if codes and len(codes) <= 2:
        if is_about:
            return "about", Term("about", word, values=codes)
        return "tied", Term("country", word, values=codes)
    return "rest", Term("words", stem(word), prefix=True)


def stem(word: str) -> str:
    """Return the beginning that the forms of an English word share."""
    folded = fold(word)
    for ending in ("ations", "ation", "ing", "ies", "ied", "ed", "es", "ly", "s", "e", "y"):
        if folded.endswith(ending) and len(folded) - len(ending) >= SHORTEST_STEM:
            return folded[: -len(ending)]
    return folded


def attempts(query: Query, reading: Understood) -> Iterator[Query]:
    """Return queries for the question, the strictest first, without repeating one."""
    who = tuple((term,) for term in reading.speakers)
    whom = tuple((term,) for term in (*reading.about, *reading.tied))
    each = tuple((term,) for term in reading.rest)
    either = (reading.rest,) if reading.rest else ()
    loose = (*reading.about, *reading.tied, *reading.rest)
    tries = [who + whom + each, who + whom + either]
    if reading.speakers or reading.about:
        tries.append(who + whom)
    if who and loose:
        tries.append((*who, loose))
    tries += [who, whom + either, whom, either]
    for every in dict.fromkeys(tries):
        if every and every != query.every:
            yield Query(text=query.text, every=every)
