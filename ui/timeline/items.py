"""The timeline as a table: every entry, dated or not, sortable."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from explorer.views.timeline import TimelineEntry
from ui.look.dates import spoken

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole + 1


class TimelineModel(QAbstractTableModel):
    """Date, what, and in which countries."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[TimelineEntry] = []
        self._order = (0, Qt.SortOrder.AscendingOrder)

    def show_entries(self, entries: list[TimelineEntry]) -> None:
        """List other entries."""
        self.beginResetModel()
        self._entries = self._sorted(entries)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt: list by a column. Here, since Qt would ask for each cell a dozen times."""
        self.layoutAboutToBeChanged.emit()
        kept = [(old, self._entries[old.row()]) for old in self.persistentIndexList()]
        self._order = (max(column, 0), order)
        self._entries = self._sorted(self._entries)
        places = {id(entry): row for row, entry in enumerate(self._entries)} if kept else {}
        for old, entry in kept:
            self.changePersistentIndex(old, self.index(places[id(entry)], old.column()))
        self.layoutChanged.emit()

    def _sorted(self, entries: list[TimelineEntry]) -> list[TimelineEntry]:
        column, order = self._order
        down = order == Qt.SortOrder.DescendingOrder
        return sorted(entries, key=lambda entry: _key(entry, column), reverse=down)

    def entry(self, row: int) -> TimelineEntry:
        """Return the entry in a row."""
        return self._entries[row]

    def row_of(self, kind: str, id: str) -> int:
        """Return the row of an entry, or -1."""
        keys = ((entry.kind, entry.id) for entry in self._entries)
        return next((row for row, key in enumerate(keys) if key == (kind, id)), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of entries."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: date, what, countries."""
        return 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: words, and for sorting the days themselves."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        return _words(entry, index.column()) if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt: the columns' names."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Date"), self.tr("What"), self.tr("Countries"))[section]


def _key(entry: TimelineEntry, column: int) -> tuple[int, str]:
    """What a column sorts by: days, the undated last, or words."""
    if column == 0:
        day = entry.first if entry.first is not None else entry.last
        return day or 10**7, ""
    return 0, _words(entry, column).casefold()


def _words(entry: TimelineEntry, column: int) -> str:
    if column == 0:
        return spoken(entry.date, entry.precision)
    return entry.title if column == 1 else ", ".join(entry.codes)
