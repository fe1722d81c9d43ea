"""The cells of the table of particulars: edited in place, filled down, set together."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QInputDialog,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from explorer.store.particulars import FIELDS, Field
from ui.dialogs.language_box import LanguageBox
from ui.library.particulars_model import ParticularsModel

Index = QModelIndex | QPersistentModelIndex
WIDTHS: dict[Field, int] = {
    "title": 40,
    "outlet": 20,
    "author": 18,
    "published": 18,
    "url": 20,
    "language": 11,
}
"""The columns' widths in letters."""


class ParticularsTable(QTableView):
    """The table; typing writes into the cell, Enter goes to the next row, Delete empties."""

    def __init__(self, model: ParticularsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._particulars = model
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(self.tr("Details of the articles, one in each row"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setSortingEnabled(False)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.verticalHeader().setAccessibleName(self.tr("Rows"))
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setAccessibleName(self.tr("Columns; a click sorts"))
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.sectionClicked.connect(self._sort)
        letter = self.fontMetrics().averageCharWidth()
        for column, field in enumerate(FIELDS):
            self.setColumnWidth(column, WIDTHS[field] * letter)
        self._sorted = (-1, Qt.SortOrder.DescendingOrder)
        if model.rows:
            self.setCurrentIndex(model.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Delete empties the chosen cells; Enter edits."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.empty()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.state() != QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def fill_down(self) -> None:
        """Give the chosen cells of each column what its topmost one holds.

        Of one cell alone, what stands above it.
        """
        for column, rows in self._chosen().items():
            if len(rows) == 1 and rows[0] > 0:
                rows.insert(0, rows[0] - 1)
            field = FIELDS[column]
            value = self._particulars.value(rows[0], field)
            self._particulars.set_all(field, rows[1:], value)

    def empty(self) -> None:
        """Take away what the chosen cells hold."""
        for column, rows in self._chosen().items():
            if FIELDS[column] != "language":
                self._particulars.set_all(FIELDS[column], rows, "")

    def ask_for_all(self) -> None:
        """Ask for a value, and give it to the current column of every chosen row."""
        current = self.currentIndex()
        if not current.isValid():
            return
        field = FIELDS[current.column()]
        rows = sorted({index.row() for index in self.selectedIndexes()}) or [current.row()]
        name = self._particulars.columns()[field]
        value = self._particulars.value(current.row(), field)
        words, is_given = self._ask(field, name, value)
        if is_given:
            self._particulars.set_all(field, rows, words)

    def _ask(self, field: Field, name: str, value: str) -> tuple[str, bool]:
        title = self.tr("Set for All Chosen")
        if field != "language":
            return QInputDialog.getText(self, title, name, text=value)
        box = LanguageBox(value)
        names = [box.itemText(row) for row in range(box.count())]
        words, is_given = QInputDialog.getItem(self, title, name, names, box.currentIndex(), False)
        code = str(box.itemData(names.index(words))) if words in names else ""
        return code, is_given and bool(code)

    def _chosen(self) -> dict[int, list[int]]:
        """The rows of the chosen cells by their column, from the top."""
        found: dict[int, list[int]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda index: index.row()):
            found.setdefault(index.column(), []).append(index.row())
        return found

    def _sort(self, column: int) -> None:
        before, order = self._sorted
        falling = before == column and order == Qt.SortOrder.AscendingOrder
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self._sorted = (column, order)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(column, order)
        self._particulars.sort(column, order)


class _CellDelegate(QStyledItemDelegate):
    """A line to write in, or the languages to choose from."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Qt: make what a cell is edited with."""
        if FIELDS[index.column()] != "language":
            return super().createEditor(parent, option, index)
        return LanguageBox(str(index.data(Qt.ItemDataRole.EditRole)), parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Qt: put the cell's value into it."""
        if not isinstance(editor, QComboBox):
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Qt: put what was edited into the cell."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)
