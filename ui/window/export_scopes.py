"""Which scopes an export is offered now: from the open article up to the whole library."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from explorer.i18n.messages import translate
from explorer.model import Dossier
from explorer.store import chosen, collections
from explorer.store.catalog import ArticleEntry
from explorer.store.collections import Collection
from explorer.store.excerpts import excerpt
from explorer.store.library import Library
from explorer.views import shown
from ui.articles.open_library import OpenLibrary
from ui.dialogs.export_scope import Scope, of_article, of_library
from ui.window.late_panes import LatePanes
from ui.workspace import Workspace


class ExportScopes:
    """Looks at the panes when it is asked."""

    def __init__(self, workspace: Workspace, shelf: OpenLibrary, panes: LatePanes) -> None:
        self._workspace = workspace
        self._shelf = shelf
        self._panes = panes

    def __call__(self) -> list[Scope]:
        """Return the scopes: what was just chosen, the open article, and what is wider."""
        found = self._of_search()
        chosen_hits = [scope for scope in found if scope.key == "hits"]
        wider = [scope for scope in found if scope.key != "hits"]
        return [*chosen_hits, *self._of_article(), *wider, *self._of_library()]

    def _of_article(self) -> list[Scope]:
        dossier = self._workspace.dossier
        if dossier is None:
            return []
        scopes = [of_article(dossier, translate("export", "This article"))]
        selection, filter = self._workspace.selection, self._workspace.filter
        if shown.is_narrower(dossier, selection, filter):
            narrowed = shown.narrowed(dossier, selection, filter)
            words = translate(
                "export",
                "This view: what is chosen and filtered (%n quote(s))",
                len(narrowed.quotes),
            )
            scopes.append(of_article(narrowed, words, "view"))
        return scopes

    def _of_search(self) -> list[Scope]:
        """The quotes that the search has found in the library, or those chosen of them."""
        search, dossier = self._panes.search, self._workspace.dossier
        query, is_library = search.line.text().strip(), search.scope.is_library
        if query and not is_library and dossier is not None:
            ids = [hit.id for hit in search.results.chosen_hits() if hit.kind == "quote"]
            if len(ids) > 1:
                words = translate("export", "The %n results chosen", len(ids))
                return [of_article(excerpt(dossier, ids), words, "hits")]
        if not query or not is_library or self._shelf.library is None:
            return []
        words = translate("export", "The search “{query}”").format(query=query)
        scopes = [of_library("search", words, query, lambda kept: chosen.found(kept, query))]
        quotes = [
            (hit.article, hit.id) for hit in search.results.chosen_hits() if hit.kind == "quote"
        ]
        if len(quotes) > 1:
            words = translate("export", "The %n results chosen", len(quotes))
            take = partial(_found, query=query, quotes=quotes)
            scopes.insert(0, of_library("hits", words, query, take))
        return scopes

    def _of_library(self) -> list[Scope]:
        if self._shelf.library is None:
            return []
        scopes = []
        entries = [e for e in self._panes.articles.chosen() if not e.is_deleted]
        is_open = [entry.id for entry in entries] == [self._shelf.number]
        if entries and not is_open:
            words = translate("export", "%n article(s) chosen in the list", len(entries))
            scopes.append(of_library("chosen", words, entries[0].title, partial(_of, entries)))
        for each in self._collections():
            words = translate("export", "Collection “{name}”").format(name=each.name)
            take = partial(_collected, name=each.name)
            scopes.append(of_library(f"collection:{each.name}", words, each.name, take))
        name = translate("export", "library")
        words = translate("export", "The whole library")
        scopes.append(of_library("library", words, name, chosen.everything))
        return scopes

    def _collections(self) -> list[Collection]:
        def look(library: Library) -> list[Collection]:
            with library.reading() as connection:
                return [each for each in collections.listed(connection) if each.quotes]

        return self._shelf.ask(look, [])


def _of(entries: list[ArticleEntry], library: Library) -> Iterable[Dossier]:
    return chosen.articles(library, [entry.id for entry in entries])


def _found(library: Library, query: str, quotes: list[tuple[int, str]]) -> Iterable[Dossier]:
    return chosen.found(library, query, quotes)


def _collected(library: Library, name: str) -> Iterable[Dossier]:
    return collections.dossiers(library, name)
