"""A table of the overview for Qt: cells as they are, numbers set at the end of their column."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.findings.overview_rows import Table

BAR = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel):
    """Shows one table at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = Table("", (), ())

    def show_table(self, shown: Table) -> None:
        """Show another table."""
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the rows."""
        return 0 if parent.isValid() else len(self.shown.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the columns."""
        return 0 if parent.isValid() else len(self.shown.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: a cell's words, the length of its row's bar, or how it is set."""
        row = self.shown.rows[index.row()]
        words = row.cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words
        if role == BAR:
            return row.bar if index.column() == 0 else None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return _NUMBER if words[:1].isdigit() else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt: the columns' names."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _START if section == 0 or not self._is_number(section) else _NUMBER
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.shown.columns[section]

    def _is_number(self, section: int) -> bool:
        return any(row.cells[section][:1].isdigit() for row in self.shown.rows[:1])
