"""The timeline as a table: every entry, dated or not, sortable."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from explorer.views.timeline import TimelineEntry
from ui.look.dates import spoken

Index = QModelIndex | QPersistentModelIndex
SORT = Qt.ItemDataRole.UserRole + 1
ENTRY = Qt.ItemDataRole.UserRole + 2


class TimelineModel(QAbstractTableModel):
    """Date, what, and in which countries."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[TimelineEntry] = []

    def show_entries(self, entries: list[TimelineEntry]) -> None:
        """List other entries."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

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
        if role == SORT and index.column() == 0:
            day = entry.first if entry.first is not None else entry.last
            return day or 10**7
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(entry, index.column())
        return _words(entry, index.column()).casefold() if role == SORT else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt: the columns' names."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Date"), self.tr("What"), self.tr("Countries"))[section]


def _words(entry: TimelineEntry, column: int) -> str:
    if column == 0:
        return spoken(entry.date, entry.precision)
    return entry.title if column == 1 else ", ".join(entry.codes)
