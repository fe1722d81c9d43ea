"""The pictures of pages that are at hand: some, the nearest, and those that will be jumped to."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

KEPT = 6_000_000
"""Dots of pages' pictures that are kept, of 4 bytes each: some twenty pages of usual size."""


class PageImages:
    """Pictures by page, and which of them were asked for in which size."""

    def __init__(self) -> None:
        self._images: dict[int, QImage] = {}
        self._asked: dict[int, QSize] = {}
        self.expected: Sequence[int] = ()
        """Pages that are jumped to, and so drawn ahead as far as there is room."""

    def clear(self) -> None:
        """Forget all pictures: they are asked for again."""
        self._images.clear()
        self._asked.clear()

    def get(self, page: int) -> QImage | None:
        """Return a page's picture, or None."""
        return self._images.get(page)

    def put(self, page: int, image: QImage, seen: Collection[int], centre: int) -> None:
        """Keep a page's picture, and forget those farthest from the page in the middle."""
        self._images[page] = image
        dots = {number: one.width() * one.height() for number, one in self._images.items()}
        for number in sorted(dots, key=lambda number: -abs(number - centre)):
            if sum(dots.values()) <= KEPT:
                return
            if number not in seen:
                del self._images[number], dots[number]

    def ask(self, page: int, size: QSize) -> bool:
        """Tell whether a page is to be drawn in a size, and take it as asked for."""
        if self._asked.get(page) == size and page in self._images:
            return False
        self._asked[page] = size
        return True

    def ahead(self, centre: int, size_of: Callable[[int], QSize]) -> int | None:
        """Return the nearest page to draw ahead, taken as asked for; None where none is missing."""
        room = KEPT
        for page in sorted(self.expected, key=lambda page: abs(page - centre)):
            size = size_of(page)
            room -= size.width() * size.height()
            if room < 0:
                return None
            if self.ask(page, size):
                return page
        return None
