"""The operators of a query as buttons: what each asks for, and one press to take it away."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QToolButton, QWidget

SPACING = 4
TARGET = 24


class Flow(QLayout):
    """Lays widgets out in lines, left to right, as many in a line as fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add one item at the end."""
        self.items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self.items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at a place, or None."""
        return self.items[index] if 0 <= index < len(self.items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at a place, or None."""
        return self.items.pop(index) if 0 <= index < len(self.items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that the layout asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width` pixels."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Move every item to its place within `rect`."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of the widest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the widest item, as one that may shrink."""
        heights = [item.minimumSize().height() for item in self.items]
        return QSize(0, max(heights, default=0))

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x, y, tallest = rect.x(), rect.y(), 0
        for item in self.items:
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), 10_000))
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, tallest = rect.x(), y + tallest + SPACING, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + SPACING
            tallest = max(tallest, size.height())
        return y + tallest - rect.y()


class Chips(QWidget):
    """A line or more of buttons; pressing one emits `pressed` with the text it stands for."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: list[tuple[str, str, str]] = []
        self.hide()

    def show_chips(self, chips: Iterable[tuple[str, str, str]]) -> None:
        """Show a button for each label, accessible name, and the text it emits."""
        wanted = list(chips)
        if wanted == self._shown:
            return
        self._shown = wanted
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for label, spoken, text in wanted:
            self._flow.addWidget(self._button(label, spoken, text))
        self.setVisible(bool(wanted))
        self.updateGeometry()

    def buttons(self) -> list[QToolButton]:
        """Return the buttons shown, in order."""
        widgets = (item.widget() for item in self._flow.items)
        return [widget for widget in widgets if isinstance(widget, QToolButton)]

    def _button(self, label: str, spoken: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(label.replace("&", "&&"))
        button.setAccessibleName(spoken)
        button.setToolTip(spoken)
        button.setMinimumHeight(TARGET)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.pressed.emit(text))
        return button
