"""What belongs to one statement: a report with the words of it in marks, a headline's echo.

The parts of a quote that a clause of speech splits are joined where the speaker is found
(`speakers.utterances`); here statements are joined that stand in different forms.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec.structs import replace

from explorer.extract.document.document import Document
from explorer.model import Quote

_WORD = re.compile(r"[\w’'-]+")
_CLAUSE = 80  # letters of "said the minister, adding"
# The closing mark, at most one sentence's end, the next opening mark; or a paragraph's end alone.
_ONE_CLAUSE = re.compile(r"\W*\n\s*\W*|[^.!?\n]*+[.!?]?[^\w\n]*+")
_FEWEST_ECHOED = 3  # words; fewer may be anybody's


class _Utterances:
    """The names of statements by the ids of their parts; new names go on from the known ones."""

    def __init__(self, quotes: Iterable[Quote]) -> None:
        self.of = {quote.id: quote.utterance for quote in quotes if quote.utterance}
        self.count = len(set(self.of.values()))

    def join(self, parts: Sequence[Quote]) -> None:
        """Make the parts one statement, whatever of it was joined before."""
        if len(parts) < 2:
            return
        known = next((self.of[part.id] for part in parts if part.id in self.of), None)
        if known is None:
            self.count += 1
            known = f"u{self.count}"
        for part in parts:
            self.of.setdefault(part.id, known)


def join(
    reading: Document, quotes: Sequence[Quote], reported: Iterable[tuple[Quote, ...]]
) -> tuple[Quote, ...]:
    """Return quotes and reported statements together, in article order, parts of one joined.

    Args:
        reading: the article.
        quotes: the words in marks, with their speakers.
        reported: each reported statement with its parts.
    """
    utterances = _Utterances(quotes)
    marked = sorted((q for q in quotes if q.kind not in ("nested", "term")), key=_start)
    starts = [_start(quote) for quote in marked]
    parts: list[Quote] = []
    for statement in reported:
        inside = [q for part in statement for q in _inside(part, marked, starts)]
        utterances.join([*statement, *inside])
        parts.extend(statement)
    _join_headline(reading, marked, utterances)
    _join_speech(reading, marked, utterances)
    found = sorted((*quotes, *parts), key=lambda quote: (_start(quote), -_end(quote)))
    return tuple(
        replace(quote, utterance=utterances.of[quote.id]) if quote.id in utterances.of else quote
        for quote in found
    )


def _start(quote: Quote) -> int:
    return quote.start if isinstance(quote.start, int) else 0


def _end(quote: Quote) -> int:
    return quote.end if isinstance(quote.end, int) else 0


def _inside(part: Quote, marked: Sequence[Quote], starts: Sequence[int]) -> list[Quote]:
    """Return the words in marks that the reported part holds, those of other speakers left out."""
    first, last = bisect_left(starts, _start(part)), bisect_left(starts, _end(part))
    return [
        quote
        for quote in marked[first:last]
        if _end(quote) <= _end(part) and quote.speaker in (None, part.speaker)
    ]


def _join_speech(reading: Document, marked: Sequence[Quote], utterances: _Utterances) -> None:
    """Join quotes of one speaker that only a clause of speech or a paragraph's end parts."""
    for one, two in pairwise(marked):
        if one.speaker is None or one.speaker != two.speaker:
            continue
        between = reading.text[_end(one) : _start(two)]
        if len(between) <= _CLAUSE and _ONE_CLAUSE.fullmatch(between):
            utterances.join([one, two])


def _bare(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def _join_headline(reading: Document, marked: Sequence[Quote], utterances: _Utterances) -> None:
    """Join a quote of the headline to the fuller form of it that the story gives."""
    title = reading.title
    if title is None:
        return
    heads = [quote for quote in marked if title.start <= _start(quote) < title.end]
    if not heads:
        return
    story = [(quote, _bare(quote.text)) for quote in marked if _start(quote) >= title.end]
    for head in heads:
        words = _bare(head.text)
        if words.count(" ") <= _FEWEST_ECHOED:
            continue
        full = next((quote for quote, bare in story if words in bare), None)
        if full is not None and head.speaker in (None, full.speaker):
            utterances.join([full, head])
