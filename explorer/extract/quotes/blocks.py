"""Block quotations (lines behind ">") and posts signed with a handle, and who signs them."""

from __future__ import annotations

import re

from explorer.extract.document.document import Document
from explorer.extract.quotes.unmarked import BLOCK, MARKS, POST, Unmarked
from explorer.model import Span
from explorer.text.signature import handle_after, is_block, source_line


def find_blocks(reading: Document) -> list[Unmarked]:
    """Return the paragraphs of block quotations and the posts, in order."""
    text = reading.text
    if ">" not in text:
        return []
    # A mail that is mostly an older one has its story in there.
    if sum(is_block(text, span) for span in reading.paragraphs) * 2 > len(reading.paragraphs):
        return []
    found: list[Unmarked] = []
    run: list[int] = []
    for number, span in enumerate(reading.paragraphs):
        source = source_line(text, span)
        if source is not None:
            found += _block(reading, run, source)
            run = []
        elif is_block(text, span):
            run.append(number)
        else:
            found += _block(reading, run, None)
            run = []
    return found + _block(reading, run, None)


def _block(reading: Document, run: list[int], by: Span | None) -> list[Unmarked]:
    """Return the paragraphs of one block; one that is in marks already is left to these."""
    spans = [reading.paragraphs[number] for number in run]
    if any(reading.text[span.start] in MARKS for span in spans):
        return []
    return [
        Unmarked(span, number, BLOCK, by, place > 0)
        for place, (number, span) in enumerate(zip(run, spans, strict=True))
    ]


def find_posts(reading: Document) -> list[Unmarked]:
    """Return the posts: the words before “— Name (@handle)”, in the same paragraph or above."""
    text = reading.text
    if "(@" not in text:
        return []
    found: list[Unmarked] = []
    for number, span in enumerate(reading.paragraphs):
        signature = handle_after(text, span)
        if signature is None:
            continue
        start, by = signature
        end = len(text[span.start : start].rstrip()) + span.start
        if end > span.start:
            words, place = Span(span.start, end), number
        elif number:
            words, place = reading.paragraphs[number - 1], number - 1
        else:
            continue
        if text[words.start] not in MARKS + "<":
            found.append(Unmarked(without_links(text, words), place, POST, by))
    return found


_WORD = re.compile(r"\S+")
_ADDRESS = re.compile(r"(?:pic\.twitter\.com|https?:)\S")


def without_links(text: str, span: Span) -> Span:
    """Return the post without the addresses that end it."""
    links, end = None, span.start  # where the addresses at the end begin, and the word before ends
    for word in _WORD.finditer(text, span.start, span.end):
        address = _ADDRESS.search(text, word.start(), word.end())
        if address is None:
            links = None
        elif address.start() > word.start():
            links = address.start()
        elif links is None:
            links = end
        end = word.end()
    return Span(span.start, links) if links is not None and links > span.start else span
