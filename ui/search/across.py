"""What the search box asks of the library, and the way to a hit in another article and back."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from explorer.citation import with_source
from explorer.model import Dossier
from explorer.selection import EVERYTHING, Filter, Selection
from explorer.store.library import Found
from explorer.store.query import Query, parse
from explorer.store.results import Hit, Results
from ui.shelf import Shelf
from ui.showing import show
from ui.workspace import Workspace

LIMIT = 100


class Place(msgspec.Struct, frozen=True):
    """Where the reader was before a search: the article, and what was chosen in it."""

    dossier: Dossier | None
    number: int
    selection: Selection


class LibraryFinder:
    """Finds things in every article of the library."""

    def __init__(self, workspace: Workspace, shelf: Shelf) -> None:
        self._workspace = workspace
        self._shelf = shelf
        self.filter: Filter = EVERYTHING

    def find(self, text: str) -> Results:
        """Return what `text` finds, the best hits first; the query is the reader's own.

        A single Latin letter begins words of nearly every article: it finds nothing yet.
        """
        asked = parse("" if len(text.strip()) == 1 and text.isascii() else text)
        nothing = Results(query=asked)
        if asked.is_empty:
            return nothing
        narrowed = self._narrowed(asked)
        found = self._shelf.ask(lambda kept: kept.search(narrowed, LIMIT), nothing)
        return replace(found, query=asked)

    def by_article(self, results: Results) -> list[Found]:
        """Return the hits under their articles."""
        return self._shelf.ask(lambda kept: kept.by_article(results.hits), [])

    def of_open(self, results: Results) -> Results:
        """Return what was found in the open article alone."""
        hits = tuple(hit for hit in results.hits if self.is_open(hit))
        return replace(results, hits=hits)

    def is_open(self, hit: Hit) -> bool:
        """Tell whether a hit is in the open article."""
        return hit.article != 0 and hit.article == self._shelf.number

    def go_to(self, hit: Hit) -> bool:
        """Open the article of a hit; False where it cannot be."""
        return self._shelf.show(hit.article)

    def here(self) -> Place:
        """Return where the reader is."""
        workspace = self._workspace
        return Place(workspace.dossier, self._shelf.number, workspace.selection)

    def return_to(self, place: Place) -> None:
        """Go back to where the reader was."""
        if place.number != self._shelf.number and place.number:
            self._shelf.show(place.number)
        elif place.number != self._shelf.number and place.dossier is not None:
            show(self._workspace, place.dossier)
        self._workspace.select(place.selection)

    def copy_text(self, hit: Hit) -> str:
        """Return a hit as text to paste, a quote with its source."""
        dossier = self._shelf.ask(lambda kept: kept.dossier(hit.article), None)
        quotes = dossier.quotes if dossier and hit.kind == "quote" else ()
        quote = next((quote for quote in quotes if quote.id == hit.id), None)
        return with_source(dossier, quote) if dossier and quote else hit.snippet

    def _narrowed(self, asked: Query) -> Query:
        """The query within the days of the filter; its person is one of the open article."""
        limits = self.filter
        since = max(filter(None, (asked.since, limits.since)), default=None)
        until = min(filter(None, (asked.until, limits.until)), default=None)
        return replace(asked, since=since, until=until)
