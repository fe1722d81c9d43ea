"""When the map's first picture is on the screen, and not only in the engine."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.map.bridge import Bridge


class FirstPicture(QObject):
    """Watches a window for the painting that follows the page's word that it is painted.

    Signals:
        came(): the window is being painted with it.
    """

    came = Signal()

    def __init__(self, window: QWidget, bridge: Bridge) -> None:
        super().__init__(window)
        # Of the window, which is ours: Python would make a dozen classes to find out what kind of
        # widget the engine paints in.
        self._window = window
        self.has_come = False
        bridge.painted.connect(self._watch)

    def _watch(self) -> None:
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the window is asked to paint what has changed."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._window.removeEventFilter(self)
            self.has_come = True
            self.came.emit()
        return False
