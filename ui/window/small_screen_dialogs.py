"""Dialogs on a small screen: one that is larger than the screen scrolls instead of leaving it."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QObject, QSize
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

NARROW = 200
"""What a dialog's parts must do with, in pixels, where they asked for more."""
FRAME = QSize(4, 36)


class SmallScreenDialogs(QObject):
    """Watches a window for dialogs that open before it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a dialog has been made, or is about to be seen for the first time."""
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildPolished:
            if isinstance(event.child(), QDialog):
                event.child().installEventFilter(self)
        elif event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            watched.removeEventFilter(self)
            _fold(watched, _room(watched))
        return super().eventFilter(watched, event)


def _room(dialog: QDialog) -> QSize:
    return dialog.screen().availableSize() - FRAME


def _fold(dialog: QDialog, room: QSize) -> None:
    """Put what is in a dialog into a scroll area, if the screen is too small for it."""
    all_of_it = dialog.layout()
    if dialog.size().boundedTo(room) == dialog.size() or all_of_it is None:
        return
    inner = QWidget()
    # Takes the layout away from the dialog, with all that it lays out.
    inner.setLayout(all_of_it)
    for part in inner.findChildren(QWidget):
        part.setMinimumWidth(min(part.minimumWidth(), NARROW))
    dialog.setMinimumSize(0, 0)
    area = QScrollArea(dialog)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(inner)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(area)
    dialog.resize(dialog.size().boundedTo(room))
    dialog.move(dialog.screen().availableGeometry().topLeft())
