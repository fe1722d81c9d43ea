"""The tick at the end of a card's last line: whether anybody has checked what stands on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from explorer.views.panel import Item
from ui.look.theme import Theme

HIT = 24
_BOX = 16
_CHECK = ((0.28, 0.52), (0.45, 0.68), (0.74, 0.34))


def is_checked(item: Item | None) -> bool:
    """Tell whether the reader looked at the item: accepted, corrected or added it."""
    return isinstance(getattr(item, "status", None), str)


def box_in(hit: QRect) -> QRectF:
    """Return where the tick is drawn, in what is hit."""
    box = QRectF(0, 0, _BOX, _BOX)
    box.moveCenter(QRectF(hit).center())
    return box


def paint(painter: QPainter, hit: QRect, theme: Theme, checked: bool) -> None:
    """Draw the tick: an empty ring, or a full disc with its mark."""
    box = box_in(hit)
    painter.setPen(QPen(QColor(theme.accent if checked else theme.edge), 1.2))
    painter.setBrush(QColor(theme.accent) if checked else QColor(0, 0, 0, 0))
    painter.drawEllipse(box)
    if not checked:
        return
    mark = QPainterPath()
    points = [QPointF(box.left() + x * _BOX, box.top() + y * _BOX) for x, y in _CHECK]
    mark.moveTo(points[0])
    for point in points[1:]:
        mark.lineTo(point)
    painter.setBrush(QColor(0, 0, 0, 0))
    painter.setPen(QPen(QColor(theme.on_accent), 1.8))
    painter.drawPath(mark)
