"""The small buttons beside a selection: what the reader says those words are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from explorer.i18n.messages import translate

KINDS = ("quote", "person", "place", "event")


def name_of(kind: str) -> str:
    """Return what marking as that kind is called."""
    names = {
        "quote": translate("reader", "Mark as quote"),
        "person": translate("reader", "Mark as person"),
        "place": translate("reader", "Mark as place"),
        "event": translate("reader", "Mark as event"),
    }
    return names[kind]


def short_name_of(kind: str) -> str:
    """Return what the button for that kind says."""
    names = {
        "quote": translate("reader", "Quote"),
        "person": translate("reader", "Person"),
        "place": translate("reader", "Place"),
        "event": translate("reader", "Event"),
    }
    return names[kind]


class MarkBar(QFrame):
    """Floats near the selection, and never takes the focus from it.

    Signals:
        kind_asked(str): one of `KINDS`.
    """

    kind_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("marks")
        self.setAutoFillBackground(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(2)
        self.buttons: dict[str, QToolButton] = {}
        for kind in KINDS:
            button = QToolButton(self)
            button.setText(short_name_of(kind))
            button.setToolTip(name_of(kind))
            button.setAccessibleName(name_of(kind))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, kind=kind: self.kind_asked.emit(kind))
            row.addWidget(button)
            self.buttons[kind] = button
        self.hide()

    def show_near(self, below: QPoint) -> None:
        """Show the bar under a point of its parent, or above it where there is no room below."""
        self.adjustSize()
        parent = self.parentWidget()
        assert parent is not None
        left = min(max(below.x(), 4), max(parent.width() - self.width() - 4, 4))
        top = below.y() + 6
        if top + self.height() > parent.height():
            top = max(below.y() - 2 * self.height() - 8, 4)
        self.move(left, top)
        self.show()
        self.raise_()
