"""The list of an article's corrections, with author and day; any of them can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.corrections import in_words
from ui.workspace import Workspace


class DecisionsDialog(QDialog):
    """Shows the newest decision first; Delete takes the chosen one back."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Corrections of this article"))
        self.resize(680, 420)
        self._workspace = workspace
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Corrections, the newest first"))
        self.list.setHeaderLabels(
            [self.tr("Decision"), self.tr("Of what"), self.tr("By"), self.tr("Day")]
        )
        self.list.setRootIsDecorated(False)
        self.list.setAllColumnsShowFocus(True)
        header = self.list.header()
        header.setAccessibleName(self.tr("Columns"))
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.empty = QLabel(self.tr("Nothing was corrected in this article."), self)
        self.empty.setObjectName("muted")
        self.back = QPushButton(self.tr("Take Back (Del)"), self)
        self.back.clicked.connect(self.take_back)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.back, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        workspace.dossier_changed.connect(self._fill)
        workspace.dossier_opened.connect(self._fill)
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Delete takes the chosen one back."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_back()
        else:
            super().keyPressEvent(event)

    def take_back(self) -> None:
        """Take the chosen decision back, whatever was decided after it."""
        row = self._row()
        if row >= 0:
            self._workspace.take_back(self.list.topLevelItemCount() - 1 - row)

    def _row(self) -> int:
        return self.list.currentIndex().row()

    def _fill(self) -> None:
        row = max(self._row(), 0)
        self.list.clear()
        for decision in reversed(self._workspace.decisions):
            told = in_words.tell(decision)
            by = told.by or self.tr("you")
            item = QTreeWidgetItem(self.list, [told.done, told.of_what, by, told.day])
            item.setToolTip(1, "")
        count = self.list.topLevelItemCount()
        if count:
            self.list.setCurrentIndex(self.list.model().index(min(row, count - 1), 0))
        self.back.setEnabled(count > 0)
        self.empty.setVisible(not count)
        self.list.setVisible(count > 0)
