"""How the timeline looks: dots, bars and soft ends, their names, the scale, the flag."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter, QPen, QPolygonF

from explorer.i18n.messages import translate
from ui.look.theme import Theme
from ui.timeline.lanes import Shape

LEAST_NAME = 44


class Brush:
    """Paints in one theme and with one font."""

    def __init__(self, painter: QPainter, theme: Theme, font: QFont) -> None:
        self._painter = painter
        self._theme = theme
        self._font = font
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)

    def shape(self, shape: Shape, *, is_current: bool) -> None:
        """Paint an entry; the current one in the colour of what is chosen."""
        painter, theme = self._painter, self._theme
        colour = QColor(theme.accent if is_current else theme.warm)
        exact = shape.entry.precision == "day"
        painter.setPen(QPen(QColor(theme.ink if is_current else theme.surface), 1.5))
        if shape.soft_left or shape.soft_right:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_fading(shape, colour))
        else:
            if not exact and not is_current:
                colour.setAlpha(150)
            painter.setBrush(colour)
        if shape.entry.kind == "quote" and exact:
            painter.drawPolygon(_diamond(shape.rect))
        else:
            painter.drawRoundedRect(shape.rect, 5, 5)

    def names(self, shapes: Iterable[Shape], *, is_current: bool) -> None:
        """Write the entries' names where there is room for some letters."""
        painter = self._painter
        painter.setFont(self._small(0.82))
        metrics = painter.fontMetrics()
        for shape in shapes:
            room = shape.name_rect
            if room.width() < LEAST_NAME or room.height() < metrics.height() - 6:
                continue
            is_inside = room.left() < shape.rect.right()
            over = is_current and is_inside
            painter.setPen(QColor(self._theme.on_accent if over else self._theme.ink))
            elide = Qt.TextElideMode.ElideRight
            words = metrics.elidedText(shape.entry.title, elide, int(room.width()))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(room.adjusted(0, -2, 0, 2), middle, words)
        painter.setFont(self._font)

    def scale(self, marks: Iterable[tuple[float, str]], base: int, size: tuple[int, int]) -> None:
        """Paint the scale: a line for each mark, its words below `base` where they fit."""
        painter, (width, height) = self._painter, size
        line = QPen(QColor(self._theme.line), 1)
        painter.setPen(line)
        painter.drawLine(QLineF(0, base, width, base))
        for x, words in marks:
            painter.setPen(line)
            painter.drawLine(QLineF(x, 0, x, base + 4))
            painter.setPen(QColor(self._theme.muted))
            if x + 4 + painter.fontMetrics().horizontalAdvance(words) <= width:
                painter.drawText(QPointF(x + 4, height - 6), words)

    def focus(self, room: QRect) -> None:
        """Draw the ring that tells where the keys go."""
        self._painter.setPen(QPen(QColor(self._theme.accent), 2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(room.adjusted(1, 1, -1, -1))

    def flag(self, x: float, base: int, width: int) -> None:
        """Paint the flag of the day of publication."""
        painter = self._painter
        painter.setPen(QPen(QColor(self._theme.ink), 1.5))
        painter.drawLine(QLineF(x, 2, x, base))
        painter.setBrush(QColor(self._theme.ink))
        painter.drawPolygon(QPolygonF([QPointF(x, 1), QPointF(x + 11, 5.5), QPointF(x, 10)]))
        painter.setFont(self._small(0.78))
        painter.setPen(QColor(self._theme.muted))
        words = translate("timeline", "Published")
        room = painter.fontMetrics().horizontalAdvance(words)
        fits = x + 15 + room <= width
        painter.drawText(QPointF(x + 15 if fits else x - 5 - room, 10), words)
        painter.setFont(self._font)

    def _small(self, factor: float) -> QFont:
        font = QFont(self._font)
        font.setPointSizeF(max(font.pointSizeF() * factor, 7))
        return font


def _fading(shape: Shape, colour: QColor) -> QLinearGradient:
    clear = QColor(colour)
    clear.setAlpha(0)
    gradient = QLinearGradient(shape.rect.topLeft(), shape.rect.topRight())
    gradient.setColorAt(0, clear if shape.soft_left else colour)
    gradient.setColorAt(1, clear if shape.soft_right else colour)
    return gradient


def _diamond(rect: QRectF) -> QPolygonF:
    middle = rect.center()
    top, bottom = QPointF(middle.x(), rect.top()), QPointF(middle.x(), rect.bottom())
    left, right = QPointF(rect.left(), middle.y()), QPointF(rect.right(), middle.y())
    return QPolygonF([top, right, bottom, left])
