"""The reader's library: one file with every article kept. This is what the rest of Dateline calls.

The parts are plain functions on a connection (`articles`, `catalog`, `across`, `people`, `saved`,
`upkeep`); `Library` runs them in the right kind of transaction and turns failures into sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import apsw
import msgspec

from explorer.model import Dossier
from explorer.store import (
    across,
    articles,
    catalog,
    library_completions,
    migrations,
    packs,
    people,
    upkeep,
)
from explorer.store.library_search import COUNTED, LibrarySearch, Spread
from explorer.store.search.completions import Completion
from explorer.store.search.query import Query
from explorer.store.search.results import Hit, Results
from explorer.store.sqlite.connection import Session, open_file
from explorer.store.sqlite.failures import DamagedError

FILE = "library.sqlite"


class Found(msgspec.Struct, frozen=True):
    """The hits of one article, best first."""

    entry: catalog.ArticleEntry
    hits: tuple[Hit, ...]


def default_path() -> Path:
    """Return where the reader's own library is."""
    from platformdirs import user_data_path

    return user_data_path("dateline", appauthor=False) / FILE


class Library:
    """An open library. Every change is kept when its call returns, or it raises and nothing is.

    All methods may raise `UserError`: the disk is full, the file is read-only or in use, or
    (`DamagedError`) damaged.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.searcher = LibrarySearch(session.connection)

    @classmethod
    def open(cls, path: Path | None = None, *, for_reading: bool = False) -> Library:
        """Return the library at `path` (else the reader's own), made or brought up to date."""
        session = open_file(path or default_path(), for_reading=for_reading)
        try:
            migrations.bring_up(session)
        except BaseException:
            session.close()
            raise
        return cls(session)

    @classmethod
    def open_anyway(cls, path: Path | None = None) -> tuple[Library, Path | None]:
        """Return the library at `path`, or a new one after setting a damaged one aside.

        The second value is where the damaged one is now.
        """
        path = path or default_path()
        try:
            return cls.open(path), None
        except DamagedError:
            aside = upkeep.set_aside(path)
            return cls.open(path), aside

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._session.close()

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._session.path

    @property
    def is_read_only(self) -> bool:
        """Whether the library may be read but not changed."""
        return self._session.is_read_only

    def give_up_when(self, is_unwanted: Callable[[], bool]) -> None:
        """Have every question end with `CalledOffError` once nobody wants its answer."""
        self._session.give_up_when(is_unwanted)

    @contextmanager
    def reading(self) -> Iterator[apsw.Connection]:
        """Give the connection for the reading functions of the store's other modules."""
        with self._session.reading() as connection:
            yield connection

    @contextmanager
    def changing(self) -> Iterator[apsw.Connection]:
        """Give the connection for changes that are kept together or not at all."""
        with self._session.changing() as connection:
            yield connection

    def add(self, dossier: Dossier) -> articles.Added:
        """Keep an article; one with the same text is the same one, its corrections untouched."""
        with self.changing() as connection:
            return _added(connection, dossier)

    def add_all(self, dossiers: Iterable[Dossier]) -> list[articles.Added]:
        """Keep several articles in one go: all of them or, if one fails, none."""
        with self.changing() as connection:
            return [_added(connection, dossier) for dossier in dossiers]

    def dossier(self, article: int) -> Dossier:
        """Return an article's dossier, corrections included."""
        with self.reading() as connection:
            return articles.dossier_of(connection, article)

    def correct(self, article: int, edit: bytes, dossier: Dossier) -> None:
        """Keep an edit (JSON) of an article and the dossier that follows from it."""
        with self.changing() as connection:
            articles.correct(connection, article, edit, dossier)

    def read_again(self, article: int, fresh: Dossier, reapply: articles.Reapply) -> None:
        """Put a new reading in place of the old; `reapply` lays the kept edits over it."""
        with self.changing() as connection:
            articles.read_again(connection, article, fresh, reapply)

    def delete(self, numbers: Iterable[int]) -> None:
        """Put articles in the bin."""
        with self.changing() as connection:
            for article in numbers:
                articles.delete(connection, article)

    def undelete(self, numbers: Iterable[int]) -> None:
        """Take articles out of the bin, as they were."""
        with self.changing() as connection:
            for article in numbers:
                articles.undelete(connection, article)

    def entries(
        self,
        wanted: catalog.Wanted | None = None,
        *,
        sort: catalog.SortBy = "added",
        limit: int = -1,
        offset: int = 0,
    ) -> list[catalog.ArticleEntry]:
        """Return the list of articles."""
        with self.reading() as connection:
            return catalog.entries(connection, wanted, sort=sort, limit=limit, offset=offset)

    def search(self, query: Query | str, limit: int = 100) -> Results:
        """Return what `query` finds: at most `limit` quotes and as many other things."""
        with self.reading():
            return self.searcher.search(query, limit)

    def quotes(self, query: Query | str, limit: int = 100) -> tuple[Hit, ...]:
        """Return the quotes alone that have all words of `query`: what is shown first."""
        with self.reading():
            return self.searcher.quotes(query, limit)

    def search_in_parts(self, query: Query | str, limit: int = 100) -> Iterator[Results]:
        """Return what `query` finds as it is found: the quotes, then all of it."""
        with self.reading():
            yield from self.searcher.in_parts(query, limit)

    def completions(self, typed: str) -> list[Completion]:
        """Return what may follow the operator at the end of `typed`."""
        with self.reading() as connection:
            return library_completions.completions(connection, self.searcher, typed)

    def spread(self, query: Query | str, most: int = COUNTED) -> Spread:
        """Return how the quotes that `query` finds lie over the countries."""
        with self.reading():
            return self.searcher.spread(query, most)

    def by_article(self, hits: Iterable[Hit]) -> list[Found]:
        """Return hits under their articles, the article with the best hit first."""
        groups: dict[int, list[Hit]] = {}
        for hit in hits:
            groups.setdefault(hit.article, []).append(hit)
        with self.reading() as connection:
            entries = {number: catalog.entry(connection, number) for number in groups}
        known = ((entry, groups[number]) for number, entry in entries.items() if entry)
        return [Found(entry, tuple(found)) for entry, found in known]

    def country(self, code: str, limit: int = 50) -> across.Across:
        """Return what the library has of a country (ISO 3166-1 alpha-2)."""
        with self.reading() as connection:
            return across.country(connection, code, limit=limit)

    def person(self, name: str, limit: int = 50) -> list[tuple[people.PersonFound, across.Across]]:
        """Return the people of that name, and what the library has of each."""
        with self.reading() as connection:
            found = people.find(connection, name)
            return [(p, across.person(connection, p.id, limit=limit)) for p in found]

    def status(self, *, thorough: bool = True) -> upkeep.Status:
        """Return counts, size, and what a check of the whole file found."""
        return upkeep.status(self._session, thorough=thorough)

    def back_up(self, target: Path) -> None:
        """Write a copy of the library to `target`: whole, or not at all."""
        upkeep.back_up(self._session, target)

    def restore(self, source: Path) -> Path:
        """Put a backup in place of everything; return where the former state was copied to."""
        return upkeep.restore(self._session, source)


def _added(connection: apsw.Connection, dossier: Dossier) -> articles.Added:
    """Keep an article; the standing rules hold for one that is new."""
    added = articles.add(connection, dossier)
    if added.is_new:
        packs.welcome(connection, added.article)
    return added
