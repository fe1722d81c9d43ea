"""How large the window is at first and at least, and what stands beside a part of it."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtWidgets import QWidget

FIRST = QSize(1280, 800)
LEAST = QSize(800, 520)
STATUS = 28
"""Height of the status line (px), in letters of the usual size."""
FRAME = QSize(4, 36)
"""What the desktop's frame and title take of the screen, about, before they are there to ask."""


def room(window: QWidget) -> QSize:
    """Return the size of the largest window that the screen shows whole, frame and all."""
    screen = window.screen().availableSize()
    return screen - FRAME if screen.isValid() else FIRST


def beside(place: QRect, whole: QRect) -> QMargins:
    """Return how much of `whole` lies beside `place`, on each side (px)."""
    return QMargins(
        place.left(), place.top(), whole.right() - place.right(), whole.bottom() - place.bottom()
    )
