"""How a search goes, whatever is searched: words first, then a question, then what blocks it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator

from msgspec.structs import replace

from explorer.i18n.messages import translate
from explorer.store.search import lookup, match, named_countries, question
from explorer.store.search.aliases import Aliases
from explorer.store.search.explain import explain
from explorer.store.search.query import Query, Term, parse
from explorer.store.search.results import KINDS, Blocking, Hit, Results
from explorer.store.search.rewrite import compose, without, without_country
from explorer.text.search_folding import fold


class Searcher(ABC):
    """Searches one place; a place says which rows it has and which spellings it knows."""

    def __init__(self, aliases: Aliases) -> None:
        self._aliases = aliases

    @abstractmethod
    def rows(self, query: Query, tables: tuple[str, ...], limit: int) -> list[lookup.Row]:
        """Return what `query` finds in `tables` of words, best first, at most `limit` of each."""

    @abstractmethod
    def nearest(self, word: str) -> list[str]:
        """Return the words at hand that are spelled most like `word`, the likest first."""

    def search(self, query: Query | str, limit: int = -1) -> Results:
        """Return what `query` finds; a string is parsed first. Never fails on any query.

        Args:
            query: what to find.
            limit: how many quotes, and how many other things, at most; -1 for all.
        """
        *_, whole = self.in_parts(query, limit)
        return whole

    def in_parts(self, query: Query | str, limit: int = -1) -> Iterator[Results]:
        """Return the same as it is found: the quotes if there are any, and last the whole."""
        asked = parse(query) if isinstance(query, str) else query
        if asked.is_empty:
            yield Results(query=asked)
            return
        whole = Results(query=asked)
        for read in self._ways_to_read(asked):
            for whole in self._parts(read, limit):
                if whole.hits:
                    yield _read_as(whole, asked, read)
            if whole.hits:
                break
        if not whole.hits or whole.note:
            yield replace(_read_as(whole, asked, asked), meant=self._meant(asked))

    def _ways_to_read(self, asked: Query) -> Iterator[Query]:
        """The query with names of countries in the reader's language, then in any language."""
        own = named_countries.widened(asked)
        yield own
        if (other := named_countries.widened(asked, everywhere=True)) != own:
            yield other

    def _parts(self, asked: Query, limit: int) -> Iterator[Results]:
        found = Results(query=asked, is_ranked=limit < 0 or self.is_ranked(asked))
        quotes, more_quotes = self._some(asked, limit, lookup.QUOTES)
        if quotes:
            found = replace(found, hits=quotes, is_cut=more_quotes)
            yield found
        rest, more_rest = self._some(asked, limit, lookup.REST)
        words = without_country(asked)
        if words.is_plain and len(words.every) > 1 and not quotes:
            yield self._answer(replace(found, hits=rest, is_cut=more_rest), limit)
            return
        hits = (*quotes, *rest)
        blocking = () if hits else self._blocking(asked)
        yield replace(found, hits=hits, is_cut=more_quotes or more_rest, blocking=blocking)

    def is_ranked(self, query: Query) -> bool:
        """Tell whether what `query` finds is ordered by how well it fits."""
        return match.is_ranked(query, self._aliases)

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

    def _answer(self, found: Results, limit: int) -> Results:
        """Take the query as a question; `found` is what its words alone found, without a quote."""
        asked = found.query
        words = without_country(asked)
        within = tuple(clause for clause in asked.every if clause not in words.every)
        reading = question.read(words, self)
        for number, loose in enumerate(question.attempts(words, reading)):
            if found.hits and number > 1:
                break
            attempt = replace(loose, every=within + loose.every)
            quotes, is_cut = self._some(attempt, limit, lookup.QUOTES)
            rest = () if found.hits else self._some(attempt, limit, lookup.REST)[0]
            if quotes or rest:
                return replace(
                    found,
                    hits=(*quotes, *rest, *found.hits),
                    note=None if found.hits else _otherwise(attempt),
                    answered=attempt,
                    is_ranked=limit < 0 or self.is_ranked(attempt),
                    is_cut=is_cut or found.is_cut,
                )
        return found

    def _blocking(self, asked: Query) -> tuple[Blocking, ...]:
        """The parts of a query that alone keep it from finding anything."""
        found = []
        for part, rest in without(asked):
            if not rest.is_empty and (count := len(self.rows(rest, _BOTH, MOST_COUNTED))):
                found.append(Blocking(part, count, compose(rest)))
        return tuple(found)

    def _meant(self, asked: Query) -> str | None:
        """The query with words that are nowhere spelled as one that is; None where none helps."""
        every = list(asked.every)
        for at, clause in enumerate(every):
            if len(clause) == 1 and clause[0].is_plain and not self._stands(clause):
                every[at] = (self._respelled(clause[0]),)
        meant = replace(asked, every=tuple(every))
        is_better = meant != asked and self._stands(*meant.every)
        return compose(meant) if is_better else None

    def _respelled(self, term: Term) -> Term:
        near = self.nearest(term.text)
        return replace(term, text=near[0], prefix=False) if near else term

    def _stands(self, *every: tuple[Term, ...]) -> bool:
        """Tell whether anything has all of this."""
        asked = named_countries.widened(Query(text="", every=every))
        return bool(self.rows(asked, _BOTH, 1))

    def _some(self, query: Query, limit: int, table: str) -> tuple[tuple[Hit, ...], bool]:
        """The hits of one table, at most `limit`, and whether there are more."""
        hits = self._hits(query, limit + 1 if limit >= 0 else limit, (table,))
        is_cut = 0 <= limit < len(hits)
        return hits[:limit] if is_cut else hits, is_cut

    def _hits(self, query: Query, limit: int, tables: tuple[str, ...] = ()) -> tuple[Hit, ...]:
        needles = match.needles(query, self._aliases)
        found = self.rows(query, tables or _BOTH, limit)
        found.sort(key=lambda row: KINDS.index(row[1]))
        return tuple(lookup.hit(row, needles) for row in found)


def _read_as(found: Results, asked: Query, read: Query) -> Results:
    """The results as the answer to what was typed, saying how it was read where that differs."""
    note = found.note or (None if read == asked else explain(read))
    return replace(found, query=asked, note=note)


def _otherwise(attempt: Query) -> str:
    note = translate("query", "Nothing has all these words. {explanation}")
    return note.format(explanation=explain(attempt))


MOST_COUNTED = 1000
_BOTH = (lookup.QUOTES, lookup.REST)
