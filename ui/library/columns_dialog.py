"""Before a table is read: which column holds what, recognised as far as it can be."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.i18n.messages import translate
from explorer.ingest.table import FIELDS, Columns, Field, Preview
from ui.dialogs.fitting import fit

LETTERS, HEIGHT, LONGEST, WIDEST = 120, 380, 120, 34


class ColumnsDialog(QDialog):
    """Shows the first rows under what each column is taken for; Enter reads them so.

    Signals:
        accepted_columns(Path, Columns): the table is to be read like this.
    """

    accepted_columns = Signal(object, object)

    def __init__(self, path: Path, shown: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._columns = shown.columns
        self.setWindowTitle(self.tr("Columns of the table"))
        self.choices: list[QComboBox] = []
        self.table = QTableWidget(len(shown.rows) + 1, len(shown.columns.names), self)
        self.note = QLabel(self)
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self.ok = self.buttons.addButton(
            self.tr("&Read Articles"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._fill(shown)
        self._lay_out(path)
        self._tell()
        self.ok.setDefault(True)
        fit(self, LETTERS, HEIGHT)

    @property
    def columns(self) -> Columns:
        """The columns as they are chosen now."""
        fields: tuple[Field, ...] = tuple(choice.currentData() for choice in self.choices)
        return replace(self._columns, fields=fields)

    def accept(self) -> None:
        """Qt: read the table."""
        if self.columns.has_text:
            self.accepted_columns.emit(self._path, self.columns)
            super().accept()

    def _fill(self, shown: Preview) -> None:
        table = self.table
        table.setAccessibleName(self.tr("The first rows of the table"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalHeaderLabels(list(shown.columns.names))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setAccessibleName(self.tr("The columns’ names"))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, field in enumerate(shown.columns.fields):
            choice = QComboBox(table)
            for each, words in _names().items():
                choice.addItem(words, each)
            choice.setCurrentIndex(FIELDS.index(field))
            name = shown.columns.names[column]
            choice.setAccessibleName(self.tr("What “{column}” holds").format(column=name))
            choice.currentIndexChanged.connect(lambda _, at=column: self._on_chosen(at))
            self.choices.append(choice)
            table.setCellWidget(0, column, choice)
            for row, cells in enumerate(shown.rows, start=1):
                words = " ".join(cells[column].split())[:LONGEST] if column < len(cells) else ""
                table.setItem(row, column, QTableWidgetItem(words))
        table.resizeColumnsToContents()
        widest = self.fontMetrics().averageCharWidth() * WIDEST
        for column in range(table.columnCount()):
            table.setColumnWidth(column, min(max(table.columnWidth(column), 120), widest))
        table.setRowHeight(0, self.choices[0].sizeHint().height() + 6 if self.choices else 24)

    def _lay_out(self, path: Path) -> None:
        words = self.tr("Each row of {name} is an article. This is what its columns hold:")
        line = QLabel(words.format(name=path.name), self)
        line.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(line)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        column.addWidget(self.buttons)

    def _on_chosen(self, at: int) -> None:
        """Let no two columns hold the same: the one chosen last does."""
        field = self.choices[at].currentData()
        for number, choice in enumerate(self.choices):
            if field and number != at and choice.currentData() == field:
                choice.setCurrentIndex(0)
        self._tell()

    def _tell(self) -> None:
        has_text = self.columns.has_text
        self.ok.setEnabled(has_text)
        self.note.setText(
            self.tr("Rows without a text are left out, and named.")
            if has_text
            else self.tr("Say which column holds the text of the articles.")
        )


def _names() -> dict[Field, str]:
    return {
        "": translate("columns", "Not used"),
        "text": translate("columns", "Text"),
        "title": translate("columns", "Title"),
        "date": translate("columns", "Day"),
        "outlet": translate("columns", "Outlet"),
        "author": translate("columns", "Author"),
        "url": translate("columns", "Address"),
    }
