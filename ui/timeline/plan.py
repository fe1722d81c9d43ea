"""How a timeline of a size is laid out: lanes first, then the axis with its rows."""

from __future__ import annotations

from typing import NamedTuple

import msgspec
from PySide6.QtCore import QRectF

from explorer.views.timeline import TimelineEntry
from ui.timeline.axis import Axis
from ui.timeline.lanes import Shape, Tied, arrange
from ui.timeline.side_lanes import NARROW_BELOW, SideLane, lane, lane_width

BELOW = 4
END = 72
"""Room at the end of the head, in pixels, for its two buttons."""


class Layout(msgspec.Struct, frozen=True):
    """What is drawn where: the axis fitted into its room, its shapes, and the lanes before it."""

    axis: Axis
    shapes: list[Shape]
    hidden: list[TimelineEntry]
    waiting: SideLane
    long_before: SideLane
    head: int
    bottom: float

    @property
    def more_rects(self) -> list[QRectF]:
        """Where it says that there is more than has room."""
        return [one.more_rect for one in (self.waiting, self.long_before) if one.more]

    def alone(self, entries: list[TimelineEntry], tied: Tied) -> list[Shape]:
        """Return how entries would be drawn if they were the only ones."""
        return arrange(entries, self.axis, self.head + BELOW, self.bottom, tied).shapes


class Plan(NamedTuple):
    """The room there is, in pixels."""

    width: int
    height: int
    head: int
    margin: int

    def laid_out(
        self,
        axis: Axis,
        dated: list[TimelineEntry],
        waiting: list[TimelineEntry],
        long_before: list[TimelineEntry],
        tied: Tied,
        *,
        behind: int = 0,
    ) -> Layout:
        """Lay everything out; `behind` is room after the axis for words."""
        top, bottom = self.head + BELOW, self.height - BELOW + 0.0
        wide = lane_width(self.width)
        first = lane(waiting, 0, wide, top, bottom, tied)
        # What came long before is folded away while nothing in it is tied.
        shown = [entry for entry in long_before if tied(entry)]
        is_narrow = self.width < NARROW_BELOW
        second = lane([] if is_narrow else shown, first.width, min(wide, 120), top, bottom, tied)
        left = first.width + second.width or self.margin
        right = max(self.width - max(behind, self.margin), left + 10)
        fitted = msgspec.structs.replace(axis, left=left, right=right)
        arranged = arrange(dated, fitted, top, bottom, tied)
        # Where there is no room for a lane, what came long before is counted in the head.
        hidden = [*shown, *arranged.hidden] if is_narrow else arranged.hidden
        return Layout(fitted, arranged.shapes, hidden, first, second, self.head, bottom)
