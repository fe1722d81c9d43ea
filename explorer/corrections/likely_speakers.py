"""Who may have said a quote: those named nearest to it first, and nobody guessed for the reader."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

import msgspec

from explorer.model import Dossier, Located, Organisation, Person, Quote, Span
from explorer.text.layout import paragraphs
from explorer.text.segment import sentences

NEAR = 1
"""Named that many sentences (without the text: paragraphs) away at most is in the neighbourhood."""
_FAR = 1_000_000


class Likely(msgspec.Struct, frozen=True, kw_only=True):
    """Someone of the dossier who may be a speaker. `distance` is in sentences or paragraphs."""

    id: str
    name: str
    note: str = ""
    distance: int = _FAR

    @property
    def is_near(self) -> bool:
        """Whether the article names them in the neighbourhood of the quote."""
        return self.distance <= NEAR


def speakers(dossier: Dossier, quote: Located) -> list[Likely]:
    """Return the people and organisations of the dossier, the one named nearest first.

    Whoever is the speaker already is left out. Of two named equally near, people go first.
    """
    lines = _Lines(dossier, quote)
    taken = quote.speaker_id if isinstance(quote, Quote) else None
    voices: list[Person | Organisation] = [*dossier.people, *dossier.organisations]
    found = [_likely(voice, lines) for voice in voices if voice.id != taken]
    return sorted(found, key=lambda each: each.distance)


def _likely(voice: Person | Organisation, lines: _Lines) -> Likely:
    note = voice.role if isinstance(voice, Person) and voice.role else ""
    return Likely(id=voice.id, name=voice.name, note=note, distance=lines.nearest(voice.mentions))


class _Lines:
    """Counts how far apart places of one article are: in sentences where its text is known."""

    def __init__(self, dossier: Dossier, quote: Located) -> None:
        body = dossier.article.body
        spans = [s for block in paragraphs(body) for s in sentences(body, block)] if body else []
        self._starts = [span.start for span in spans]
        span = quote.span
        self._has_text = bool(self._starts) and span is not None
        self._here = self._reach(span) if span is not None else (0, 0)
        self._paragraph = quote.paragraph

    def nearest(self, places: Iterable[Located]) -> int:
        return min((self._between(place) for place in places), default=_FAR)

    def _between(self, place: Located) -> int:
        span = place.span
        if self._has_text and span is not None:
            first, last = self._reach(span)
            return max(self._here[0] - last, first - self._here[1], 0)
        if isinstance(place.paragraph, int) and isinstance(self._paragraph, int):
            return abs(place.paragraph - self._paragraph)
        return _FAR

    def _reach(self, span: Span) -> tuple[int, int]:
        last = max(span.end - 1, span.start)
        return bisect_right(self._starts, span.start), bisect_right(self._starts, last)
