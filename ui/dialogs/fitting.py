"""The size of a dialog whose words wrap: Qt asks for their height only where somebody asks Qt."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

MARGIN = 60
"""What a window's frame and a panel of the desktop take of the screen, in pixels."""


def fit(dialog: QDialog, letters: int, height: int = 0) -> None:
    """Make a dialog about `letters` wide, and as high as its words need then, or `height` pixels.

    Letters, not pixels, so that it grows with them; never larger than the screen, and wider than
    asked for where it would be too high else.
    """
    layout = dialog.layout()
    assert layout is not None
    screen = dialog.screen().availableSize() - QSize(MARGIN, MARGIN)
    width = max(dialog.fontMetrics().averageCharWidth() * letters, dialog.minimumWidth())
    width = min(max(width, layout.totalMinimumSize().width()), screen.width())
    while layout.totalHeightForWidth(width) > screen.height() and width < screen.width():
        width = min(width + width // 4, screen.width())
    needed = max(layout.totalHeightForWidth(width), height)
    dialog.resize(width, min(needed, screen.height()))
