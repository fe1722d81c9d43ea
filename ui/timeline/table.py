"""The timeline as a page of the right sheet: the same entries as a table, under the same filter."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from explorer.views import timeline
from explorer.views.selection import EVERYTHING, Filter
from explorer.views.timeline import TimelineEntry
from ui.look import type_scale
from ui.look.sheet_head import SheetHead
from ui.timeline.items import ENTRY, TimelineModel

ROW_HEIGHT = 44
MOST_UNSEEN = 2_000
"""Rows that are listed while nobody looks at the page."""


class TimelineTable(QWidget):
    """Lists what the timeline shows, dated or not, sortable by each column.

    Signals:
        entry_chosen(TimelineEntry): a row was clicked, or Enter pressed on it.
    """

    entry_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = SheetHead(self.tr("Timeline"), self)
        self._entries: list[TimelineEntry] = []
        self._filter = EVERYTHING
        self._is_due = False
        self._model = TimelineModel()
        self.table = QTableView(self)
        self._set_up_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.table.activated.connect(self._on_row_activated)
        self.table.clicked.connect(self._on_row_activated)

    def show_entries(self, entries: list[TimelineEntry]) -> None:
        """List other entries."""
        self._entries = entries
        self._list()

    def show_filter(self, filter: Filter) -> None:
        """List only what the filter lets through, and say how many of all that is."""
        self._filter = filter
        self._list()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: what is too long to be listed unseen is listed now."""
        super().showEvent(event)
        if self._is_due:
            self._list()

    def show_current(self, kind: str, id: str) -> None:
        """Mark the chosen entry, where it is listed."""
        row = self._model.row_of(kind, id)
        if row >= 0:
            self.table.selectRow(row)
        else:
            self.table.clearSelection()

    def entry_at(self, point: QPoint | None) -> TimelineEntry | None:
        """Return the entry in the row at a point of the rows, or in the current row."""
        index = self.table.currentIndex() if point is None else self.table.indexAt(point)
        entry = index.data(ENTRY)
        return entry if isinstance(entry, TimelineEntry) else None

    def _list(self) -> None:
        shown = timeline.matching(self._entries, self._filter)
        self._is_due = len(shown) > MOST_UNSEEN and not self.isVisible()
        self._model.show_entries([] if self._is_due else shown)
        count = str(len(shown))
        if len(shown) < len(self._entries):
            words = self.tr("{count} of {total}")
            count = words.format(count=len(shown), total=len(self._entries))
        self.head.set_count(count)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._model)
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAccessibleName(self.tr("Events and dated quotes as a table"))
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        # Two lines each: to ask every row how high it would like to be takes seconds.
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(type_scale.scaled(ROW_HEIGHT))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 110)
        header.resizeSection(2, 84)

    def _on_row_activated(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, TimelineEntry):
            self.entry_chosen.emit(entry)
