"""A text with its wrapped lines joined, and where each of its letters stood before.

Names, quotes and dates run over the ends of wrapped lines. Whatever reads them sees the lines
joined by one space; what it finds is then told in offsets of the text as it was.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

import msgspec

from explorer.model import Span
from explorer.text.layout import paragraphs

_BREAK = re.compile(r"(?:(?:(?<![ \t\u00a0])|(?<=> ))[ \t\u00a0]++)?\n[ \t\u00a0]*+(?:> ?)*+")


class Unwrapped(msgspec.Struct, frozen=True):
    """The joined `text`; from `offsets[i]` of it on, `lost[i]` letters were left out before."""

    text: str
    offsets: tuple[int, ...]
    lost: tuple[int, ...]

    def before(self, span: Span) -> Span:
        """Return where a stretch of the joined text stood in the text as it was."""
        start = self._origin(span.start)
        return Span(start, max(start, self._origin(span.end - 1) + 1) if len_of(span) else start)

    def _origin(self, offset: int) -> int:
        index = bisect_right(self.offsets, offset) - 1
        return offset + (self.lost[index] if index >= 0 else 0)


def len_of(span: Span) -> int:
    """Return how many code points the span covers."""
    return span.end - span.start


def unwrap(text: str) -> Unwrapped | None:
    """Return the text with wrapped lines joined, or None where no line is wrapped."""
    breaks = [
        found
        for paragraph in paragraphs(text)
        if text.find("\n", paragraph.start, paragraph.end) >= 0
        for found in _BREAK.finditer(text, paragraph.start, paragraph.end)
    ]
    if not breaks:
        return None
    parts: list[str] = []
    at = 0
    for found in breaks:
        parts += (text[at : found.start()], " ")
        at = found.end()
    parts.append(text[at:])
    lost = list(accumulate(found.end() - found.start() - 1 for found in breaks))
    offsets = [found.end() - gone for found, gone in zip(breaks, lost, strict=True)]
    return Unwrapped("".join(parts), tuple(offsets), tuple(lost))
