"""Search in the whole library: the same language, answered from the file."""

from __future__ import annotations

from collections import Counter

import apsw
import msgspec

from explorer.i18n.messages import translate
from explorer.store.search import lookup, match, named_countries, spelling
from explorer.store.search.aliases import known
from explorer.store.search.match import title_match
from explorer.store.search.query import Query, Term, parse
from explorer.store.search.searcher import Searcher

COUNTED = 20_000  # quotes: more of them would not change the picture, only the time it takes


class Spread(msgspec.Struct, frozen=True, kw_only=True):
    """How found quotes lie over the countries: quotes and articles by code, and of all together.

    `voices` are the quotes of speakers of a country.

    `is_cut`: there were more, and only those added last were counted.
    """

    quotes: dict[str, int] = {}
    voices: dict[str, int] = {}
    articles: dict[str, int] = {}
    all_quotes: int = 0
    all_articles: int = 0
    is_cut: bool = False

    def in_words(self) -> str:
        """Return what is counted: how many quotes in how many articles."""
        counted = (
            translate("search", "quotes on a country, of {quotes} in {articles} added last")
            if self.is_cut
            else translate("search", "quotes on a country, of {quotes} in {articles}")
        )
        return counted.format(
            quotes=translate("search", "%n found", self.all_quotes),
            articles=translate("search", "%n article(s)", self.all_articles),
        )


class LibrarySearch(Searcher):
    """Searches every article on the shelf."""

    def __init__(self, connection: apsw.Connection) -> None:
        super().__init__(known().with_sounds(_Heard(connection)))
        self._connection = connection

    def rows(self, query: Query, tables: tuple[str, ...], limit: int) -> list[lookup.Row]:
        """Return what `query` finds in `tables` of words, best first, at most `limit` of each."""
        asked = self._asked(query, limit)
        return [row for table in tables for row in lookup.rows(self._connection, table, asked)]

    def spread(self, query: Query | str, most: int = COUNTED) -> Spread:
        """Return how the quotes that `query` finds lie over the countries.

        Args:
            query: what to find.
            most: how many of the quotes are looked at, those added last first.
        """
        wanted = named_countries.widened(parse(query) if isinstance(query, str) else query)
        if wanted.is_empty:
            return Spread()
        quotes: Counter[str] = Counter()
        articles: dict[str, set[int]] = {}
        asked = self._asked(wanted, -1)
        found = list(lookup.ties(self._connection, lookup.QUOTES, asked, most))
        voices: Counter[str] = Counter()
        for article, codes, speakers in found:
            voices.update(speakers.split())
            for code in codes.split():
                quotes[code] += 1
                articles.setdefault(code, set()).add(article)
        return Spread(
            quotes=dict(quotes),
            voices=dict(voices),
            articles={code: len(numbers) for code, numbers in articles.items()},
            all_quotes=len(found),
            all_articles=len({article for article, _, _ in found}),
            is_cut=len(found) == most,
        )

    def nearest(self, word: str) -> list[str]:
        """Return the words of the library that are spelled most like `word`."""
        return spelling.nearest(self._connection, (lookup.QUOTES, lookup.REST), word)

    def choose(self, target: str, query: Query) -> None:
        """Put the numbers of all quotes that have the words of `query` into a table of ours."""
        lookup.choose(self._connection, target, self._asked(query, -1))

    def _asked(self, query: Query, limit: int) -> lookup.Asked:
        condition, values = _articles(query)
        return lookup.Asked(
            expression=match.expression(query, self._aliases),
            since=query.since,
            until=query.until,
            articles=condition,
            values=values,
            limit=limit,
            ranked=limit < 0 or self.is_ranked(query),
        )


class _Heard:
    """The names of the library by what they sound like."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def get(self, key: str, default: frozenset[str], /) -> frozenset[str]:
        """Return the folded names that sound like `key`."""
        found = self._connection.execute("SELECT word FROM sound WHERE heard = ? LIMIT 20", (key,))
        return frozenset(word for (word,) in found) or default


def _articles(query: Query) -> tuple[str, tuple[str, ...]]:
    """The condition on ``item.article`` that the article-wide operators of a query make."""
    parts: list[str] = []
    values: list[str] = []
    for clause in query.every:
        wide = [term for term in clause if match.of_article(term)]
        if wide:
            parts.append(f"({' OR '.join(_IN[term.field] for term in wide)})")
            values += map(_value, wide)
    for term in query.none:
        if match.of_article(term):
            parts.append(f"NOT {_IN[term.field]}")
            values.append(_value(term))
    return " AND ".join(parts), tuple(values)


_IN = {
    "in": "item.article IN (SELECT rowid FROM titles WHERE titles MATCH ?)",
    "tag": "item.article IN (SELECT article FROM tag WHERE name LIKE ? ESCAPE '\\')",
}


def _value(term: Term) -> str:
    if term.field == "in":
        return title_match(term.text)
    for special in "\\%_":
        term = Term(term.field, term.text.replace(special, f"\\{special}"))
    return f"{term.text}%"
