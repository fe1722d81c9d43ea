"""Exports of press databases, as text: many articles in one file, each with a head of its own.

LexisNexis (the older export, "1 of 20 DOCUMENTS", and the newer one that ends in "End of Document")
and Factiva ("Document NYTF0000…") state headline, day, outlet and byline in lines around the
article; each becomes a particular with that line as its clue, and the text is the article alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from explorer.ingest import factiva, lexis
from explorer.ingest.draft import Draft

MARK = re.compile(
    rb"\b\d{1,6} of \d{1,6} DOCUMENTS?\b|\bEnd of Document\b"
    rb"|\bDocument [A-Z]{2}[A-Za-z0-9]{14,40}\b"
)
"""What shows in the first or last bytes of a file that it may be such an export."""


def pieces(text: str) -> list[str]:
    """Return the articles of an export, each with its head and foot; none of any other text."""
    for begins, ends in ((lexis.BEGINS, None), (None, lexis.ENDS), (None, factiva.ENDS)):
        found = [piece for piece in _cut(text, begins, ends) if draft(piece) is not None]
        if found:
            return found
    return []


def draft(text: str) -> Draft | None:
    """Return the article of one piece with what its head states; None of any other text."""
    lines = [line.strip() for line in text.split("\n")]
    for read in (lexis.read_old, lexis.read_new, factiva.read):
        found = read(lines)
        if found is not None and found.text.strip():
            return found
    return None


def _cut(text: str, begins: re.Pattern[str] | None, ends: re.Pattern[str] | None) -> Iterator[str]:
    """Yield what stands from one beginning to the next, or from one end to the next."""
    piece: list[str] = []
    is_open = begins is None
    for line in text.split("\n"):
        if begins is not None and begins.match(line):
            if is_open and piece:
                yield "\n".join(piece)
            piece, is_open = [], True
        if is_open:
            piece.append(line)
        if ends is not None and ends.match(line):
            yield "\n".join(piece)
            piece = []
    if begins is not None and piece:
        yield "\n".join(piece)
