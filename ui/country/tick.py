"""The tick in a card's corner: whether anybody has checked what stands on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from explorer.views.panel import Item
from ui.look.theme import Theme

HIT = 24
_BOX = 14
_CHECK = ((0.2, 0.52), (0.42, 0.74), (0.8, 0.28))


def is_checked(item: Item | None) -> bool:
    """Tell whether the reader looked at the item: accepted, corrected or added it."""
    return isinstance(getattr(item, "status", None), str)


def rect_in(card: QRect) -> QRect:
    """Return where the tick is hit, in the top right corner of a card, beside its first line.

    No lower: the second line, a quote where the speaker has no role, has the card's whole width.
    """
    return QRect(card.right() - HIT - 8, card.top() + 3, HIT, HIT)


def box_in(hit: QRect) -> QRectF:
    """Return where the tick is drawn, in what is hit."""
    box = QRectF(0, 0, _BOX, _BOX)
    box.moveCenter(QRectF(hit).center())
    return box


def paint(painter: QPainter, hit: QRect, theme: Theme, checked: bool) -> None:
    """Draw the tick: an empty box, or a full one with its mark."""
    box = box_in(hit)
    ground, edge = (theme.accent, theme.accent) if checked else (theme.card, theme.muted)
    painter.setPen(QPen(QColor(edge), 1.2))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, 4, 4)
    if not checked:
        return
    mark = QPainterPath()
    points = [QPointF(box.left() + x * _BOX, box.top() + y * _BOX) for x, y in _CHECK]
    mark.moveTo(points[0])
    for point in points[1:]:
        mark.lineTo(point)
    painter.setBrush(QColor(0, 0, 0, 0))
    painter.setPen(QPen(QColor(theme.on_accent), 2))
    painter.drawPath(mark)
