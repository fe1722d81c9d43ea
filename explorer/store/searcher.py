"""How a search goes, whatever is searched: words first, then a question, then what blocks it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from explorer.store import lookup, match, question
from explorer.store.aliases import Aliases
from explorer.store.explain import explain
from explorer.store.fold import fold
from explorer.store.query import Query, Term, parse
from explorer.store.results import KINDS, Blocking, Hit, Results
from explorer.store.rewrite import compose, without
from explorer.words import translate


class Searcher(ABC):
    """Searches one place; a place says which rows it has and which spellings it knows."""

    def __init__(self, aliases: Aliases) -> None:
        self._aliases = aliases

    @abstractmethod
    def rows(self, query: Query, tables: tuple[str, ...], limit: int) -> list[lookup.Row]:
        """Return what `query` finds in `tables` of words, best first, at most `limit` of each."""

    def search(self, query: Query | str, limit: int = -1) -> Results:
        """Return what `query` finds; a string is parsed first. Never fails on any query.

        Args:
            query: what to find.
            limit: how many quotes, and how many other things, at most; -1 for all.
        """
        asked = parse(query) if isinstance(query, str) else query
        if asked.is_empty:
            return Results(query=asked)
        hits = self._hits(asked, limit)
        if asked.is_plain and len(asked.every) > 1 and not any(h.kind == "quote" for h in hits):
            hits, note = self._answer(asked, hits, limit)
            return Results(query=asked, hits=hits, note=note)
        return Results(query=asked, hits=hits, blocking=() if hits else self._blocking(asked))

    def quotes(self, query: Query | str, limit: int = -1) -> tuple[Hit, ...]:
        """Return the quotes alone that have the words of `query`: what is shown first."""
        asked = parse(query) if isinstance(query, str) else query
        return () if asked.is_empty else self._hits(asked, limit, (lookup.QUOTES,))

    def is_speaker(self, word: str) -> bool:
        """Tell whether a word is part of the name of someone who is quoted."""
        if len(fold(word)) < question.SHORTEST_STEM - 1:
            return False
        asked = Query(text=word, every=((Term("speaker", word),),))
        return bool(self.rows(asked, (lookup.QUOTES,), 1))

    def country_of(self, word: str) -> str | None:
        """Return the country of the person whose name a word is part of, or None."""
        asked = (Term("type", "person", values=("person",)),), (Term("words", word),)
        found = self.rows(Query(text=word, every=asked), (lookup.REST,), 1)
        return lookup.codes_of(found[0]) or None if found else None

    def _answer(
        self, asked: Query, hits: tuple[Hit, ...], limit: int
    ) -> tuple[tuple[Hit, ...], str | None]:
        """Take the query as a question; `hits` are what its words alone found, without a quote."""
        reading = question.read(asked, self)
        for number, attempt in enumerate(question.attempts(asked, reading)):
            if hits and number > 1:
                break
            found = self._hits(attempt, limit, (lookup.QUOTES,) if hits else _BOTH)
            if found:
                return (*found, *hits), None if hits else _otherwise(attempt)
        return hits, None

    def _blocking(self, asked: Query) -> tuple[Blocking, ...]:
        """The parts of a query that alone keep it from finding anything."""
        found = []
        for part, rest in without(asked):
            if not rest.is_empty and (count := len(self.rows(rest, _BOTH, MOST_COUNTED))):
                found.append(Blocking(part, count, compose(rest)))
        return tuple(found)

    def _hits(self, query: Query, limit: int, tables: tuple[str, ...] = ()) -> tuple[Hit, ...]:
        needles = match.needles(query, self._aliases)
        found = self.rows(query, tables or _BOTH, limit)
        found.sort(key=lambda row: KINDS.index(row[1]))
        return tuple(lookup.hit(row, needles) for row in found)


def _otherwise(attempt: Query) -> str:
    note = translate("query", "Nothing has all these words. {explanation}")
    return note.format(explanation=explain(attempt))


MOST_COUNTED = 1000
_BOTH = (lookup.QUOTES, lookup.REST)
