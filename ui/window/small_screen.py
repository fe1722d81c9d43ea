"""The window where the screen is small, or its scale large: what is said twice is said once.

At 300 % a usual screen is no larger than a telephone's: the frame shows one sheet at a time there
anyway, and the status bar comes only with something to say.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QStatusBar, QWidget

from ui.window.small_screen_dialogs import SmallScreenDialogs

LOW = 360
"""Below this height of the window, in pixels, the status bar comes only with something to say."""


def spare(window: QMainWindow) -> None:
    """Take away what can be missed, and have dialogs scroll that are larger than the screen."""
    SmallScreenDialogs(window)
    status = window.statusBar()
    if window.height() < LOW:
        status.hide()
        status.messageChanged.connect(lambda words: _show_words(status, words))


def _show_words(status: QStatusBar, words: str) -> None:
    for part in status.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        # They would leave no room for the words, and can be seen elsewhere.
        part.hide()
    status.setVisible(bool(words))
