"""Speech behind a dash: "— Идём, — сказал он. — Уже поздно.", the narrator's words left out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extract.document.document import Document
from explorer.extract.languages.vocabulary import Vocabulary, words_of
from explorer.extract.quotes.spans import FoundQuote
from explorer.model import Span, Why

_OPENS = re.compile(r"[—–]\s+")
_TURN = re.compile(r"(?P<stop>[,.!?…])\s?[—–]\s+")
_REACH = 3  # words of the narrator's, of which one is a verb of speech


def find_speech(reading: Document, book: Vocabulary, taken: Sequence[Span]) -> list[FoundQuote]:
    """Return the speech of paragraphs that begin with a dash and in which the narrator says who.

    A dash alone may begin an item of a list. Paragraphs with quotation marks are left to these.
    """
    found: list[FoundQuote] = []
    marked = {reading.paragraph_at(span.start) for span in taken}
    for number, paragraph in enumerate(reading.paragraphs):
        opening = _OPENS.match(reading.text, paragraph.start, paragraph.end)
        if opening is None or number in marked:
            continue
        for span in _parts(reading.text, Span(opening.end(), paragraph.end), book):
            found.append(
                FoundQuote(
                    id=f"dash{len(found)}",
                    span=span,
                    outer=span,
                    paragraph=number,
                    kind="sentence",
                    why=Why(rule="quote.sentence", spans=(span,)),
                )
            )
    return found


def _parts(text: str, stretch: Span, book: Vocabulary) -> list[Span]:
    """Return the parts of a speech between which the narrator's words stand, none without these."""
    parts: list[Span] = []
    start, narrated, speaks = stretch.start, False, True
    for turn in _TURN.finditer(text, stretch.start, stretch.end):
        if not speaks:
            start, speaks = turn.end(), True
        elif _is_narrator(text, turn.end(), stretch.end, book):
            end = turn.start() if turn["stop"] == "," else turn.start() + 1
            parts += [Span(start, end)] if end > start else []
            narrated, speaks = True, False
    if speaks and narrated and start < stretch.end:
        parts.append(Span(start, stretch.end))
    return parts


def _is_narrator(text: str, start: int, end: int, book: Vocabulary) -> bool:
    words = words_of(text, Span(start, min(end, start + 80)), book.elided)[:_REACH]
    return any(book.is_verb(word) for word in words)
