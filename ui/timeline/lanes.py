"""Which row of the timeline each entry is drawn in, so that none hides another while rows last."""

from __future__ import annotations

import heapq

import msgspec
from PySide6.QtCore import QRectF

from explorer.chronology import Entry
from ui.timeline.axis import Axis

DOT = 10.0
ROW = 14.0
THIN = 7.0
GAP = 2.0
SOFT = 60.0


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """One entry on screen. `soft_left` and `soft_right` mark an end the article leaves open."""

    entry: Entry
    rect: QRectF
    soft_left: bool = False
    soft_right: bool = False


def arrange(entries: list[Entry], axis: Axis, top: float, bottom: float) -> list[Shape]:
    """Return the shapes of the dated entries in view; `entries` are in order of time.

    Rows grow thinner, down to a limit, before entries have to lie over each other.
    """
    visible = [(entry, *extent(entry, axis)) for entry in entries if entry.is_dated]
    visible = [row for row in visible if row[2] >= axis.left and row[1] <= axis.right]
    most = max(int((bottom - top) // THIN), 1)
    places = _rows([(left, right) for _, left, right in visible], most)
    height = min(max((bottom - top) / (max(places, default=0) + 1), THIN), ROW)
    return [
        _shape(entry, QRectF(left, top + row * height, right - left, height - GAP))
        for (entry, left, right), row in zip(visible, places, strict=True)
    ]


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


def _rows(extents: list[tuple[float, float]], most: int) -> list[int]:
    ends: list[float] = []
    by_end: list[tuple[float, int]] = []
    places = []
    for left, right in extents:
        if by_end and (by_end[0][0] + GAP <= left or len(ends) >= most):
            # Where every row is taken, the one that falls free first is shared.
            row = heapq.heappop(by_end)[1]
            ends[row] = max(ends[row], right)
        else:
            row = len(ends)
            ends.append(right)
        heapq.heappush(by_end, (ends[row], row))
        places.append(row)
    return places


def _shape(entry: Entry, rect: QRectF) -> Shape:
    if rect.width() <= DOT:
        middle = rect.center().x()
        rect = QRectF(middle - rect.height() / 2, rect.top(), rect.height(), rect.height())
    return Shape(
        entry=entry, rect=rect, soft_left=entry.first is None, soft_right=entry.last is None
    )
