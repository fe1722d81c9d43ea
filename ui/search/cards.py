"""The hits as cards: what can be done with an item can be done where it was found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QGuiApplication

from explorer.model import Dossier
from explorer.store.search.results import Hit
from ui.cards import clipboard
from ui.cards.card import Card, Elsewhere, find
from ui.search.across import LibraryFinder
from ui.search.hits_view import HitsView
from ui.workspace import Workspace


class HitCards:
    """Knows the card of each hit, of the open article or of another one of the library."""

    def __init__(
        self, workspace: Workspace, results: HitsView, library: Callable[[], LibraryFinder | None]
    ) -> None:
        """`library` returns what finds in the library, while that is what is searched."""
        self._workspace, self._results, self._library = workspace, results, library

    def at(self, point: QPoint | None = None) -> Card | None:
        """Return the card of the hit at a point, or of the current one.

        None for a sentence and for a country, which have none.
        """
        view = self._results
        index = view.currentIndex() if point is None else view.indexAt(point)
        card = self._of(index)
        rows = sorted(view.selectionModel().selectedIndexes(), key=lambda each: each.row())
        if card is None or len(rows) < 2 or index not in rows:
            return card
        return card._replace(together=tuple(filter(None, map(self._of, rows))))

    def _of(self, index: QModelIndex) -> Card | None:
        view, hit = self._results, self._results.hit_at(index.row())
        dossier = self._dossier_of(hit) if hit is not None else None
        item = find(dossier, hit.kind, hit.id) if dossier is not None and hit is not None else None
        if hit is None or dossier is None or item is None:
            return None
        rect = view.visualRect(index)
        where = QRect(view.viewport().mapToGlobal(rect.topLeft()), rect.size())
        return Card(item, where, elsewhere=self._elsewhere(hit, dossier))

    def copy_current(self) -> bool:
        """Copy the current hit, a quote with its source; tell whether there was one."""
        hit, card = self._results.current_hit(), self.at()
        if card is not None and (found := clipboard.taken(card, self._workspace.dossier)):
            clipboard.copy(self._workspace, *found)
        elif hit is not None:
            QGuiApplication.clipboard().setText(hit.snippet)
        return hit is not None

    def _dossier_of(self, hit: Hit) -> Dossier | None:
        library = self._library()
        return library.dossier_of(hit) if library is not None else self._workspace.dossier

    def _elsewhere(self, hit: Hit, dossier: Dossier) -> Elsewhere | None:
        library = self._library()
        if library is None or library.is_open(hit):
            return None
        return Elsewhere(hit.article, dossier, lambda: library.go_to(hit))
