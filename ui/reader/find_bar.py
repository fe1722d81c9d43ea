"""Find in the article: one line to type in, how many there are, next and previous."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget


class FindBar(QWidget):
    """Asks for words to find.

    Signals:
        wanted(str): the words typed so far.
        step_asked(int): 1 for the next hit, -1 for the one before.
        closed(): the reader is done with it.
    """

    wanted = Signal(str)
    step_asked = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.field.setClearButtonEnabled(True)
        self.count = QLabel(self)
        self.count.setObjectName("muted")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.previous = self._button("↑", self.tr("Previous hit (Shift+F3)"))
        self.next = self._button("↓", self.tr("Next hit (F3)"))
        self.close_button = self._button("✕", self.tr("Close (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self.field, 1)
        for widget in (self.count, self.previous, self.next, self.close_button):
            row.addWidget(widget)
        self.field.textChanged.connect(self.wanted)
        self.previous.clicked.connect(lambda: self.step_asked.emit(-1))
        self.next.clicked.connect(lambda: self.step_asked.emit(1))
        self.close_button.clicked.connect(self.closed)

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def start(self) -> None:
        """Show the bar with what was typed before selected."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_count(self, at: int, total: int) -> None:
        """Say which of how many hits is shown; `at` counts from 0."""
        words = self.tr("{at} of {total}").format(at=at + 1, total=total)
        nothing = self.tr("No hits") if self.field.text().strip() else ""
        self.count.setText(words if total else nothing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter goes to the next hit, with Shift to the one before."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step_asked.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)
