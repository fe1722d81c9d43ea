"""The table of particulars: after an import of several, or for the articles that are chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.i18n.messages import translate
from explorer.store import particulars
from explorer.store.library import Library
from explorer.store.particulars import Particulars
from ui.articles.open_library import OpenLibrary
from ui.dialogs.fitting import fit
from ui.library.particulars_keeping import ParticularsKeeping
from ui.library.particulars_model import ParticularsModel
from ui.library.particulars_table import ParticularsTable
from ui.look.tooltips import plain

LETTERS, HEIGHT = 140, 540


class ParticularsDialog(QDialog):
    """Shows the articles' particulars; what is written there is kept at once, cell by cell."""

    def __init__(
        self, shelf: OpenLibrary, numbers: Sequence[int], by: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Details of the articles"))
        self.keeping = ParticularsKeeping(shelf, by, self)
        self.model = ParticularsModel(_rows(shelf, numbers), self.keeping)
        self.model.setParent(self)
        self.table = ParticularsTable(self.model, self)
        self.standing = QLabel(self)
        self.standing.setObjectName("muted")
        self.standing.setWordWrap(True)
        self.standing.setTextFormat(Qt.TextFormat.PlainText)
        self._problem = ""
        self._actions = self._make_actions()
        self._lay_out()
        self.model.refused.connect(self._tell)
        self.model.stood.connect(self._show_standing)
        self.model.undo_stack.indexChanged.connect(self._on_stack_moved)
        self.keeping.rested.connect(self._show_standing)
        self.table.customContextMenuRequested.connect(self._on_menu_asked)
        self._show_standing()
        fit(self, LETTERS, HEIGHT)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: what was written is on disk before the table is gone."""
        self.keeping.finish()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Qt: the dialog ends, by Escape too."""
        self.keeping.finish()
        super().done(result)

    def _make_actions(self) -> tuple[QAction, ...]:
        stack = self.model.undo_stack
        table = self.table
        made = (
            (self.tr("&Set for All Chosen…"), "Ctrl+Return", table.ask_for_all),
            (self.tr("Fill &Down"), "Ctrl+D", table.fill_down),
            (self.tr("&Undo"), "Ctrl+Z", stack.undo),
            (self.tr("&Redo"), "Ctrl+Shift+Z", stack.redo),
        )
        actions = []
        for words, keys, slot in made:
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            self.addAction(action)
            actions.append(action)
        return tuple(actions)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        self._buttons = []
        for action in self._actions:
            button = QPushButton(action.text(), self)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(plain(f"{action.text().replace('&', '')} ({keys})"))
            button.setAutoDefault(False)
            button.clicked.connect(action.trigger)
            head.addWidget(button)
            self._buttons.append(button)
        head.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.close)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self.standing, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.table.setFocus()

    def _tell(self, sentence: str) -> None:
        self._problem = sentence
        self._show_standing()

    def _on_stack_moved(self) -> None:
        self._problem = ""
        self._show_standing()

    def _show_standing(self) -> None:
        """Say how many articles there are, what they lack, and what is not on disk yet."""
        stack = self.model.undo_stack
        for button, is_possible in zip(
            self._buttons[2:], (stack.canUndo(), stack.canRedo()), strict=True
        ):
            button.setEnabled(is_possible)
        if self._problem:
            self.standing.setText(self._problem)
            return
        waiting = self.keeping.waiting
        if waiting:
            self.standing.setText(translate("particulars", "%n change(s) still to keep", waiting))
            return
        rows = self.model.rows
        parts = [translate("particulars", "%n article(s)", len(rows))]
        undated = sum(not row.published for row in rows)
        unnamed = sum(not row.outlet for row in rows)
        if undated:
            parts.append(translate("particulars", "%n without a day", undated))
        if unnamed:
            parts.append(translate("particulars", "%n without an outlet", unnamed))
        self.standing.setText(" · ".join(parts))

    def _on_menu_asked(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._actions[:2])
        menu.addAction(self.tr("&Empty"), self.table.empty)
        menu.addSeparator()
        menu.addActions(self._actions[2:])
        menu.popup(self.table.viewport().mapToGlobal(point))


def _rows(shelf: OpenLibrary, numbers: Sequence[int]) -> list[Particulars]:
    def look(library: Library) -> list[Particulars]:
        with library.reading() as connection:
            return particulars.listed(connection, numbers)

    return shelf.ask(look, [])
