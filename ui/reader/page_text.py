"""What the reader pane sets in type: lines of plain words, and the spots in them that lead on.

Offsets of a galley count the code points of its own text (its lines, one newline between them);
a line that shows a stretch of the article shows it character by character, so each knows the other.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import Literal

import msgspec

from explorer.model import Located, Span

LineKind = Literal[
    "title", "meta", "note", "body", "folded", "fold", "dropped", "outline", "quote", "event"
]
SpotKind = Literal["quote", "person", "country", "event", "aside"]
SpotStyle = Literal["full", "term", "reported", "none"]
Tone = Literal["muted", "warm", "small", "doubtful"]

# Qt takes these for ends of lines, frames or pictures; one blank for each keeps every offset.
_TAKEN = [*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, *range(0xFDD0, 0xFDF0)]
_PLAIN = {**dict.fromkeys(_TAKEN, " "), **dict.fromkeys((0xFFFC, 0xFFFE, 0xFFFF), "\ufffd")}


class Shade(msgspec.Struct, frozen=True):
    """A stretch of one line, in offsets of that line, set in another tone."""

    start: int
    end: int
    tone: Tone


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One paragraph on screen. `number` is the article's, from 1; 0 where it has none.

    `source` is the stretch of the article's text that the line shows.
    """

    kind: LineKind
    text: str
    number: int = 0
    source: Span | None = None
    shades: tuple[Shade, ...] = ()


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of the galley that belongs to an item of the dossier, or opens a folded line.

    `code` is the speaker's country for a quote, the country's own for a country. `style` says how a
    quote's bar is drawn; `leads` is false for a nested quote, which is no choice of its own. An
    ``aside`` opens or folds the paragraph whose number is its id.
    """

    kind: SpotKind
    id: str
    start: int
    end: int
    code: str = ""
    style: SpotStyle = "none"
    leads: bool = True


def plain(text: str) -> str:
    """Return `text` with what Qt would take for something else replaced, one for one."""
    return text.translate(_PLAIN)


class PageText:
    """Lines and spots, and where what stands."""

    def __init__(self, lines: list[Line], spots: list[Spot]) -> None:
        self.lines = lines
        self.spots = sorted(spots, key=lambda spot: (spot.start, -spot.end))
        self.text = "\n".join(line.text for line in lines)
        self.starts = starts_of(lines)
        self._sources = sorted(
            (line.source.start, n) for n, line in enumerate(lines) if line.source is not None
        )
        self.steps = [spot for spot in self.spots if spot.leads]

    @property
    def has_text(self) -> bool:
        """Whether the lines show the article's own text."""
        return bool(self._sources)

    def line_at(self, offset: int) -> int:
        """Return the index of the line an offset stands in."""
        return max(bisect_right(self.starts, offset) - 1, 0)

    def span_of_line(self, number: int) -> Span:
        """Return the stretch of the galley that line takes."""
        return Span(self.starts[number], self.starts[number] + len(self.lines[number].text))

    def shown(self, source: Span) -> Span | None:
        """Return where a stretch of the article is shown, or None where it is not (folded away)."""
        start = self._shown_offset(source.start)
        if start is None:
            return None
        end = self._shown_offset(max(source.end - 1, source.start))
        return Span(start, max(end if end is not None else start, start) + 1)

    def source(self, shown: Span) -> Span | None:
        """Return the stretch of the article that a stretch of the galley shows, or None."""
        first, last = self._source_offset(shown.start), self._source_offset(shown.end - 1)
        return None if first is None or last is None or last < first else Span(first, last + 1)

    def place(self, item: Located) -> Span | None:
        """Return where an item stands: its own stretch, or its paragraph where that is all."""
        span = item.span
        found = self.shown(span) if span is not None and self.has_text else None
        if found is None and isinstance(item.paragraph, int):
            return self.paragraph(item.paragraph)
        return found

    def paragraph(self, number: int) -> Span | None:
        """Return the first line of the article's paragraph of that number, from 1."""
        lines = (n for n, line in enumerate(self.lines) if line.number == number)
        at = next(lines, None)
        return None if at is None else self.span_of_line(at)

    def spot_of(self, kind: str, id: str) -> Spot | None:
        """Return the first spot of an item."""
        return next((s for s in self.spots if (s.kind, s.id) == (kind, id)), None)

    def spots_at(self, offset: int) -> list[Spot]:
        """Return the spots an offset stands in that lead on, the smallest first."""
        here = [s for s in self.spots if s.leads and s.start <= offset < s.end]
        return sorted(here, key=lambda spot: spot.end - spot.start)

    def _shown_offset(self, offset: int) -> int | None:
        at = bisect_right(self._sources, (offset, len(self.lines))) - 1
        if at < 0:
            return None
        number = self._sources[at][1]
        source = self.lines[number].source
        if source is None or offset >= source.end:
            return None
        return self.starts[number] + offset - source.start

    def _source_offset(self, offset: int) -> int | None:
        number = self.line_at(offset)
        source = self.lines[number].source
        if source is None:
            return None
        return min(source.start + offset - self.starts[number], source.end)


def starts_of(lines: list[Line]) -> list[int]:
    """Return where each line starts when a newline stands between them."""
    return [0, *accumulate(len(line.text) + 1 for line in lines[:-1])] if lines else []
