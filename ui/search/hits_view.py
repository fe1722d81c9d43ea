"""The list of results: which hit is the current one, the steps from hit to hit, "3 of 12"."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from explorer.i18n.messages import translate
from explorer.store.library import Found
from explorer.store.search.grouping import By
from explorer.store.search.results import Hit, Results
from ui.search.delegate import HitDelegate
from ui.search.items import HitList


class HitsView(QListView):
    """Shows hits under headings, and walks over the headings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = HitList(self)
        self._is_cut = False
        self.setModel(self.items)
        self.drawing = HitDelegate(self)
        self.setItemDelegate(self.drawing)
        self.setAccessibleName(self.tr("Search results"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(20)

    def show_results(self, results: Results, by: By = "kind") -> None:
        """Show what was found in one article, from the top."""
        self._is_cut = results.is_cut
        self.items.show_results(results, by)
        self.scrollToTop()

    def show_found(
        self, found: Iterable[Found], results: Results, *, goes_on: bool, by: By = "kind"
    ) -> None:
        """Show what was found in many articles.

        Args:
            found: the hits under their articles.
            results: what they are part of.
            goes_on: it is more of what is shown already, so the reader's place in it stays.
            by: under which headings.
        """
        hit, scrolled = self.current_hit(), self.verticalScrollBar().value()
        self._is_cut = results.is_cut
        self.items.show_found(found, by)
        if not goes_on:
            self.scrollToTop()
            return
        if hit is not None:
            row = self.items.row_of(hit.kind, hit.id, hit.article)
            self.setCurrentIndex(self.items.index(row, 0) if row >= 0 else QModelIndex())
        self.verticalScrollBar().setValue(scrolled)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: with Shift or Ctrl a hit is added to those chosen, and not gone to."""
        keys = Qt.KeyboardModifier
        gathers = event.modifiers() & (keys.ShiftModifier | keys.ControlModifier)
        before = self.blockSignals(bool(gathers))
        super().mouseReleaseEvent(event)
        self.blockSignals(before)

    def current_hit(self) -> Hit | None:
        """Return the current hit, or None."""
        return self.items.hit(self.currentIndex().row())

    def hit_at(self, row: int) -> Hit | None:
        """Return the hit in a row; None for a heading."""
        return self.items.hit(row)

    def set_row(self, row: int) -> None:
        """Make the hit in a row the current one and bring it in sight; none below row 0."""
        index = self.items.index(row, 0) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def chosen_hits(self) -> list[Hit]:
        """Return the hits that are chosen together, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [hit for row in rows if (hit := self.items.hit(row)) is not None]

    def extend(self, by: int) -> None:
        """Choose the hit `by` places on as well, and make it the current one."""
        rows = self.items.hit_rows()
        here = self.currentIndex().row()
        if here not in rows:
            self.step(by)
            return
        at = rows[max(0, min(rows.index(here) + by, len(rows) - 1))]
        select = QItemSelectionModel.SelectionFlag.Select
        self.selectionModel().select(self.currentIndex(), select)
        self.selectionModel().setCurrentIndex(self.items.index(at, 0), select)

    def step(self, by: int, *, around: bool = False) -> Hit | None:
        """Make the hit `by` places on the current one; return it, or None where there is none."""
        rows = self.items.hit_rows()
        if not rows:
            return None
        here = self.currentIndex().row()
        at = rows.index(here) + by if here in rows else (0 if by > 0 else len(rows) - 1)
        self.set_row(rows[at % len(rows) if around else max(0, min(at, len(rows) - 1))])
        return self.current_hit()

    def place(self) -> str:
        """Return where the current hit stands among all, or how many there are."""
        rows = self.items.hit_rows()
        all_of_them = f"{len(rows)}+" if self._is_cut else str(len(rows))
        here = self.currentIndex().row()
        if here in rows:
            words = translate("search", "{here} of {all}")
            return words.format(here=rows.index(here) + 1, all=all_of_them)
        return all_of_them if rows else ""
