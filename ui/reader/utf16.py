"""Offsets of the article and positions of Qt: code points on one side, UTF-16 units on the other.

Every offset of a dossier counts code points; a QTextDocument counts UTF-16 units, in which an emoji
takes two. This is the one place where one becomes the other.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")


class OffsetMap:
    """The two countings of one text."""

    def __init__(self, text: str) -> None:
        wide = [found.start() for found in _TWO_UNITS.finditer(text)]
        self._points = wide
        self._units = [at + before for before, at in enumerate(wide)]

    def to_qt(self, offset: int) -> int:
        """Return the UTF-16 position of a code point offset."""
        return offset + bisect_left(self._points, offset)

    def to_text(self, position: int) -> int:
        """Return the code point offset of a UTF-16 position; inside a pair, that of its start."""
        # A pair that begins before `position` took one unit more than it is code points.
        return position - bisect_left(self._units, position)
