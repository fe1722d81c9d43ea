"""The drawn timeline: dots, bars, soft ends, the publication's flag, and a range by dragging."""

from __future__ import annotations

from datetime import date

import msgspec
from PySide6.QtCore import QDate, QEvent, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from explorer.views.timeline import TimelineEntry
from ui.look import tooltips, type_scale
from ui.look.dates import spoken
from ui.look.theme import LIGHT, Theme
from ui.timeline.axis import Axis, marks, span_of
from ui.timeline.lanes import Shape, Tied
from ui.timeline.painting import Brush
from ui.timeline.plan import Layout, Plan
from ui.timeline.range_keys import Reach
from ui.timeline.snapping import snapped

HEAD = 32
MARGIN = 12
FLAG_ROOM = 78
"""Room behind the day of publication, in pixels, for its words."""
DRAG_PIXELS = 5


class TimelineCanvas(QWidget):
    """Draws entries in time.

    Signals:
        entry_chosen(Entry): an entry was clicked or Enter pressed on it.
        range_chosen(str, str): first and last day (ISO 8601) of a range that was dragged, or made
            with Shift and the arrows.
        range_dropped(): the range is not wanted any more.
        more_asked(): everything is wanted, also what has no room here.
    """

    entry_chosen = Signal(object)
    range_chosen = Signal(str, str)
    range_dropped = Signal()
    more_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._entries: list[TimelineEntry] = []
        self._waiting: list[TimelineEntry] = []
        self._long_before: list[TimelineEntry] = []
        self._tied: Tied = lambda _entry: True
        self._laid_out: Layout | None = None
        self._picture: QPixmap | None = None
        self._published: int | None = None
        self._axis = Axis(first=0, last=1, left=MARGIN, right=100)
        self._current: tuple[str, str] = ("", "")
        self._range: tuple[int, int] | None = None
        self._reach = Reach()
        self._pressed: QPointF | None = None
        self._dragged_to: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline of events and dated quotes"))

    def show_entries(self, entries: list[TimelineEntry], published: str | None) -> None:
        """Show other entries, framed on where most of the story is."""
        self._waiting = [entry for entry in entries if not entry.is_dated]
        dated = [entry for entry in entries if entry.is_dated]
        self._published = date.fromisoformat(published).toordinal() if published else None
        self._reach.forget()
        self._entries = dated
        first, last = span_of(dated, self._published)
        self._long_before = [e for e in dated if e.last is not None and e.last < first]
        self._set_axis(msgspec.structs.replace(self._axis, first=first, last=last))

    def show_tied(self, tied: Tied) -> None:
        """Dim what is not tied to the choice, and give what is tied its row first."""
        self._tied = tied
        self._laid_out = self._picture = None
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self.theme, self._picture = theme, None
        self.update()

    def show_current(self, kind: str, id: str) -> None:
        """Mark the chosen entry."""
        before = self.current_entry()
        if (kind, id) != self._current:
            self._reach.forget()
        self._current = (kind, id)
        entry = self.current_entry()
        if entry is not None:
            described = f"{entry.title}, {spoken(entry.date, entry.precision)}"
            self.setAccessibleDescription(described)
        if entry is not before:
            self.update()

    def show_range(self, first: int | None, last: int | None) -> None:
        """Mark the range the filter lets through; None for no range."""
        self._range = (first, last) if first is not None and last is not None else None
        self.update()

    def current_entry(self) -> TimelineEntry | None:
        """Return the chosen entry, or None."""
        return next((e for e in self.stations if (e.kind, e.id) == self._current), None)

    @property
    def stations(self) -> list[TimelineEntry]:
        """What the keys step through: what has a date in order of time, then what has none."""
        return [*self._entries, *self._waiting]

    def shape_of(self, id: str) -> Shape | None:
        """Return how an entry is drawn, or None where it is out of view."""
        layout = self._layout
        drawn = (*layout.shapes, *layout.waiting.shapes, *layout.long_before.shapes)
        found = next((shape for shape in drawn if shape.entry.id == id), None)
        if found is None:
            # Of a crowd only some are drawn; the one that was asked for comes to the top.
            alone = [entry for entry in self._entries if entry.id == id]
            found = next(iter(layout.alone(alone, self._tied)), None)
        return found

    def entry_at(self, where: QPointF) -> TimelineEntry | None:
        """Return the entry drawn at a point, or None."""
        shape = self._shape_at(where)
        return shape.entry if shape is not None else None

    def _set_axis(self, axis: Axis) -> None:
        self._axis = axis
        self._laid_out = self._picture = None
        self.update()

    @property
    def _has_days(self) -> bool:
        return bool(self._entries) or self._published is not None

    @property
    def _layout(self) -> Layout:
        # Laid out when it is looked at: the wheel turns faster than anybody sees.
        if self._laid_out is None:
            plan = Plan(self.width(), self.height(), type_scale.scaled(HEAD), MARGIN)
            long_before = {entry.id for entry in self._long_before}
            dated = [entry for entry in self._entries if entry.id not in long_before]
            ends = self._published is not None and self._published >= self._axis.last - 3
            self._laid_out = plan.laid_out(
                self._axis, dated, self._waiting, self._long_before, self._tied,
                behind=FLAG_ROOM if ends else 0,
            )  # fmt: skip
            self._axis = self._laid_out.axis
        return self._laid_out

    @property
    def _shapes(self) -> list[Shape]:
        return self._layout.shapes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: fit the scale to the new width."""
        self._set_axis(self._axis)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw head, range, entries, lanes and flag."""
        layout, size = self._layout, (self.width(), self.height())
        painter = QPainter(self)
        brush = Brush(painter, self.theme)
        painter.fillRect(self.rect(), QColor(self.theme.surface))
        self._paint_range(painter)
        # Without anything in time the days of the scale would be nobody's.
        days = marks(self._axis, self.locale()) if self._has_days else []
        days = [(x, words) for x, words in days if x < self._axis.right - DRAG_PIXELS]
        brush.head(days, layout.axis.left, size, layout.head)
        brush.more(days, layout.hidden, self._axis, layout.head)
        if self._picture is None:
            self._picture = self._pictured()
        painter.drawPixmap(0, 0, self._picture)
        current = self.shape_of(self._current[1]) if self._current[1] else None
        if current is not None and self._is_current(current):
            brush.shape(current, is_current=True)
            brush.names([current], is_current=True)
        if self._published is not None:
            day = QDate.fromJulianDay(self._published + 1721425)
            words = self.locale().toString(day, "d MMM")
            brush.flag(self._axis.x(self._published + 1), words, layout.head, size)
        if self.hasFocus():
            brush.focus(self.rect())
        painter.end()

    def _pictured(self) -> QPixmap:
        """Draw all entries once: a range that is dragged over them paints them again and again."""
        layout, ratio = self._layout, self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        brush = Brush(painter, self.theme)
        for shape in layout.shapes:
            brush.shape(shape, is_current=False)
        brush.names(layout.shapes, is_current=False)
        brush.lane(layout.waiting, self.tr("Undated"), layout.head, self.height())
        brush.lane(layout.long_before, self.tr("Before"), layout.head, self.height())
        painter.end()
        return picture

    def _paint_range(self, painter: QPainter) -> None:
        shown = self._dragged_range() or self._range
        if shown is not None:
            left, right = self._axis.x(shown[0]), self._axis.x(shown[1] + 1)
            ground = QColor(self.theme.selected)
            painter.fillRect(QRectF(left, 0, right - left, self.height()), ground)
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            for x in (left, right):
                painter.drawLine(QLineF(x, 0, x, self.height()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a press begins a click or a range."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a drag draws the range; a hover tells what is under it."""
        if self._pressed is not None:
            if abs(event.position().x() - self._pressed.x()) > DRAG_PIXELS:
                self._dragged_to = event.position().x()
                self.update()
            return
        QToolTip.showText(event.globalPosition().toPoint(), self._told(event.position()), self)

    def _told(self, where: QPointF) -> str:
        shape = self._shape_at(where)
        if shape is None:
            return ""
        return tooltips.plain(
            f"{spoken(shape.entry.date, shape.entry.precision)}: {shape.entry.title}"
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: the end of a drag is a range, the end of a click a choice."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        dragged, shape = self._dragged_range(), self._shape_at(event.position())
        self._pressed = self._dragged_to = None
        if dragged is not None:
            self._choose_range(dragged)
        elif shape is not None:
            self.entry_chosen.emit(shape.entry)
        elif any(rect.contains(event.position()) for rect in self._layout.more_rects):
            self.more_asked.emit()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: the wheel zooms, sideways or with Shift it moves in time."""
        across = event.angleDelta().x()
        down = event.angleDelta().y()
        if across or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._set_axis(self._axis.moved(-(across or down) / 4 / self._axis.scale))
        elif down:
            self._set_axis(self._axis.zoomed(1.25 if down > 0 else 0.8, event.position().x()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows step from entry to entry, with Shift they range; + and - zoom, Enter opens."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            is_range = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.extend if is_range else self.step)(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._reach.forget()
            self.range_dropped.emit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            factor = 0.8 if key == Qt.Key.Key_Minus else 1.25
            self._set_axis(self._axis.zoomed(factor, self.width() / 2))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_entry():
            self.entry_chosen.emit(self.current_entry())
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Choose the next or previous entry in time."""
        stations = self.stations
        if not stations:
            return
        entry = self.current_entry()
        place = stations.index(entry) + by if entry else (0 if by > 0 else -1)
        chosen = stations[place % len(stations)]
        self.show_current(chosen.kind, chosen.id)
        self.entry_chosen.emit(chosen)

    def extend(self, by: int) -> None:
        """Take the next or previous entry into the range, or out of it again."""
        days = self._reach.moved(self._entries, self.current_entry(), by)
        if days is not None:
            self._choose_range(days)

    def _choose_range(self, days: tuple[int, int]) -> None:
        first, last = (date.fromordinal(day).isoformat() for day in days)
        self.range_chosen.emit(first, last)

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: nothing is under the pointer any more."""
        QToolTip.hideText()

    def _is_current(self, shape: Shape) -> bool:
        return (shape.entry.kind, shape.entry.id) == self._current

    def _dragged_range(self) -> tuple[int, int] | None:
        if self._pressed is None or self._dragged_to is None or not self._has_days:
            return None
        ends = sorted((self._axis.day(self._pressed.x()), self._axis.day(self._dragged_to)))
        return snapped(ends[0], ends[1], self._axis.scale)

    def _shape_at(self, where: QPointF) -> Shape | None:
        layout = self._layout
        drawn = (*layout.shapes, *layout.waiting.shapes, *layout.long_before.shapes)
        under = [shape for shape in drawn if shape.hit.contains(where)]
        return min(under, key=lambda shape: _away(shape, where), default=None)


def _away(shape: Shape, where: QPointF) -> float:
    """How far a point is from what is drawn, in pixels: hit areas of neighbours overlap."""
    rect = shape.rect.united(shape.name_rect) if not shape.name_rect.isEmpty() else shape.rect
    across = max(rect.left() - where.x(), where.x() - rect.right(), 0.0)
    down = max(rect.top() - where.y(), where.y() - rect.bottom(), 0.0)
    return across + down
