"""Where the pages of a file stand in the pane: one below the other, as wide as the words need."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF

from explorer.text.word_places import Box, WordPlaces

BETWEEN = 12
"""Pixels between two pages, and around them."""
MARGIN = 14.0
"""Points left free beside the words."""
SAMPLED = 4_000
"""Words that are looked at for how wide a column of words is."""


class PageLayout:
    """Pages of these sizes (points), `scale` pixels a point."""

    def __init__(self, sizes: Sequence[tuple[float, float]] = (), scale: float = 1.0) -> None:
        self.sizes, self.scale = tuple(sizes), scale
        heights = (height * scale + BETWEEN for _, height in self.sizes)
        self._tops = list(accumulate(heights, initial=float(BETWEEN)))

    @property
    def width(self) -> float:
        """How wide the widest page is, with the room around it, in pixels."""
        return max((width for width, _ in self.sizes), default=0.0) * self.scale + 2 * BETWEEN

    @property
    def height(self) -> float:
        """How high all pages are, in pixels."""
        return self._tops[-1]

    def rect(self, page: int) -> QRectF:
        """Return where a page stands, in pixels from the top of the first one's surroundings."""
        width, height = self.sizes[page]
        whole = self.width - 2 * BETWEEN
        left = BETWEEN + (whole - width * self.scale) / 2
        return QRectF(left, self._tops[page], width * self.scale, height * self.scale)

    def box(self, box: Box) -> QRectF:
        """Return where a stretch of a page stands, in pixels."""
        corner = self.rect(box.page).topLeft()
        return QRectF(
            corner.x() + box.left * self.scale,
            corner.y() + box.top * self.scale,
            (box.right - box.left) * self.scale,
            (box.bottom - box.top) * self.scale,
        )

    def pages(self, top: float, bottom: float) -> range:
        """Return the pages that are seen between two heights, in pixels."""
        first = max(bisect_right(self._tops, top) - 1, 0)
        last = bisect_right(self._tops, bottom)
        return range(first, min(last, len(self.sizes)))

    def point(self, at: QPointF) -> tuple[int, float, float] | None:
        """Return the page at a point, and where on it, in points; None between the pages."""
        for page in self.pages(at.y(), at.y()):
            rect = self.rect(page)
            if rect.contains(at):
                x, y = (at.x() - rect.left()) / self.scale, (at.y() - rect.top()) / self.scale
                return page, x, y
        return None


def words_width(places: WordPlaces | None) -> tuple[float, float] | None:
    """Return the left and right edge of what is written, in points; None where that is unknown."""
    if places is None or not len(places):
        return None
    boxes = [word.box for word, _ in zip(places.words(), range(SAMPLED), strict=False)]
    lefts, rights = sorted(box.left for box in boxes), sorted(box.right for box in boxes)
    # A word in the margin is no reason to show all of the margin.
    few = len(boxes) // 200
    return lefts[few] - MARGIN, rights[-1 - few] + MARGIN
