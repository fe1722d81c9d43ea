"""Where the words of a text stand on pages: packed into a few bytes a word, and asked by either.

A place is kept as shares of its page (16 bits each): exact to a hundredth of a millimetre on a
sheet of paper. Columns of numbers one after the other, so that zlib finds what is alike.
"""

from __future__ import annotations

import sys
import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from explorer.model import Origin, Span

MOST_WORDS = 5_000_000
"""As many as no article has: a file that claims more is not unpacked."""
LEAST_CERTAIN = 60
"""A word recognised with less certainty than this, of 100, is a doubtful one."""
_FULL = 65_535
_MARK = b"w1"
# Count of words, count of pages, and whether there is a certainty for each word.
_HEAD = 3 * 4
_BYTES_A_WORD = 4 + 2 + 4 * 2 + 1
SAME_LINE = 0.5
"""Boxes of one line lie over each other by at least this share of their height."""


class Box(NamedTuple):
    """A stretch of a page (from 0), in points from its upper left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


class PlacedWord(NamedTuple):
    """A word of the text, in code points, its box, and how sure its letters are, 0 to 100."""

    start: int
    end: int
    box: Box
    certainty: int = 100


def pack(words: Sequence[PlacedWord], sizes: Sequence[tuple[float, float]]) -> bytes:
    """Return the places of words, which come in the order of the text and of its pages."""
    counts = array("I", bytes(4 * len(sizes)))
    scales = [(_FULL / max(width, 1e-6), _FULL / max(height, 1e-6)) for width, height in sizes]
    ends = [0, *(word.end for word in words)]
    gaps = array("I", [max(word.start - end, 0) for word, end in zip(words, ends, strict=False)])
    lengths = array("H", [min(word.end - word.start, _FULL) for word in words])
    shares: list[tuple[float, float, float, float]] = []
    for word in words:
        page, left, top, right, bottom = word.box
        counts[page] += 1
        across, down = scales[page]
        shares.append((left * across, top * down, right * across, bottom * down))
    sides = [_in_share(column) for column in zip(*shares, strict=True)] or [array("H")] * 4
    certain = array("B", (min(max(word.certainty, 0), 100) for word in words))
    columns: list[array[int]] = [counts, gaps, lengths, *sides]
    if any(value != 100 for value in certain):
        columns.append(certain)
    head = array("I", (len(words), len(sizes), int(len(columns) > 7)))
    return _MARK + zlib.compress(b"".join(_little(column) for column in (head, *columns)), 6)


def _in_share(column: Sequence[float]) -> array[int]:
    try:
        return array("H", [int(value + 0.5) for value in column])
    except (OverflowError, ValueError):  # a word beyond its page's edge
        return array("H", [int(min(max(value, 0.0), _FULL) + 0.5) for value in column])


class WordPlaces:
    """The places of an article's words, unpacked."""

    def __init__(self, sizes: Sequence[tuple[float, float]], columns: Sequence[array[int]]) -> None:
        counts, gaps, lengths, *self._sides = columns[:7]
        self.sizes = tuple(sizes)
        self._firsts = [0, *accumulate(counts)]
        self._ends = list(accumulate(map(int.__add__, gaps, lengths)))
        self._starts = [end - length for end, length in zip(self._ends, lengths, strict=True)]
        self._certain = columns[7] if len(columns) > 7 else None

    def __len__(self) -> int:
        return len(self._starts)

    @classmethod
    def of(cls, origin: Origin | object) -> WordPlaces | None:
        """Return the places that an article's origin has; None for none, or for broken ones."""
        if not isinstance(origin, Origin) or not isinstance(origin.words, bytes):
            return None
        sizes = origin.pages if isinstance(origin.pages, tuple) else ()
        columns = _unpacked(origin.words, len(sizes))
        return cls(sizes, columns) if columns is not None else None

    def words(self) -> Iterator[PlacedWord]:
        """Yield all words in the order of the text."""
        return (self._word(number) for number in range(len(self)))

    def of_span(self, span: Span) -> list[PlacedWord]:
        """Return the words that a stretch of the text touches."""
        return [self._word(number) for number in range(*self._touching(span))]

    def page_of(self, offset: int) -> int | None:
        """Return the page (from 0) of the word at or after an offset of the text."""
        number = bisect_right(self._ends, offset)
        return self._page(number) if number < len(self) else None

    def pages(self) -> tuple[int, int] | None:
        """Return the first and last page (from 0) with words on it; None where there is no word."""
        return (self._page(0), self._page(len(self) - 1)) if len(self) else None

    def boxes(self, span: Span) -> list[Box]:
        """Return the boxes of a stretch of the text, one for each line of a page."""
        joined: list[Box] = []
        for word in self.of_span(span):
            last = joined[-1] if joined else None
            if last is not None and _is_next(last, word.box):
                joined[-1] = _around(last, word.box)
            else:
                joined.append(word.box)
        return joined

    def at(self, page: int, x: float, y: float, reach: float = 6.0) -> PlacedWord | None:
        """Return the word at a point of a page, or the nearest one within `reach` points."""
        if not 0 <= page < len(self.sizes):
            return None
        best, nearest = None, reach
        for number in range(self._firsts[page], self._firsts[page + 1]):
            word = self._word(number)
            away = _distance(word.box, x, y)
            if away <= nearest:
                best, nearest = word, away
            if not away:
                break
        return best

    def doubtful(self, least: int, span: Span | None = None) -> list[PlacedWord]:
        """Return the words whose certainty is below `least`, of a stretch of the text or of all."""
        if self._certain is None:
            return []
        first, last = self._touching(span) if span is not None else (0, len(self))
        found = (number for number in range(first, last) if self._certain[number] < least)
        return [self._word(number) for number in found]

    def _touching(self, span: Span) -> tuple[int, int]:
        return bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)

    def _page(self, number: int) -> int:
        return bisect_right(self._firsts, number) - 1

    def _word(self, number: int) -> PlacedWord:
        page = self._page(number)
        width, height = self.sizes[page]
        left, top, right, bottom = (side[number] / _FULL for side in self._sides)
        box = Box(page, left * width, top * height, right * width, bottom * height)
        certainty = self._certain[number] if self._certain is not None else 100
        return PlacedWord(self._starts[number], self._ends[number], box, certainty)


def _unpacked(packed: bytes, pages: int) -> list[array[int]] | None:
    """Return the columns; None where they are not what they claim to be."""
    if not packed.startswith(_MARK):
        return None
    most = _HEAD + 4 * pages + _BYTES_A_WORD * MOST_WORDS
    try:
        data = zlib.decompressobj().decompress(packed[len(_MARK) :], most)
    except zlib.error:
        return None
    if len(data) < _HEAD:
        return None
    count, claimed, has_certainty = _column("I", data[:_HEAD])
    kinds = ["I", "I", "H", "H", "H", "H", "H", *(["B"] if has_certainty else [])]
    sizes = [(pages if number == 0 else count) * _WIDTH[kind] for number, kind in enumerate(kinds)]
    if claimed != pages or len(data) != _HEAD + sum(sizes):
        return None
    starts = [_HEAD, *accumulate(sizes, initial=_HEAD)][1:]
    columns = [
        _column(kind, data[start : start + size])
        for kind, start, size in zip(kinds, starts, sizes, strict=False)
    ]
    return columns if sum(columns[0]) == count else None


_WIDTH = {"I": 4, "H": 2, "B": 1}


def _column(kind: str, data: bytes) -> array[int]:
    column: array[int] = array(kind, data)
    if sys.byteorder == "big":
        column.byteswap()
    return column


def _little(column: array[int]) -> bytes:
    if sys.byteorder == "big":
        column = column[:]
        column.byteswap()
    return column.tobytes()


def _is_next(last: Box, box: Box) -> bool:
    """Tell whether a box goes on in the line of the last one."""
    shared = min(last.bottom, box.bottom) - max(last.top, box.top)
    height = min(last.bottom - last.top, box.bottom - box.top)
    near = box.left - last.right < 3 * max(height, 1.0)
    return last.page == box.page and shared > SAME_LINE * height and near


def _around(one: Box, other: Box) -> Box:
    return Box(
        one.page,
        min(one.left, other.left),
        min(one.top, other.top),
        max(one.right, other.right),
        max(one.bottom, other.bottom),
    )


def _distance(box: Box, x: float, y: float) -> float:
    across = max(box.left - x, 0.0, x - box.right)
    down = max(box.top - y, 0.0, y - box.bottom)
    return max(across, down)


def align(text: str, words: Iterable[tuple[str, Box, int]]) -> list[PlacedWord]:
    """Find words in the text that was made of them, in their order; return those found.

    The text has their letters in their order. Blanks came in between, and hyphens at the ends of
    lines, and what shows nothing, went out.
    """
    placed: list[PlacedWord] = []
    at = 0
    for letters, box, certainty in words:
        span = _matched(text, at, letters)
        if span is not None:
            at = span.end
            placed.append(PlacedWord(span.start, span.end, box, certainty))
    return placed


_LOST = 400
"""Code points ahead that are looked through for a word that is not where it should be."""


def _matched(text: str, at: int, letters: str) -> Span | None:
    # Nearly always one blank stands between.
    if text.startswith(letters, at + 1) and text[at].isspace():
        return Span(at + 1, at + 1 + len(letters))
    while at < len(text) and text[at].isspace():
        at += 1
    if text.startswith(letters, at):
        return Span(at, at + len(letters))
    start = None
    here = at
    for letter in letters:
        if here < len(text) and _alike(text[here], letter):
            start = here if start is None else start
            here += 1
        elif letter.isalnum():
            found = text.find(letters, at, at + _LOST)
            return Span(found, found + len(letters)) if found >= 0 else None
    return Span(start, here) if start is not None else None


_DASHES = frozenset("-\u2010\u00ad\ufffe\x02")


def _alike(one: str, other: str) -> bool:
    return one == other or (one in _DASHES and other in _DASHES)
