"""The Countries list: the accessible equivalent of the map, with the same data and choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QVBoxLayout, QWidget

from explorer.corrections.changes import Changes
from explorer.model import Dossier
from explorer.views.selection import Filter, Selection, country
from ui.country.list_items import COLUMNS, CountriesModel
from ui.dialogs.why_key import WhyKey
from ui.workspace import Workspace

if TYPE_CHECKING:
    from explorer.why.explain import Explanation


CELL_MARGIN = 14


class CountriesList(QWidget):
    """Lists the countries by evidence; choosing one here chooses it on the map."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._model = CountriesModel()
        self.table = QTreeView(self)
        # As in the list of cards: one of ours costs nothing to ask for.
        self.table.setViewport(QWidget())
        self._set_up_table()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        workspace.dossier_opened.connect(self.show_dossier)
        workspace.dossier_changed.connect(self._on_dossier_changed)
        workspace.selection_changed.connect(self.show_selection)
        selection_model = self.table.selectionModel()
        selection_model.currentRowChanged.connect(self._on_current_row_changed)
        WhyKey(workspace, self._explain, self.table, self.table.viewport())
        if workspace.dossier is not None:
            self.show_dossier(workspace.dossier)
            self.show_selection(workspace.selection)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Countries of the article, by evidence"))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = table.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionsMovable(False)

    def _explain(self, point: QPoint | None) -> Explanation | None:
        from ui.country import reasons

        index = self.table.currentIndex() if point is None else self.table.indexAt(point)
        dossier = self._workspace.dossier
        if dossier is None or not index.isValid():
            return None
        # By key the whole row is current, whichever cell was clicked last: the name stands for it.
        column = COLUMNS[index.column()] if point is not None else COLUMNS[0]
        return reasons.of_cell(dossier, self._model.code(index.row()), column)

    def show_dossier(self, dossier: Dossier) -> None:
        """List the dossier's countries."""
        self._model.show_dossier(dossier)
        self._fit_columns()

    def _fit_columns(self) -> None:
        # Once for each dossier, and by its widest words alone: Qt would ask every cell.
        self.table.ensurePolished()
        header, metrics = self.table.header(), self.table.fontMetrics()
        for column in range(1, self._model.columnCount()):
            words = max(map(metrics.horizontalAdvance, self._model.words_in(column)), default=0)
            wide = max(words + CELL_MARGIN, header.sectionSizeHint(column))
            header.resizeSection(column, wide)

    def show_selection(self, selection: Selection) -> None:
        """Mark the chosen country, without choosing it again."""
        row, before = self._model.row_of(selection.country), self.table.currentIndex()
        blocked = self.table.selectionModel().blockSignals(True)
        if row < 0:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        else:
            self.table.setCurrentIndex(self._model.index(row, 0))
        self.table.selectionModel().blockSignals(blocked)
        for index in (before, self.table.currentIndex()):
            self._repaint_row(index)

    def _repaint_row(self, index: QModelIndex) -> None:
        # Only rows that changed: the whole list takes longer to paint than the panel beside it.
        rect, viewport = self.table.visualRect(index), self.table.viewport()
        if index.isValid():
            viewport.update(0, rect.top(), viewport.width(), rect.height())

    def show_filter(self, filter: Filter) -> None:
        """Keep the list whole: it says what the article holds, not what is filtered."""

    def show_hits(self, hits: dict[str, int]) -> None:
        """Show how many search hits each country has."""
        self._model.show_hits(hits)

    def _on_dossier_changed(self, changes: Changes) -> None:
        counted = changes.touch("countries", "quotes", "events", "people")
        if self._workspace.dossier is not None and counted:
            self.show_dossier(self._workspace.dossier)
            self.show_selection(self._workspace.selection)

    def _on_current_row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self._workspace.select(country(self._model.code(current.row())))
