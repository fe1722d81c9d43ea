"""How marks look on a page: laid over paper and ink as a felt pen would, in every theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from explorer.views.original_marks import MarkKind

# Paper is white in every theme, and so the marks on it are the same in all.
_PEN = QColor("#ffe08a")
_QUOTE = QColor("#d8eef0")
_CHOSEN = QColor("#0b6f78")
_ASIDE = QColor("#75838f")
_HATCH = QColor(117, 131, 143, 90)
_DOUBT = QColor("#a8472f")


def paint(painter: QPainter, kind: MarkKind, rects: Sequence[QRectF]) -> None:
    """Mark stretches of a page."""
    for rect in rects:
        if kind == "quote":
            _lay(painter, rect, _QUOTE)
        elif kind == "dropped":
            painter.fillRect(rect, QBrush(_HATCH, Qt.BrushStyle.BDiagPattern))
        elif kind == "doubtful":
            painter.setPen(QPen(_DOUBT, 1.5, Qt.PenStyle.DotLine))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        else:
            painter.setPen(QPen(_ASIDE, 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)


def paint_chosen(painter: QPainter, rects: Sequence[QRectF]) -> None:
    """Mark the words that are chosen: in yellow, with the accent below them."""
    for rect in rects:
        _lay(painter, rect, _PEN)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 2), _CHOSEN)


def _lay(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Colour the paper, and leave the ink as it is."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(rect.adjusted(-1, 0, 1, 0), colour)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
