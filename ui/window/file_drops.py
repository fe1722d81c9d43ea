"""Where files fall: lines to write in leave them to the window, which reads them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class FileDrops(QObject):
    """Keeps the addresses of dropped files out of the lines below a window; words still fall in."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        for line in window.findChildren(QLineEdit):
            line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: what a line ignores is offered to the window around it."""
        if event.type() not in _DRAGS:
            return False
        assert isinstance(event, QDropEvent)
        if not event.mimeData().hasUrls():
            return False
        event.ignore()
        return True
