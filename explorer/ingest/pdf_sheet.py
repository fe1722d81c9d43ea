"""A PDF's page as it is shown: turned upright, cut to what of it is seen."""

from __future__ import annotations

from typing import Any, NamedTuple

from explorer.ingest.pdf_lines import Word

Corners = tuple[float, float, float, float]
"""Left, bottom, right, top."""


class Sheet(NamedTuple):
    """The part of the page that is seen, in the page's own points, and by how much it is turned.

    `turn` is in degrees, clockwise: 0, 90, 180 or 270.
    """

    left: float
    bottom: float
    right: float
    top: float
    turn: int

    @classmethod
    def of(cls, page: Any) -> Sheet:
        """Return the sheet of pypdfium2's page."""
        left, bottom, right, top = page.get_cropbox()
        whole = page.get_mediabox()
        # What is cut off lies outside the paper as often as not: only what is on both is seen.
        left, bottom = max(left, whole[0]), max(bottom, whole[1])
        right, top = min(right, whole[2]), min(top, whole[3])
        if right <= left or top <= bottom:
            left, bottom, right, top = whole
        return cls(left, bottom, right, top, page.get_rotation() % 360)

    @property
    def width(self) -> float:
        """The width as shown, in points."""
        return self.top - self.bottom if self.turn in (90, 270) else self.right - self.left

    @property
    def height(self) -> float:
        """The height as shown, in points."""
        return self.right - self.left if self.turn in (90, 270) else self.top - self.bottom

    def upright(self, word: Word) -> Word:
        """Return a word's box as the page is shown, from its lower left corner."""
        if not self.turn:
            if self.left == self.bottom == 0:  # as on most sheets
                return word
            return word._replace(
                left=word.left - self.left,
                right=word.right - self.left,
                bottom=word.bottom - self.bottom,
                top=word.top - self.bottom,
            )
        left, bottom, right, top = self.upright_box((word.left, word.bottom, word.right, word.top))
        return Word(left, right, bottom, top, word.text)

    def upright_box(self, box: Corners) -> Corners:
        """Return a box as the page is shown, from its lower left corner."""
        ways = {
            0: (self._from_left, self._from_bottom),
            90: (self._from_bottom, self._from_right),
            180: (self._from_right, self._from_top),
            270: (self._from_top, self._from_left),
        }
        across, up = ways.get(self.turn, ways[0])
        xs = sorted((across(box[0], box[1]), across(box[2], box[3])))
        ys = sorted((up(box[0], box[1]), up(box[2], box[3])))
        return xs[0], ys[0], xs[1], ys[1]

    def _from_left(self, x: float, y: float) -> float:
        return x - self.left

    def _from_right(self, x: float, y: float) -> float:
        return self.right - x

    def _from_bottom(self, x: float, y: float) -> float:
        return y - self.bottom

    def _from_top(self, x: float, y: float) -> float:
        return self.top - y
