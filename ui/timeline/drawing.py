"""The drawn timeline: dots, bars, soft ends, the publication's flag, and a marked range."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec
from PySide6.QtCore import QDate, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from explorer.views.narrow import share
from explorer.views.timeline import TimelineEntry
from ui.look import type_scale
from ui.look.dates import spoken
from ui.look.theme import LIGHT, Theme
from ui.timeline.axis import Axis, marks, span_of
from ui.timeline.lanes import Shape, Tied
from ui.timeline.painting import Brush
from ui.timeline.plan import Layout, Plan

HEAD = 32
MARGIN = 12
FLAG_ROOM = 78
"""Room behind the day of publication, in pixels, for its words."""
DRAG_PIXELS = 5


class TimelineDrawing(QWidget):
    """Draws entries in time; what hands do with them is the canvas's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._entries: list[TimelineEntry] = []
        self._waiting: list[TimelineEntry] = []
        self._long_before: list[TimelineEntry] = []
        self._tied: Tied = lambda _entry: True
        self._passing: Tied | None = None
        self._crowd: Sequence[int] = ()
        self._laid_out: Layout | None = None
        self._picture: QPixmap | None = None
        self._published: int | None = None
        self._axis = Axis(first=0, last=1, left=MARGIN, right=100)
        self._current: tuple[str, str] = ("", "")
        self._range: tuple[int, int] | None = None
        self.setAccessibleName(self.tr("Timeline of events and dated quotes"))

    def show_entries(
        self, entries: list[TimelineEntry], published: str | None, crowd: Sequence[int] = ()
    ) -> None:
        """Show other entries, framed on where most of the story is.

        `crowd` are the days of further ones, in order, which are counted and not drawn.
        """
        self._crowd = crowd
        self._waiting = [entry for entry in entries if not entry.is_dated]
        dated = [entry for entry in entries if entry.is_dated]
        self._published = date.fromisoformat(published).toordinal() if published else None
        self._entries = dated
        first, last = span_of(dated, self._published)
        self._long_before = [e for e in dated if e.last is not None and e.last < first]
        self.set_axis(msgspec.structs.replace(self._axis, first=first, last=last))

    def show_tied(self, tied: Tied) -> None:
        """Dim what is not tied to the choice, and give what is tied its row first."""
        self._tied = tied
        self._laid_out = self._picture = None
        self.update()

    def show_passing(self, passing: Tied | None) -> None:
        """Say of the lanes' counts how many a filter lets through; None without one."""
        self._passing = passing
        self._picture = None
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self.theme, self._picture = theme, None
        self.update()

    def show_current(self, kind: str, id: str) -> None:
        """Mark the chosen entry."""
        before = self.current_entry()
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
        shape = self.shape_at(where)
        return shape.entry if shape is not None else None

    def set_axis(self, axis: Axis) -> None:
        """Show another stretch of time."""
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
        self.set_axis(self._axis)

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
        brush.more(days, layout.hidden, self._crowd, self._axis, layout.head)
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
        size = (layout.head, self.height())
        for lane, name, entries in (
            (layout.waiting, self.tr("Undated"), self._waiting),
            (layout.long_before, self.tr("Before"), self._long_before),
        ):
            brush.lane(lane, name, self._count(lane.count, entries), *size)
        painter.end()
        return picture

    def _count(self, listed: int, entries: list[TimelineEntry]) -> str:
        if self._passing is None:
            return str(listed)
        return share(sum(map(self._passing, entries)), len(entries))

    def _paint_range(self, painter: QPainter) -> None:
        shown = self.range_shown()
        if shown is not None:
            left, right = self._axis.x(shown[0]), self._axis.x(shown[1] + 1)
            ground = QColor(self.theme.selected)
            painter.fillRect(QRectF(left, 0, right - left, self.height()), ground)
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            for x in (left, right):
                painter.drawLine(QLineF(x, 0, x, self.height()))

    def range_shown(self) -> tuple[int, int] | None:
        """Return the first and last day of the range that is marked, as ordinals."""
        return self._range

    def _is_current(self, shape: Shape) -> bool:
        return (shape.entry.kind, shape.entry.id) == self._current

    def shape_at(self, where: QPointF) -> Shape | None:
        """Return what is drawn at a point, the nearest where hit areas meet; None for nothing."""
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
