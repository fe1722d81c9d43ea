"""A small popup with one question: type to narrow, Enter or a click answers, Esc leaves it."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.look import tooltips

WIDTH, LETTERS = 360, 50
MOST_ROWS = 12
_ROLE = Qt.ItemDataRole.UserRole


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """One answer. `group` is the heading it stands under; `is_own` marks what was typed."""

    id: str | None
    name: str
    note: str = ""
    group: str = ""
    is_own: bool = False

    @property
    def words(self) -> str:
        """What the row says."""
        return f"{self.name} · {self.note}" if self.note else self.name


class ChoicePopup(QDialog):
    """Offers choices, the likeliest first and chosen already, so that Enter alone answers.

    Signals:
        chosen(Choice): the answer; the popup is closed.
    """

    chosen = Signal(object)

    def __init__(
        self, question: str, words: str, choices: Iterable[Choice], parent: QWidget, own: str = ""
    ) -> None:
        """Ask `question` about `words`; `own` says what a name of the reader's own is called."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("choice")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.setFixedWidth(max(WIDTH, self.fontMetrics().averageCharWidth() * LETTERS))
        self._choices = list(choices)
        self._own = own
        self.line = QLineEdit(self)
        narrow = self.tr("Type to narrow, or {own}").format(own=own)
        self.line.setPlaceholderText(narrow if own else self.tr("Type to narrow"))
        self.line.setAccessibleName(question)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Answers"))
        self.column = QVBoxLayout(self)
        self._lay_out(question, words)
        self._connect()
        self._narrow("")

    def _lay_out(self, question: str, words: str) -> None:
        self.column.setContentsMargins(12, 10, 12, 12)
        self.column.setSpacing(6)
        self.column.addWidget(self._label(question, "pane-title"))
        self.column.addWidget(self._label(words, "muted"))
        self.column.addWidget(self.line)
        self.column.addWidget(self.list)
        # The line keeps the focus: letters narrow, arrows walk the list, and Tab leads on.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusProxy(self.line)

    def _label(self, words: str, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setText(words)
        return label

    def _connect(self) -> None:
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._answer)

    def show_at(self, where: QRect) -> None:
        """Show the popup under a place on the screen, or over it where there is no room below."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = min(max(where.left(), screen.left()), screen.right() - self.width())
        top = where.bottom() + 4
        if top + self.height() > screen.bottom():
            top = max(where.top() - 4 - self.height(), screen.top())
        self.move(QPoint(left, top))
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: keys of the line that are the list's affair."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key not in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return False
        self._step(1 if key == Qt.Key.Key_Down else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter answers wherever the focus is; Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_current()
        else:
            super().keyPressEvent(event)

    def accept_current(self) -> None:
        """Answer with the row at hand."""
        item = self.list.currentItem()
        if item is not None:
            self._answer(item)

    def choice_of(self, item: QListWidgetItem | None) -> Choice | None:
        """Return the answer a row stands for; None for a heading."""
        found = item.data(_ROLE) if item is not None else None
        return found if isinstance(found, Choice) else None

    def _answer(self, item: QListWidgetItem) -> None:
        choice = item.data(_ROLE)
        if isinstance(choice, Choice):
            self.chosen.emit(choice)
            self.accept()

    def _narrow(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        fitting = [each for each in self._choices if wanted in each.words.casefold()]
        self.list.clear()
        self._fill(fitting)
        known = any(each.name.casefold() == wanted for each in fitting)
        if wanted and self._own and not known:
            self._add(Choice(id=None, name=typed.strip(), note=self._own, is_own=True))
        rows = [row for row in range(self.list.count()) if self._is_answer(row)]
        self.list.setCurrentRow(rows[0] if rows else -1)
        self._fit()

    def _fill(self, choices: list[Choice]) -> None:
        group = ""
        for choice in choices:
            if choice.group and choice.group != group:
                self._add_heading(choice.group)
            group = choice.group
            self._add(choice)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        item.setFont(font)

    def _add(self, choice: Choice) -> None:
        item = QListWidgetItem(choice.words, self.list)
        item.setToolTip(tooltips.plain(choice.words))
        item.setData(_ROLE, choice)

    def _is_answer(self, row: int) -> bool:
        return isinstance(self.list.item(row).data(_ROLE), Choice)

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count() and not self._is_answer(row):
            row += by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _fit(self) -> None:
        rows = range(min(self.list.count(), MOST_ROWS))
        height = sum(self.list.sizeHintForRow(row) for row in rows)
        self.list.setFixedHeight(max(height, 24) + 2 * self.list.frameWidth())
