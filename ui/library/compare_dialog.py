"""Two articles side by side: each entry leads to its article and its sentence."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from explorer.i18n.messages import translate
from explorer.model import Dossier
from ui.library.compare_delegate import ROW, CompareDelegate
from ui.library.compare_rows import Cell, Row, rows_of, summary
from ui.look import tooltips

Index = QModelIndex | QPersistentModelIndex
SIZE = (860, 620)


class CompareModel(QAbstractTableModel):
    """The rows of a comparison, the first article on the left."""

    def __init__(self, titles: tuple[str, str], rows: list[Row]) -> None:
        super().__init__()
        self._titles = titles
        self.rows = rows

    def cell(self, index: Index) -> Cell | None:
        """Return what stands at `index`, if it is something of an article."""
        return self.rows[index.row()].cells[index.column()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: one column an article."""
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: words and empty places are read, not chosen."""
        if self.cell(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the words; for a screen reader with the article and the section they belong to."""
        row, cell = self.rows[index.row()], self.cell(index)
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and cell is not None:
            return f"{self._section(index.row())}, {self._titles[index.column()]}: {cell.words}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = row.heading or row.note
            return words if words and index.column() == 0 else cell.words if cell else ""
        return None

    def headerData(
        self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt: the articles' titles over the columns."""
        if side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return tooltips.plain(self._titles[section])
        return None

    def _section(self, row: int) -> str:
        return next((r.heading for r in reversed(self.rows[: row + 1]) if r.heading), "")


class CompareTable(QTableView):
    """The table; Enter does what a click does.

    Signals:
        asked(QModelIndex): the reader wants to see where that stands.
    """

    asked = Signal(QModelIndex)

    def __init__(self, model: CompareModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(CompareDelegate(self))
        self.setAccessibleName(self.tr("What both articles have and what only one has"))
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # The columns get their widths after the table has its own: rows follow the columns.
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self.resizeRowsToContents)
        header.sectionResized.connect(lambda *_: self._fit.start())
        for number, row in enumerate(model.rows):
            if row.is_words:
                self.setSpan(number, 0, 1, 2)
        self.clicked.connect(self.asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter goes where the cell stands."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: cells wrap at the new width."""
        super().resizeEvent(event)
        self.resizeRowsToContents()


class CompareDialog(QDialog):
    """Stays open beside the window, so that one entry after the other can be looked up.

    Signals:
        asked(int, Cell): the reader wants to see that entry of the first (0) or second (1) article.
    """

    asked = Signal(int, object)

    def __init__(self, first: Dossier, second: Dossier, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare Articles"))
        self.model = CompareModel((title(first), title(second)), rows_of(first, second))
        self.summary = QLabel(summary(first, second), self)
        self.summary.setObjectName("pane-title")
        self.summary.setWordWrap(True)
        self.table = CompareTable(self.model, self)
        self.table.asked.connect(self._on_asked)
        hint = QLabel(self.tr("Click an entry, or press Enter on it, to see it in its article."))
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.table, 1)
        layout.addWidget(hint)
        layout.addWidget(buttons)
        self.resize(*SIZE)
        self._choose_first()

    def _choose_first(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        for number, row in enumerate(self.model.rows):
            for column, cell in enumerate(row.cells):
                if cell is not None:
                    self.table.setCurrentIndex(self.model.index(number, column))
                    return

    def _on_asked(self, index: QModelIndex) -> None:
        cell = self.model.cell(index)
        if cell is not None:
            self.asked.emit(index.column(), cell)


def title(dossier: Dossier) -> str:
    """Return what an article is called over its column, with where and when it appeared."""
    article = dossier.article
    name = article.title or article.file or translate("compare", "Untitled article")
    facts = (name, article.outlet, article.published)
    return " · ".join(fact for fact in facts if fact)
