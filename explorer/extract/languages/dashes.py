"""Speech behind a dash: "— Идём, — сказал он. — Уже поздно.", the narrator's words left out.

The same within marks: «Идём, — сказал он. — Уже поздно».
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extract.document.document import Document
from explorer.extract.languages.vocabulary import Vocabulary
from explorer.extract.languages.words import words_of
from explorer.extract.quotes.spans import FoundQuote
from explorer.model import Span, Why

_OPENS = re.compile(r"[—–]\s+|—(?=[^\W\d_]|[¿¡])")
# ", — сказал"; Spanish marks lean on the narrator's words: "—Vamos —dijo él—. Ya."
_TURN = re.compile(r"(?P<stop>[,.!?…])\s?[—–]\s+|(?P<open>\s)—(?=[^\W\d_])|—(?P<shut>[.,;:]?\s)")
_COMMA = re.compile(r", ")
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
        for span in parts_of(reading.text, Span(opening.end(), paragraph.end), book):
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


def parts_of(text: str, stretch: Span, book: Vocabulary) -> list[Span]:
    """Return the parts of a speech between which the narrator's words stand, none without these."""
    parts: list[Span] = []
    start, narrated, speaks = stretch.start, False, True
    for turn in _TURN.finditer(text, stretch.start, stretch.end):
        if not speaks:
            start, speaks = turn.end(), True
        elif turn["shut"] is None and _is_narrator(text, turn.end(), stretch.end, book):
            keeps = turn["stop"] not in (None, ",")
            parts += _part(start, turn.start() + keeps)
            narrated, speaks = True, False
    if not narrated and book.pack.speech.comma_ends_dash:
        return _by_comma(text, stretch, book)
    if speaks and narrated:
        parts += _part(start, stretch.end)
    return parts


def _by_comma(text: str, stretch: Span, book: Vocabulary) -> list[Span]:
    """Return the parts of "— Non, dit Morel. Nous restons.", where a comma parts the narrator."""
    for comma in _COMMA.finditer(text, stretch.start, stretch.end):
        if _is_narrator(text, comma.end(), stretch.end, book, reach=2):
            stop = text.find(". ", comma.end(), stretch.end)
            rest = _part(stop + 2, stretch.end) if stop != -1 else []
            return _part(stretch.start, comma.start()) + rest
    return []


def _part(start: int, end: int) -> list[Span]:
    return [Span(start, end)] if end > start else []


def _is_narrator(text: str, start: int, end: int, book: Vocabulary, *, reach: int = _REACH) -> bool:
    words = words_of(text, Span(start, min(end, start + 80)), book.elided)[:reach]
    return any(book.is_verb(word) for word in words)
