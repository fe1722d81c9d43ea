"""What the search box asks of the library, and the way to a hit in another article and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject

from explorer.errors import UserError
from explorer.model import Dossier
from explorer.store.library import Found, Library
from explorer.store.library_search import Spread
from explorer.store.search.query import Query, parse
from explorer.store.search.results import Hit, Results
from explorer.store.search.rewrite import without_country
from explorer.views.selection import EVERYTHING, Filter, Selection
from ui import notices
from ui.articles.background_queries import asking_of
from ui.articles.open_library import OpenLibrary
from ui.articles.showing import show
from ui.workspace import Workspace

LIMIT = 100


class Place(msgspec.Struct, frozen=True):
    """Where the reader was before a search: the article, and what was chosen in it."""

    dossier: Dossier | None
    number: int
    selection: Selection


class Answer(msgspec.Struct, frozen=True):
    """What was found so far, under its articles; the last part tells how it lies over the world."""

    results: Results
    found: tuple[Found, ...] = ()
    spread: Spread | None = None


class LibraryFinder:
    """Finds things in every article of the library, while the window stays free."""

    def __init__(self, workspace: Workspace, shelf: OpenLibrary, parent: QObject) -> None:
        self._workspace = workspace
        self._shelf = shelf
        self.asking = asking_of(shelf, parent)
        self.filter: Filter = EVERYTHING

    def ask(self, text: str, answered: Callable[[Answer], object]) -> None:
        """Look for `text` in place of what was looked for before.

        Args:
            text: as typed; the query of the results is the reader's own.
            answered: called with each part of the answer, the best hits first; at once where
                there is nothing to look for or nowhere to look.
        """
        asked = parse(text)
        narrowed = self._narrowed(asked)

        def question(library: Library) -> Iterator[Answer]:
            return _answers(library, asked, narrowed)

        def refused(error: UserError) -> None:
            self._workspace.post(notices.of_error(error))
            answered(Answer(Results(query=asked)))

        if asked.is_empty:
            self.asking.cancel()
        elif self.asking.ask_in_parts(question, answered, refused):
            return
        answered(Answer(Results(query=asked), spread=Spread()))

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

    def dossier_of(self, hit: Hit) -> Dossier | None:
        """Return the article of a hit without opening it, or None where it cannot be read."""
        if self.is_open(hit):
            return self._workspace.dossier
        return self._shelf.ask(lambda kept: kept.dossier(hit.article), None)

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

    def _narrowed(self, asked: Query) -> Query:
        """The query within the days of the filter; its person is one of the open article."""
        if asked.is_empty:
            return asked
        limits = self.filter
        since = max(filter(None, (asked.since, limits.since)), default=None)
        until = min(filter(None, (asked.until, limits.until)), default=None)
        return replace(asked, since=since, until=until)


def _answers(library: Library, asked: Query, narrowed: Query) -> Iterator[Answer]:
    """The worker's part: the quotes, then everything, then the countries."""
    answer = Answer(Results(query=asked))
    for results in library.search_in_parts(narrowed, LIMIT):
        found = tuple(library.by_article(results.hits))
        answer = Answer(replace(results, query=asked), found)
        yield answer
    # A country asked for leaves the others on the map: one is as near as the next.
    spread = library.spread(without_country(answer.results.answered or narrowed))
    if not spread.all_quotes:
        spread = _of_hits(answer.results)
    yield replace(answer, spread=spread)


def _of_hits(results: Results) -> Spread:
    """How the hits themselves lie over the countries, where no quote has the very words."""
    hits = [hit for hit in results.hits if hit.kind != "country"]
    articles: dict[str, set[int]] = {}
    for hit in hits:
        for code in hit.codes:
            articles.setdefault(code, set()).add(hit.article)
    return Spread(
        quotes=results.hits_by_country,
        articles={code: len(numbers) for code, numbers in articles.items()},
        all_quotes=len(hits),
        all_articles=len({hit.article for hit in hits}),
    )
