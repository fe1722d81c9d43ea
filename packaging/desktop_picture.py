"""What is to be seen on the screen in DISPLAY: kept as a picture, and searched for our icon."""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication, QImage

Box = tuple[int, int, int, int]
"""Left, top, width and height, in pixels of the screen."""

TEAL = bytes((0x78, 0x6F, 0x0B, 0xFF))
"""The icon's globe, as four bytes of a picture; no other icon has exactly this colour."""
_FEWEST = 20
_ACROSS = 40
STILL_S = 0.7
LONGEST_S = 10.0


def middle_of_icon(box: Box) -> tuple[int, int] | None:
    """Return where on the screen the first icon of ours in a box is, or None."""
    left, top, width, height = box
    part = grab().copy(left, top, width, height)
    spots = [(at % width, at // width) for at in _places(bytes(part.constBits()))]
    if len(spots) < _FEWEST:
        return None
    x, y = spots[0]
    near = [spot for spot in spots if abs(spot[0] - x) < _ACROSS and spot[1] - y < _ACROSS]
    count = len(near)
    return left + sum(x for x, _ in near) // count, top + sum(y for _, y in near) // count


def keep(path: Path) -> None:
    """Save the screen once nothing on it moves any more, or as it is by then."""
    end = time.monotonic() + LONGEST_S
    last, now = None, grab()
    while now != last and time.monotonic() < end:
        time.sleep(STILL_S)
        last, now = now, grab()
    now.save(str(path))


def grab() -> QImage:
    """Return the screen as it is."""
    from PySide6.QtGui import QGuiApplication, QImage

    _camera()
    picture = QGuiApplication.primaryScreen().grabWindow(0).toImage()
    return picture.convertToFormat(QImage.Format.Format_RGB32)


def put_away() -> None:
    """Leave the screen: Qt ends the program when it goes away under it."""
    if _camera.cache_info().currsize:
        _camera().shutdown()


@cache
def _camera() -> QGuiApplication:
    """Connect to the screen; imported late, since Qt reads DISPLAY when it starts."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication(["double-click"])


def _places(pixels: bytes) -> list[int]:
    """Return which pixels have the icon's colour, by number."""
    found = []
    at = pixels.find(TEAL)
    while at >= 0:
        if at % 4 == 0:
            found.append(at // 4)
        at = pixels.find(TEAL, at + 1)
    return found
