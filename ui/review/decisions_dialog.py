"""What was decided, with author and day; any of it can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

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
from explorer.corrections.rules import Standing
from explorer.i18n.dates import long_day
from ui.workspace import Workspace

Line = tuple[str, str, str, str]
"""A decision in words: what was decided, of what, by whom, on which day."""


class KeepsRules(Protocol):
    """Whoever keeps the rules that hold for every article."""

    def rules(self) -> tuple[Standing, ...]:
        """Return them, the oldest first."""

    def forget(self, rules: Sequence[Standing]) -> None:
        """Let some hold no longer."""


class ListDialog(QDialog):
    """Shows decisions, the newest first; Delete takes the chosen one back."""

    def __init__(self, title: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(680, 420)
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
        self.empty = QLabel(nothing, self)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Delete takes the chosen one back."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_back()
        else:
            super().keyPressEvent(event)

    def take_back(self) -> None:
        """Take the chosen decision back."""

    def row(self) -> int:
        """Return which one is chosen, the newest being 0; -1 for none."""
        return self.list.currentIndex().row()

    def show_lines(self, lines: Iterable[Line]) -> None:
        """List decisions, the newest first; the choice stays where it was."""
        row = max(self.row(), 0)
        self.list.clear()
        for done, of_what, by, day in lines:
            item = QTreeWidgetItem(self.list, [done, of_what, by or self.tr("you"), day])
            item.setToolTip(1, "")
        count = self.list.topLevelItemCount()
        if count:
            self.list.setCurrentIndex(self.list.model().index(min(row, count - 1), 0))
        self.back.setEnabled(count > 0)
        self.empty.setVisible(not count)
        self.list.setVisible(count > 0)


class DecisionsDialog(ListDialog):
    """The corrections of the open article."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        title = self.tr("Corrections of this article")
        super().__init__(title, self.tr("Nothing was corrected in this article."), parent)
        self._workspace = workspace
        workspace.dossier_changed.connect(self._fill)
        workspace.dossier_opened.connect(self._fill)
        self._fill()

    def take_back(self) -> None:
        """Take the chosen decision back, whatever was decided after it."""
        row = self.row()
        if row >= 0:
            self._workspace.take_back(self.list.topLevelItemCount() - 1 - row)

    def _fill(self) -> None:
        told = (in_words.tell(decision) for decision in reversed(self._workspace.decisions))
        self.show_lines((each.done, each.of_what, each.by, each.day) for each in told)


class RulesDialog(ListDialog):
    """What holds for every article that comes in; taken back, it holds for none after that."""

    def __init__(self, keeper: KeepsRules, parent: QWidget | None = None) -> None:
        title = self.tr("Rules for every article")
        nothing = self.tr(
            "No rule holds: choose “Never a person” or “Always this country” on a card."
        )
        super().__init__(title, nothing, parent)
        self._keeper = keeper
        self._rules: list[Standing] = []
        self._fill()

    def take_back(self) -> None:
        """Let the chosen rule hold no longer; what it did to articles is theirs to take back."""
        row = self.row()
        if 0 <= row < len(self._rules):
            self._keeper.forget((self._rules[row],))
            self._fill()

    def _fill(self) -> None:
        self._rules = list(reversed(self._keeper.rules()))
        self.show_lines(
            (in_words.rule(each.rule), "", each.by or "", long_day((each.made or "")[:10]))
            for each in self._rules
        )
