"""Which row of the timeline each entry is drawn in, so that none hides another while rows last."""

from __future__ import annotations

import heapq

import msgspec
from PySide6.QtCore import QRectF

from explorer.views.timeline import TimelineEntry
from ui.timeline.axis import Axis

DOT = 10.0
ROW = 14.0
THIN = 7.0
GAP = 2.0
SOFT = 60.0
# How much room a name gets beside its entry: the most that still leaves a row for every entry.
NAME_ROOMS = (150.0, 110.0, 70.0)
# With more entries than this there is no room for names anyway.
MOST_NAMED = 150
CROWD = 400
# Of a crowd as many are kept as could be told apart: so many for each few pixels.
NEAR_PIXELS, MOST_ALIKE = 5, 3


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """One entry on screen. `soft_left` and `soft_right` mark an end the article leaves open.

    `name_rect` is where its name may stand, an empty one where there is no room.
    """

    entry: TimelineEntry
    rect: QRectF
    name_rect: QRectF
    soft_left: bool = False
    soft_right: bool = False


def arrange(entries: list[TimelineEntry], axis: Axis, top: float, bottom: float) -> list[Shape]:
    """Return the shapes of the dated entries in view; `entries` are in order of time.

    Rows grow thinner, down to a limit, before entries have to lie over each other.
    """
    visible = _visible(entries, axis)
    if len(visible) > CROWD:
        visible = _thinned(visible)
    extents = [(left, right) for _, left, right in visible]
    places, room = _places(extents, bottom - top)
    height = min(max((bottom - top) / (max(places, default=0) + 1), THIN), ROW)
    rows = zip(visible, places, strict=True)
    rects = [
        QRectF(left, top + row * height, right - left, height - GAP)
        for (_, left, right), row in rows
    ]
    names = _name_rects(rects, axis) if room else [QRectF()] * len(rects)
    return [
        _shape(entry, rect, name)
        for (entry, _, _), rect, name in zip(visible, rects, names, strict=True)
    ]


Visible = tuple[TimelineEntry, float, float]


def _visible(entries: list[TimelineEntry], axis: Axis) -> list[Visible]:
    found: list[Visible] = []
    start, scale, origin = axis.first, axis.scale, axis.left
    for entry in entries:
        first, last = entry.first, entry.last
        if first is None or last is None:
            left, right = extent(entry, axis)
        else:
            # The same as `extent`, which thousands of calls at each step of the wheel would slow.
            left, right = origin + (first - start) * scale, origin + (last + 1 - start) * scale
            if right - left < DOT:
                left, right = (left + right - DOT) / 2, (left + right + DOT) / 2
        if right >= origin and left <= axis.right:
            found.append((entry, left, right))
    return found


def _thinned(visible: list[Visible]) -> list[Visible]:
    """Keep a few of the entries that would be drawn over each other: more change no pixel."""
    counted: dict[int, int] = {}
    kept: list[Visible] = []
    for row in visible:
        place = int(row[1]) // NEAR_PIXELS
        many = counted.get(place, 0)
        if many < MOST_ALIKE:
            counted[place] = many + 1
            kept.append(row)
    return kept


def _places(extents: list[tuple[float, float]], height: float) -> tuple[list[int], float]:
    """Return each entry's row, and the room beside each for its name; 0 where there is none."""
    for room in NAME_ROOMS if len(extents) <= MOST_NAMED else ():
        wider = [(left, max(right, left + room)) for left, right in extents]
        places = _rows(wider, len(extents))
        if (max(places, default=0) + 1) * ROW <= height:
            return places, room
    return _rows(extents, max(int(height // THIN), 1)), 0.0


def _name_rects(rects: list[QRectF], axis: Axis) -> list[QRectF]:
    """Give each name its bar, or what is free between its dot and the next entry of its row."""
    free: dict[float, float] = {}
    names: list[QRectF] = []
    for rect in reversed(rects):
        end = free.get(rect.top(), axis.right + 0.0)
        left = rect.left() if rect.width() > NAME_ROOMS[-1] else rect.right()
        left = max(left, axis.left + 0.0) + 4
        names.append(QRectF(left, rect.top(), max(end - left - 4, 0), rect.height()))
        free[rect.top()] = rect.left()
    return names[::-1]


def extent(entry: TimelineEntry, axis: Axis) -> tuple[float, float]:
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


def _shape(entry: TimelineEntry, rect: QRectF, name_rect: QRectF) -> Shape:
    if rect.width() <= DOT:
        middle = rect.center().x()
        rect = QRectF(middle - rect.height() / 2, rect.top(), rect.height(), rect.height())
    return Shape(
        entry=entry,
        rect=rect,
        name_rect=name_rect,
        soft_left=entry.first is None,
        soft_right=entry.last is None,
    )
