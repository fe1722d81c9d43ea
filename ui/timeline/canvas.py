"""What hands do with the drawn timeline: choosing, ranging, zooming, by pointer and by keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from explorer.views.timeline import TimelineEntry
from ui.look import tooltips
from ui.look.dates import spoken
from ui.timeline.drawing import TimelineDrawing
from ui.timeline.range_keys import Reach
from ui.timeline.snapping import snapped

DRAG_PIXELS = 5


class TimelineCanvas(TimelineDrawing):
    """Lets entries in time be chosen and ranged.

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
        self._reach = Reach()
        self._pressed: QPointF | None = None
        self._dragged_to: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_entries(
        self, entries: list[TimelineEntry], published: str | None, crowd: Sequence[int] = ()
    ) -> None:
        """Show other entries, framed on where most of the story is."""
        self._reach.forget()
        super().show_entries(entries, published, crowd)

    def show_current(self, kind: str, id: str) -> None:
        """Mark the chosen entry."""
        if (kind, id) != self._current:
            self._reach.forget()
        super().show_current(kind, id)

    def range_shown(self) -> tuple[int, int] | None:
        """Return the range that is being dragged, else the one of the filter."""
        return self._dragged_range() or super().range_shown()

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
        shape = self.shape_at(where)
        if shape is None:
            return ""
        return tooltips.plain(
            f"{spoken(shape.entry.date, shape.entry.precision)}: {shape.entry.title}"
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: the end of a drag is a range, the end of a click a choice."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        dragged, shape = self._dragged_range(), self.shape_at(event.position())
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
            self.set_axis(self._axis.moved(-(across or down) / 4 / self._axis.scale))
        elif down:
            self.set_axis(self._axis.zoomed(1.25 if down > 0 else 0.8, event.position().x()))
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
            self.set_axis(self._axis.zoomed(factor, self.width() / 2))
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

    def _dragged_range(self) -> tuple[int, int] | None:
        if self._pressed is None or self._dragged_to is None or not self._has_days:
            return None
        ends = sorted((self._axis.day(self._pressed.x()), self._axis.day(self._dragged_to)))
        return snapped(ends[0], ends[1], self._axis.scale)
