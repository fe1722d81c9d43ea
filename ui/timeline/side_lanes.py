"""The lanes before the axis: what has no date, and what came long before the rest."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QRectF

from explorer.views.timeline import TimelineEntry
from ui.timeline.lanes import BAR, ROW, Shape, Tied

WIDE, NARROW, LEAST = 168, 104, 360
"""A lane's width in pixels, usual and where the canvas is narrow; below LEAST there is no lane."""
NARROW_BELOW = 620


class SideLane(msgspec.Struct, frozen=True):
    """One lane: its items that have a row, how many more there are, and where it stands."""

    shapes: list[Shape]
    count: int = 0
    more: int = 0
    rect: QRectF = QRectF()
    more_rect: QRectF = QRectF()

    @property
    def width(self) -> int:
        """Its width in pixels; 0 where it is not there."""
        return round(self.rect.width())


def lane_width(canvas_width: int) -> int:
    """Return how wide a lane is on a canvas of a width, in pixels; 0 where there is no room."""
    if canvas_width < LEAST:
        return 0
    return NARROW if canvas_width < NARROW_BELOW else WIDE


def lane(
    entries: list[TimelineEntry], left: int, width: int, top: float, bottom: float, tied: Tied
) -> SideLane:
    """Return the lane of `entries`: those tied to the choice, or all where none of them is."""
    own = [entry for entry in entries if tied(entry)]
    listed = own or entries
    if not listed or width <= 0:
        return SideLane([])
    rows = int((bottom - top) // ROW)
    shown = listed[:rows] if len(listed) <= rows else listed[: max(rows - 1, 0)]
    shapes = [
        _item(entry, QRectF(left, top + number * ROW, width, ROW), is_tied=bool(own))
        for number, entry in enumerate(shown)
    ]
    more = len(listed) - len(shown)
    below = QRectF(left, top + len(shown) * ROW, width, ROW) if more and rows else QRectF()
    return SideLane(shapes, len(listed), more, QRectF(left, 0, width, bottom), below)


def _item(entry: TimelineEntry, room: QRectF, *, is_tied: bool) -> Shape:
    if entry.is_dated:
        rect = room.adjusted(6, (ROW - BAR) / 2, -6, -(ROW - BAR) / 2)
        name = rect.adjusted(8, 0, -4, 0)
        return Shape(
            entry=entry, rect=rect, name_rect=name, soft_left=True, is_tied=is_tied, is_bar=True
        )
    side = 8.0
    ring = QRectF(room.left() + 16, room.center().y() - side / 2, side, side)
    return Shape(entry=entry, rect=ring, name_rect=room.adjusted(30, 0, -6, 0), is_tied=is_tied)
