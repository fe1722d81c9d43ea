"""Our own icons, one weight of line, in the colour of the words beside them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

_LINES = Path(__file__).resolve().parents[2] / "resources" / "icons" / "line"
_DRAWN = b'stroke="#000000"'
_SIDE = 20
_SHARP = 2
"""Icons are drawn twice as large as they are shown: screens of 200 % show them as sharp."""


@cache
def picture(name: str, colour: str) -> QPixmap:
    """Return an icon of ``resources/icons/line`` in a colour (``#rrggbb``), 20 pixels wide.

    Raises:
        FileNotFoundError: there is no icon of that name.
    """
    drawing = (_LINES / f"{name}.svg").read_bytes()
    drawing = drawing.replace(_DRAWN, f'stroke="{colour}"'.encode())
    for side in (b"width", b"height"):
        drawing = drawing.replace(side + b'="%d" ' % _SIDE, side + b'="%d" ' % (_SIDE * _SHARP), 1)
    found = QPixmap.fromImage(QImage.fromData(drawing))
    found.setDevicePixelRatio(found.width() / _SIDE)
    return found


def icon(name: str, colour: str) -> QIcon:
    """Return the icon for a menu or a button of Qt's own."""
    return QIcon(picture(name, colour))


def paint(painter: QPainter, name: str, colour: QColor, left: int, top: int) -> None:
    """Draw an icon with its top left corner at a point, 20 pixels wide."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(left, top, picture(name, colour.name()))


def size() -> QSize:
    """Return how large an icon is shown."""
    return QSize(_SIDE, _SIDE)


def turned(name: str, *, mirrored: bool) -> str:
    """Return the icon that points the same way in a window that reads from right to left."""
    other = {"back": "forward", "forward": "back"}
    return other.get(name, name) if mirrored else name
