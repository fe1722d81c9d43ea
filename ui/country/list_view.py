"""The Countries list: the accessible equivalent of the map, with the same data and choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from explorer.corrections.changes import Changes
from explorer.model import Dossier
from explorer.views.selection import Filter, Selection, country
from ui.country.list_delegate import CountryDelegate
from ui.country.list_items import COLUMNS, CountriesModel
from ui.dialogs.why_key import WhyKey
from ui.look import type_scale
from ui.look.theme import Theme
from ui.workspace import Workspace

if TYPE_CHECKING:
    from explorer.why.explain import Explanation


CELL_MARGIN = 16
ROLE = COLUMNS.index("role")


class CountriesList(QWidget):
    """Lists the countries by evidence; choosing one here chooses it on the map.

    Signals:
        counted(str): how many countries are listed, of how many.
        menu_asked(str): the menu of the country of that code is wanted.
    """

    counted = Signal(str)
    menu_asked = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._model = CountriesModel()
        self._is_following = False
        self._clicked_row = -1
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter by name"))
        self.filter.setAccessibleName(self.tr("Filter by name"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter_changed)
        self.filter.hide()
        self.table = QTreeView(self)
        # As in the list of cards: one of ours costs nothing to ask for.
        self.table.setViewport(QWidget())
        self._set_up_table()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        line = QHBoxLayout()
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(self.filter)
        layout.addLayout(line)
        layout.addWidget(self.table)
        self.setFocusProxy(self.table)
        workspace.dossier_opened.connect(lambda _: self._show_again())
        workspace.counting.follow(self, lambda _: self._show_again())
        workspace.dossier_changed.connect(self._on_dossier_changed)
        workspace.selection_changed.connect(self.show_selection)
        workspace.filter_changed.connect(self.show_filter)
        selection_model = self.table.selectionModel()
        selection_model.currentRowChanged.connect(self._on_current_row_changed)
        WhyKey(workspace, self._explain, self.table, self.table.viewport())
        self._show_again()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._model)
        self._delegate = CountryDelegate(self._model, table)
        table.setItemDelegate(self._delegate)
        # Its words stand below the name.
        table.setColumnHidden(ROLE, True)
        table.clicked.connect(self._on_clicked)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._on_menu_asked)
        table.setAccessibleName(self.tr("Countries of the article, by evidence"))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = table.header()
        header.setFont(type_scale.font(type_scale.META))
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionsMovable(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.sortIndicatorChanged.connect(self._on_sorted)

    def _on_clicked(self, index: QModelIndex) -> None:
        """A click on a number of the country that is chosen already asks about the number."""
        is_again = index.row() == self._clicked_row and index.column() > ROLE
        self._clicked_row = index.row()
        dossier = self._workspace.dossier
        if is_again and dossier is not None:
            from ui.country import reasons
            from ui.dialogs.why import show_why

            rect = self.table.visualRect(index)
            where = QRect(self.table.viewport().mapToGlobal(rect.topLeft()), rect.size())
            code = self._model.code(index.row())
            found = reasons.of_cell(dossier, code, COLUMNS[index.column()])
            show_why(self._workspace, self.window(), found, where)

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
        self._model.show_dossier(dossier, self._workspace.filter)
        self._fit_columns()
        self._tell_count()

    def _fit_columns(self) -> None:
        # Once for each dossier, and by its widest words alone: Qt would ask every cell.
        self.table.ensurePolished()
        header, plain = self.table.header(), QFontMetrics(type_scale.font(type_scale.META))
        figures = QFontMetrics(type_scale.font(type_scale.ROW))
        for column in range(1, self._model.columnCount()):
            words = max(map(figures.horizontalAdvance, self._model.words_in(column)), default=0)
            across = Qt.Orientation.Horizontal
            title = plain.horizontalAdvance(str(self._model.headerData(column, across)))
            header.resizeSection(column, max(words, title) + CELL_MARGIN)

    def show_selection(self, selection: Selection) -> None:
        """Mark the chosen country, without choosing it again."""
        row = self._model.row_of(selection.country)
        self._is_following = True
        if row != self._clicked_row:
            self._clicked_row = -1
        if row < 0:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        else:
            self.table.setCurrentIndex(self._model.index(row, 0))
        self._is_following = False

    def toggle_filter(self) -> None:
        """Show the line to filter by name, or put it away with what it filters."""
        shown = self.filter.isHidden()
        self.filter.setVisible(shown)
        self.filter.clear()
        if shown:
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self._delegate.theme = theme
        self.table.viewport().update()

    def _on_filter_changed(self, words: str) -> None:
        self._model.narrow(words)
        self.show_selection(self._workspace.selection)
        self._tell_count()

    def _on_sorted(self, column: int, order: Qt.SortOrder) -> None:
        self._model.sort(column, order)
        self.show_selection(self._workspace.selection)

    def _tell_count(self) -> None:
        listed, total = self._model.rowCount(), self._model.total
        words = self.tr("{count} of {total}").format(count=listed, total=total)
        self.counted.emit(words if listed < total else str(total))

    def _on_menu_asked(self, where: QPoint) -> None:
        index = self.table.indexAt(where)
        if index.isValid():
            code = self._model.code(index.row())
            self.menu_asked.emit(code)

    def show_filter(self, _filter: Filter) -> None:
        """Say of each count how much of it the filter lets through; every country stays."""
        self._show_again()

    def _show_again(self) -> None:
        """List what of the open dossier is counted by now."""
        if self._workspace.counting.shown is not None:
            self.show_dossier(self._workspace.counting.shown)
            self.show_selection(self._workspace.selection)

    def show_hits(self, hits: dict[str, int]) -> None:
        """Show how many search hits each country has."""
        self._model.show_hits(hits)

    def _on_dossier_changed(self, changes: Changes) -> None:
        if changes.touch("countries", "quotes", "events", "people"):
            self._show_again()

    def _on_current_row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid() and not self._is_following:
            self._workspace.select(country(self._model.code(current.row())))
