"""What the search box asks: the index of the open dossier, made when first needed."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from msgspec.structs import replace

from explorer.model import Dossier
from explorer.store.search.completions import Completion, completions
from explorer.store.search.query import Query, Term, parse
from explorer.store.search.results import Results
from explorer.views.selection import EVERYTHING, Filter

if TYPE_CHECKING:
    from explorer.store.search.article_search import Index


class Finder:
    """Finds things in one dossier, within the filter that holds for every pane."""

    def __init__(self) -> None:
        self._dossier: Dossier | None = None
        self._checked: Collection[str] = ()
        self._index: Index | None = None
        self.filter: Filter = EVERYTHING

    def open(self, dossier: Dossier, checked: Collection[str] = ()) -> None:
        """Take `dossier` for the one to search; its index is made by the next search."""
        self._dossier, self._checked, self._index = dossier, checked, None

    def find(self, text: str) -> Results:
        """Return what `text` finds; the query of the results is the reader's own."""
        asked = parse(text)
        if self._dossier is None or asked.is_empty:
            return Results(query=asked)
        return replace(self._indexed(self._dossier).search(self._narrowed(asked)), query=asked)

    def _indexed(self, dossier: Dossier) -> Index:
        """The index of the open dossier; SQLite is loaded here, after the window is up."""
        if self._index is None:
            from explorer.store.search.article_search import Index

            self._index = Index.of(dossier, self._checked)
        return self._index

    def completions(self, typed: str) -> list[Completion]:
        """Return what may follow the operator at the end of `typed`."""
        return completions(typed, self._dossier) if self._dossier else []

    def _narrowed(self, asked: Query) -> Query:
        """The query within the filter: its days, and its person as the speaker."""
        limits = self.filter
        since = max(filter(None, (asked.since, limits.since)), default=None)
        until = min(filter(None, (asked.until, limits.until)), default=None)
        people = self._dossier.people if self._dossier and limits.person else ()
        names = [person.name for person in people if person.id == limits.person]
        every = asked.every + tuple((Term("speaker", name),) for name in names)
        return replace(asked, since=since, until=until, every=every)
