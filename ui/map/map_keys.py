"""The keys that the map keeps from the window's shortcuts, while it has a use for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class MapKeys(QObject):
    """Lets Esc reach the page while something there is open that it closes.

    Elsewhere, and with nothing open, Esc is the window's: it clears the selection.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.takes_escape = False

    def watch(self, target: QWidget) -> None:
        """Watch the widget that takes the page's keys; a page that came back has another one."""
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: claim the key before the window's shortcut does."""
        if not self.takes_escape or event.type() != QEvent.Type.ShortcutOverride:
            return False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        return True
