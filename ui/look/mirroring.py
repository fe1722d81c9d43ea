"""Windows that run from right to left: where what we paint ourselves goes in them.

Qt mirrors its own widgets. Words keep the direction of their own language wherever they stand: an
English quotation in an Arabic window has its full stop at the right.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


def mirrored(inside: QRect, rect: QRect) -> QRect:
    """Return where something in `rect`, reckoned from its left, is drawn in this window."""
    if not is_mirrored():
        return QRect(inside)
    # Qt's own is a function of QStyle, whose names take longer to import than a card to paint.
    return inside.translated(rect.left() + rect.right() - inside.left() - inside.right(), 0)


def leading() -> Qt.AlignmentFlag:
    """Return the alignment to the side where lines begin in this window."""
    return _RIGHT if is_mirrored() else Qt.AlignmentFlag.AlignLeft


def is_mirrored() -> bool:
    """Tell whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def by_its_words(painter: QPainter) -> None:
    """Have each text drawn from now on in the direction of its own words."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
