"""Where everything stands in a window of a size: numbers alone, so that every size can be tried.

All places are reckoned from the top left of what lies between menu and status bar, in pixels, for a
window that reads from left to right; `mirrored` turns them round.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QMargins, QRect

HEADER, HEADER_LOW = 56, 40
RAIL = 48
LEFT, LEFT_NARROW = 320, 304
PAGE, PAGE_NARROW, PAGE_OF_TEXT = 420, 400, 548
ARTICLE = 456
STRIP_HIGH, STRIP, STRIP_LOW, STRIP_FOLDED = 160, 144, 120, 32
WIDE = 1500
"""From this width on the article has a column of its own beside the page."""
BOTH = 1100
"""Below this width one sheet at a time lies over the map."""
HIGH, ROOMY, LOW, VERY_LOW = 760, 560, 440, 260
"""Below these heights of what lies under the header the timeline is lower, lower still, folds to
its axis of itself, and cannot be unfolded."""
TINY = 360
"""Below this height of the whole the header is lower."""
ROOM_TO_READ = 1200
"""From this width on the article's page is wide enough for lines of sixty characters."""
LEFT_LIMITS = (280, 420)
PAGE_LIMITS = (360, 640)
LEAST_MAP = 100
_NOWHERE = QRect()


class Wishes(NamedTuple):
    """What the reader has open, and how wide where it is not as at first (0).

    `strip` is None where the timeline opens and folds of itself, as there is room; `is_reading`
    while the article lies on the right sheet, whose lines need more width than cards.
    """

    left: bool = False
    right: bool = True
    column: bool = True
    strip: bool | None = None
    is_left_first: bool = False
    left_width: int = 0
    page_width: int = 0
    notice: int = 0
    is_reading: bool = False


class Places(NamedTuple):
    """The rectangle of each part, empty for one that is not shown; and what covers the map."""

    header: QRect
    notice: QRect
    rail: QRect
    map: QRect
    left: QRect
    page: QRect
    column: QRect
    strip: QRect
    covered: QMargins
    is_strip_open: bool

    @property
    def uncovered(self) -> QRect:
        """The part of the map that nothing lies over."""
        return self.map.marginsRemoved(self.covered)

    def mirrored(self, width: int) -> Places:
        """Return the same for a window that reads from right to left."""
        margins = self.covered
        return self._replace(
            header=_turned(self.header, width),
            notice=_turned(self.notice, width),
            rail=_turned(self.rail, width),
            map=_turned(self.map, width),
            left=_turned(self.left, width),
            page=_turned(self.page, width),
            column=_turned(self.column, width),
            strip=_turned(self.strip, width),
            covered=QMargins(margins.right(), margins.top(), margins.left(), margins.bottom()),
        )


def is_wide(width: int) -> bool:
    """Tell whether the article stands beside the page."""
    return width >= WIDE


def plan(width: int, height: int, wishes: Wishes, scale: float = 1.0) -> Places:
    """Return where everything stands in a room of `width` times `height` pixels.

    With letters `scale` times as large as usual, what holds lines of them is larger too.
    """
    header = round((HEADER if height >= TINY else HEADER_LOW) * scale)
    top = header + wishes.notice
    body = max(height - top, 0)
    has_column = is_wide(width) and wishes.column
    left, right = wishes.left, wishes.right
    if left and right and width < BOTH:
        left, right = wishes.is_left_first, not wishes.is_left_first
    column = ARTICLE if has_column else 0
    page = _page_width(width, wishes, has_column) if right else 0
    end = width - column - page
    sheet = _left_width(end, wishes, has_column) if left else 0
    begin = RAIL + sheet
    strip, is_open = _strip_height(body, wishes.strip, scale)
    return Places(
        header=QRect(0, 0, width, header),
        notice=QRect(0, header, width, wishes.notice) if wishes.notice else _NOWHERE,
        rail=QRect(0, top, RAIL, body),
        map=QRect(RAIL, top, max(end - RAIL, 0), body - strip),
        left=QRect(RAIL, top, sheet, body) if left else _NOWHERE,
        page=QRect(end, top, page, body) if right else _NOWHERE,
        column=QRect(width - column, top, column, body) if column else _NOWHERE,
        strip=QRect(begin, top + body - strip, max(end - begin, 0), strip),
        covered=QMargins(sheet, 0, 0, 0),
        is_strip_open=is_open,
    )


def _page_width(width: int, wishes: Wishes, has_column: bool) -> int:
    usual = PAGE_NARROW if has_column else PAGE
    if wishes.is_reading and width >= ROOM_TO_READ:
        usual = PAGE_OF_TEXT
    wanted = _within(wishes.page_width or usual, PAGE_LIMITS)
    return max(min(wanted, width - RAIL - LEAST_MAP), 0)


def _left_width(end: int, wishes: Wishes, has_column: bool) -> int:
    usual = LEFT_NARROW if has_column else LEFT
    wanted = _within(wishes.left_width or usual, LEFT_LIMITS)
    return max(min(wanted, end - RAIL - LEAST_MAP), 0)


def _strip_height(body: int, wanted: bool | None, scale: float) -> tuple[int, bool]:
    if not (body >= LOW * scale if wanted is None else wanted) or body < VERY_LOW * scale:
        return min(round(STRIP_FOLDED * scale), body), False
    high = STRIP_HIGH if body >= HIGH else STRIP if body >= ROOMY else STRIP_LOW
    return round(high * scale), True


def _within(length: int, limits: tuple[int, int]) -> int:
    return min(max(length, limits[0]), limits[1])


def _turned(place: QRect, width: int) -> QRect:
    return (
        QRect(place)
        if place.isEmpty()
        else place.translated(width - 2 * place.x() - place.width(), 0)
    )
