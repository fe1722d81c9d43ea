"""Search in the open article: what was typed in, what was found out, best first."""

from __future__ import annotations

from collections.abc import Collection

import apsw

from explorer.model import Dossier
from explorer.store.search import aliases, lookup, match, spelling
from explorer.store.search.query import Query, Term
from explorer.store.search.rows import rows, write
from explorer.store.search.searcher import Searcher
from explorer.store.search.snippet import marks
from explorer.store.sqlite.connection import open_memory, transaction
from explorer.text.search_folding import fold

SHORTEST_FAMILY_NAME = 4


class Index(Searcher):
    """One dossier, ready to be searched."""

    def __init__(self, connection: apsw.Connection, dossier: Dossier) -> None:
        super().__init__(_aliases_of(dossier))
        self._connection = connection
        self._dossier = dossier

    @classmethod
    def of(cls, dossier: Dossier, checked: Collection[str] = ()) -> Index:
        """Return the index of `dossier`; `checked` are the ids of items a person confirmed."""
        connection = open_memory()
        with transaction(connection):
            write(connection, 0, dossier.article.outlet, rows(dossier, checked))
        return cls(connection, dossier)

    def rows(self, query: Query, tables: tuple[str, ...], limit: int) -> list[lookup.Row]:
        """Return what `query` finds in `tables` of words, best first, at most `limit` of each."""
        if not self._article_fits(query):
            return []
        asked = lookup.Asked(
            expression=match.expression(query, self._aliases),
            since=query.since,
            until=query.until,
            limit=limit,
        )
        return [row for table in tables for row in lookup.rows(self._connection, table, asked)]

    def nearest(self, word: str) -> list[str]:
        """Return the words of the article that are spelled most like `word`."""
        return spelling.nearest(self._connection, (lookup.QUOTES, lookup.REST), word)

    def _article_fits(self, query: Query) -> bool:
        """Tell whether the article itself is one that the query asks for."""
        wanted = [c for c in query.every if any(match.of_article(term) for term in c)]
        every = all(any(self._is_of(term) for term in clause) for clause in wanted)
        return every and not any(self._is_of(t) for t in query.none if match.of_article(t))

    def _is_of(self, term: Term) -> bool:
        """Tell whether the article's title has the words of a term; it has no tags here."""
        title = self._dossier.article.title or ""
        return term.field == "in" and bool(marks(title, match.spellings(term, self._aliases)))


def _aliases_of(dossier: Dossier) -> aliases.Aliases:
    """The known aliases, the dossier's own variants of names, and its names by sound."""
    people = [person.names for person in dossier.people]
    heard = {word for names in people for name in names for word in fold(name).split()}
    groups = [*people, *map(_family_names, people)]
    return aliases.known().with_names(groups).with_sounds(aliases.by_sound(heard))


def _family_names(names: tuple[str, ...]) -> list[str]:
    """The last words of a person's names, where each is long enough to be a family name."""
    lasts = [name.split()[-1] for name in names if len(name.split()) == len(names[0].split())]
    return [last for last in lasts if len(last) >= SHORTEST_FAMILY_NAME]
