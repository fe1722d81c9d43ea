"""Which row of the timeline each entry is drawn in, so that none hides another while rows last."""

from __future__ import annotations

import heapq

import msgspec
from PySide6.QtCore import QRectF

from explorer.chronology import Entry
from ui.timeline.axis import Axis

DOT = 10.0
ROW = 14.0
SOFT = 60.0


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """One entry on screen. `soft_left` and `soft_right` mark an end the article leaves open."""

    entry: Entry
    rect: QRectF
    soft_left: bool = False
    soft_right: bool = False


def arrange(entries: list[Entry], axis: Axis, top: float, bottom: float) -> list[Shape]:
    """Return the shapes of the dated entries in view; `entries` are in order of time."""
    rows = max(int((bottom - top) // ROW), 1)
    free: list[tuple[float, int]] = [(float("-inf"), row) for row in range(rows)]
    shapes = []
    for entry in entries:
        if not entry.is_dated:
            continue
        left, right = extent(entry, axis)
        if right < axis.left or left > axis.right:
            continue
        row = _row(free, left, right)
        rect = QRectF(left, top + row * ROW + (ROW - DOT) / 2, right - left, DOT)
        shapes.append(_shape(entry, rect))
    return shapes


def extent(entry: Entry, axis: Axis) -> tuple[float, float]:
    """Return the left and right edge of an entry in pixels; a day is never thinner than a dot."""
    first, last = entry.first, entry.last
    if first is None and last is not None:
        return axis.x(last + 1) - SOFT, axis.x(last + 1)
    if first is not None and last is None:
        return axis.x(first), axis.x(first) + SOFT
    assert first is not None and last is not None
    left, right = axis.x(first), axis.x(last + 1)
    if right - left < DOT:
        middle = (left + right) / 2
        left, right = middle - DOT / 2, middle + DOT / 2
    return left, right


def _row(free: list[tuple[float, int]], left: float, right: float) -> int:
    # The row that falls free first: where even that is taken, entries lie over each other.
    fitting = [row for end, row in free if end + 2 <= left]
    row = min(fitting) if fitting else free[0][1]
    for place, (_, number) in enumerate(free):
        if number == row:
            free[place] = (right, row)
    heapq.heapify(free)
    return row


def _shape(entry: Entry, rect: QRectF) -> Shape:
    return Shape(
        entry=entry, rect=rect, soft_left=entry.first is None, soft_right=entry.last is None
    )
