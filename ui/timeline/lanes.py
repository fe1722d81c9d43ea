"""Which row of the timeline each entry is drawn in: none hides another, and bars carry words."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable

import msgspec
from PySide6.QtCore import QRectF

from explorer.views.timeline import TimelineEntry
from ui.timeline.axis import Axis

ROW = 20.0
BAR = 18.0
DOT = 12.0
HIT = 24.0
SOFT = 60.0
LETTER = 6.4
"""About how wide a letter is, in pixels: to measure each name takes longer than to lay out all."""
MOST_NAME = 150.0
LEAST_BAR = 36.0
"""A bar narrower than this has its name beside it: no word would fit into it."""
CROWD = 400
# Of a crowd as many are kept as could be told apart: so many for each few pixels.
NEAR_PIXELS, MOST_ALIKE = 5, 3

Tied = Callable[[TimelineEntry], bool]


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """One entry on screen. `soft_left` and `soft_right` mark an end the article leaves open.

    `name_rect` is where its name stands, an empty one where there is no room; `is_tied` tells
    whether it is of what is chosen.
    """

    entry: TimelineEntry
    rect: QRectF
    name_rect: QRectF
    soft_left: bool = False
    soft_right: bool = False
    is_tied: bool = True
    is_bar: bool = False

    @property
    def hit(self) -> QRectF:
        """What a pointer hits: never lower or narrower than a finger's tip needs."""
        across = max(HIT - self.rect.width(), 0) / 2
        down = max(HIT - self.rect.height(), 0) / 2
        whole = self.rect.united(self.name_rect) if not self.name_rect.isEmpty() else self.rect
        return whole.adjusted(-across, -down, across, down)


class Arranged(msgspec.Struct, frozen=True):
    """The shapes that have a row, and the entries for which no row was left."""

    shapes: list[Shape]
    hidden: list[TimelineEntry]


def arrange(
    entries: list[TimelineEntry], axis: Axis, top: float, bottom: float, tied: Tied
) -> Arranged:
    """Return how the entries in view are drawn; `entries` are in order of time.

    What is tied to the choice gets its row first, then what lasts, then what comes first.
    """
    visible = _visible(entries, axis)
    if len(visible) > CROWD:
        visible = _thinned(visible)
    rows = _Rows(max(int((bottom - top) // ROW), 0))
    ranked = sorted(visible, key=lambda one: (not tied(one[0]), one[2] - one[1] < LEAST_BAR))
    shapes: list[Shape] = []
    hidden: list[TimelineEntry] = []
    for entry, left, right in ranked:
        shape = _shape(entry, left, right, rows, axis, top, is_tied=tied(entry))
        if shape is None:
            hidden.append(entry)
        else:
            shapes.append(shape)
    return Arranged(shapes, hidden)


def _shape(
    entry: TimelineEntry,
    left: float,
    right: float,
    rows: _Rows,
    axis: Axis,
    top: float,
    *,
    is_tied: bool,
) -> Shape | None:
    soft = {"soft_left": entry.first is None, "soft_right": entry.last is None}
    if right - left >= LEAST_BAR:
        row = rows.take(left, right - 1)
        if row is None:
            return None
        rect = QRectF(left + 1, top + row * ROW + (ROW - BAR) / 2, right - left - 2, BAR)
        name = rect.adjusted(7, 0, -4, 0)
        name.setLeft(max(name.left(), axis.left + 4.0))
        return Shape(entry=entry, rect=rect, name_rect=name, is_tied=is_tied, is_bar=True, **soft)
    middle = (left + right) / 2
    wide = min(len(label(entry)) * LETTER + 8, MOST_NAME)
    half = (right - left) / 2
    is_bar = right - left > DOT + 1
    high = BAR if is_bar else DOT
    for before, after in ((0.0, wide), (wide, 0.0), (0.0, 0.0)):
        begin, end = middle - half - before - 2, middle + half + after + 2
        if (before or after) and (begin < axis.left or end > axis.right + half):
            continue
        row = rows.take(begin, end)
        if row is None:
            continue
        line = top + row * ROW
        rect = QRectF(middle - half, line + (ROW - high) / 2, 2 * half, high)
        name = QRectF()
        if after:
            name = QRectF(middle + half + 5, line, after - 6, ROW)
        elif before:
            name = QRectF(begin, line, before - 3, ROW)
        return Shape(entry=entry, rect=rect, name_rect=name, is_tied=is_tied, is_bar=is_bar, **soft)
    return None


def label(entry: TimelineEntry) -> str:
    """Return an entry in as few words as somebody wrote for it."""
    return entry.short or entry.title


class _Rows:
    """Which stretches of each row are taken."""

    def __init__(self, count: int) -> None:
        self._taken: list[list[tuple[float, float]]] = [[] for _ in range(count)]

    def take(self, left: float, right: float) -> int | None:
        """Take a stretch of the first row where it is free; None where it is in none."""
        for number, taken in enumerate(self._taken):
            at = bisect_left(taken, (left, left))
            before = taken[at - 1][1] if at else float("-inf")
            after = taken[at][0] if at < len(taken) else float("inf")
            if before <= left and right <= after:
                insort(taken, (left, right))
                return number
        return None


Visible = tuple[TimelineEntry, float, float]


def _visible(entries: Iterable[TimelineEntry], axis: Axis) -> list[Visible]:
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
            found.append((entry, max(left, origin), min(right, axis.right + DOT)))
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
