"""How the timeline looks: bars and dots with words, the head of months, the lanes, the flag."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPolygonF

from explorer.atlas import kinds
from explorer.i18n.messages import translate
from explorer.views.timeline import TimelineEntry
from ui.look import type_scale
from ui.look.theme import Theme
from ui.timeline.axis import Axis
from ui.timeline.lanes import Shape, label
from ui.timeline.plan import END
from ui.timeline.side_lanes import SideLane

EDGE = 3
LEAST_NAME = 18
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Brush:
    """Paints in one theme."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self._painter = painter
        self._theme = theme
        self._small = type_scale.font(type_scale.META)
        self._strong = type_scale.font(type_scale.META, type_scale.BOLD)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small)

    def shape(self, shape: Shape, *, is_current: bool) -> None:
        """Paint an entry; the current one with the accent round it."""
        painter, theme = self._painter, self._theme
        colour, ground = self._colours(shape, is_current=is_current)
        painter.setPen(Qt.PenStyle.NoPen)
        if shape.is_bar:
            painter.setBrush(_fading(shape, ground))
            painter.drawRoundedRect(shape.rect, 3, 3)
            if shape.is_tied and not shape.soft_left:
                edge = QRectF(shape.rect.left(), shape.rect.top(), EDGE, shape.rect.height())
                painter.fillRect(edge, colour)
        elif not shape.entry.is_dated:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 2))
            painter.drawEllipse(shape.rect)
        elif shape.entry.kind == "quote":
            painter.setBrush(colour)
            painter.drawPolygon(_diamond(shape.rect))
        else:
            painter.setBrush(colour)
            painter.drawEllipse(shape.rect)
        if is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(shape.rect.adjusted(-1, -1, 1, 1), 4, 4)

    def names(self, shapes: Iterable[Shape], *, is_current: bool) -> None:
        """Write the entries' names where there is room for some letters."""
        painter, theme = self._painter, self._theme
        metrics = painter.fontMetrics()
        for shape in shapes:
            room = shape.name_rect
            if room.width() < LEAST_NAME:
                continue
            painter.setPen(QColor(theme.ink if shape.is_tied or is_current else theme.muted))
            words = whole_words(label(shape.entry), int(room.width()), metrics.horizontalAdvance)
            painter.drawText(room.adjusted(0, -2, 0, 2), _MIDDLE, words)

    def _colours(self, shape: Shape, *, is_current: bool) -> tuple[QColor, QColor]:
        theme = self._theme
        if not shape.is_tied and not is_current:
            return QColor(theme.tied), QColor(theme.dimmed)
        family = kinds.family(shape.entry.family)
        return QColor(getattr(theme, family)), QColor(getattr(theme, f"{family}_bar"))

    def head(
        self,
        marks: Iterable[tuple[float, str]],
        left: int,
        size: tuple[int, int],
        head: int,
    ) -> None:
        """Paint the head, clear of its buttons, and below it a line for each mark of the scale."""
        painter, (width, height) = self._painter, size
        line = QPen(QColor(self._theme.line), 1)
        painter.setPen(line)
        if height > head + 4:
            painter.drawLine(QLineF(0, head - 0.5, width, head - 0.5))
        metrics, free = painter.fontMetrics(), float(left)
        for x, words in marks:
            painter.setPen(line)
            if x > left:
                painter.drawLine(QLineF(x, 0, x, height))
            at = max(x, left) + 8
            if at >= free and at + metrics.horizontalAdvance(words) <= width - END:
                painter.setPen(QColor(self._theme.muted))
                painter.drawText(QRectF(at, 0, width - at, head), _MIDDLE, words)
                free = at + metrics.horizontalAdvance(words) + 10

    def more(
        self,
        marks: list[tuple[float, str]],
        hidden: list[TimelineEntry],
        crowd: Sequence[int],
        axis: Axis,
        head: int,
    ) -> None:
        """Say at the end of each stretch of the head how many entries of it have no row."""
        painter = self._painter
        painter.setPen(QColor(self._theme.accent))
        ends = [x for x, _ in marks[1:]] + [float(axis.right)]
        starts = [float("-inf"), *(x for x, _ in marks[1:])]
        for begin, end in zip(starts, ends, strict=False):
            count = sum(begin <= axis.x(entry.first or entry.last or 0) < end for entry in hidden)
            left = max(begin, float(axis.left))
            first = axis.day(begin) if begin > float("-inf") else 0
            count += bisect_left(crowd, axis.day(end)) - bisect_left(crowd, first)
            if count and end - left > 40:
                room = QRectF(left, 0, end - left - 8, head)
                side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
                painter.drawText(room, side, f"+{count}")

    def lane(self, lane: SideLane, title: str, count: str, head: int, height: int) -> None:
        """Paint a lane's head with its count, its items, how many more it has, its end's line."""
        if not lane.width:
            return
        painter, theme = self._painter, self._theme
        room = QRectF(lane.rect.left() + 16, 0, lane.width - 20, head)
        painter.setFont(self._strong)
        painter.setPen(QColor(theme.ink))
        words = painter.fontMetrics().elidedText(
            title, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, _MIDDLE, words)
        used = painter.fontMetrics().horizontalAdvance(words) + 6
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted))
        painter.drawText(room.adjusted(used, 0, 0, 0), _MIDDLE, count)
        for shape in lane.shapes:
            self.shape(shape, is_current=False)
        self.names(lane.shapes, is_current=False)
        if lane.more:
            painter.setPen(QColor(theme.accent))
            more = translate("timeline", "%n more", lane.more)
            painter.drawText(lane.more_rect.adjusted(30, 0, -4, 0), _MIDDLE, more)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(QLineF(lane.rect.right(), 0, lane.rect.right(), height))

    def focus(self, room: QRect) -> None:
        """Draw the ring that tells where the keys go."""
        self._painter.setPen(QPen(QColor(self._theme.accent), 2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(room.adjusted(1, 1, -1, -1))

    def flag(self, x: float, day: str, head: int, size: tuple[int, int]) -> None:
        """Paint the line of the day of publication, its words beside it where there is room."""
        painter, (width, height) = self._painter, size
        painter.setPen(QPen(QColor(self._theme.ink), 1.5))
        painter.drawLine(QLineF(x, 4, x, height))
        painter.setPen(QColor(self._theme.muted))
        high = painter.fontMetrics().height()
        for number, words in enumerate((translate("timeline", "Published"), day)):
            room = painter.fontMetrics().horizontalAdvance(words)
            top = head + 4 + number * high
            if x + 6 + room <= width and top + high <= height:
                painter.drawText(QRectF(x + 6, top, room + 4, high), _MIDDLE, words)


def whole_words(words: str, room: int, width: object) -> str:
    """Return as many whole words as fit; the first one cut with an ellipsis where it does not."""
    assert callable(width)
    if width(words) <= room:
        return words
    kept = ""
    for word in words.split():
        longer = f"{kept} {word}".strip()
        if width(longer) > room:
            break
        kept = longer
    if kept:
        return kept.rstrip(",;:–—-")
    while words and width(f"{words}…") > room:
        words = words[:-1]
    return f"{words}…" if words else ""


def _fading(shape: Shape, colour: QColor) -> QLinearGradient | QColor:
    if not (shape.soft_left or shape.soft_right):
        return colour
    clear = QColor(colour)
    clear.setAlpha(0)
    gradient = QLinearGradient(shape.rect.topLeft(), shape.rect.topRight())
    gradient.setColorAt(0, clear if shape.soft_left else colour)
    gradient.setColorAt(0.25 if shape.soft_left else 0, colour)
    gradient.setColorAt(0.75 if shape.soft_right else 1, colour)
    gradient.setColorAt(1, clear if shape.soft_right else colour)
    return gradient


def _diamond(rect: QRectF) -> QPolygonF:
    middle = rect.center()
    top, bottom = QPointF(middle.x(), rect.top()), QPointF(middle.x(), rect.bottom())
    left, right = QPointF(rect.left(), middle.y()), QPointF(rect.right(), middle.y())
    return QPolygonF([top, right, bottom, left])
