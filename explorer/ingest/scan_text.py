"""Words recognised in pictures, made a text: without headers and footers, with their places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from explorer.ingest import pdf_furniture, pdf_layout
from explorer.ingest.draft import Draft
from explorer.ingest.paragraphs import join, tidy
from explorer.ingest.pdf_lines import Line, Page, Word
from explorer.ingest.tesseract import Recognised
from explorer.model import Origin
from explorer.text.word_places import Box, align, pack

_TERMINAL = ".!?:…"
_CLOSING = "\"'”’»)]"
_LEAST_CERTAIN = 15
"""Words of less certainty than this, of 100, are stains and edges, and lie beside all others."""


def draft(kind: str, sizes: Sequence[tuple[float, float]], words: Sequence[Recognised]) -> Draft:
    """Return the text that the words make; their boxes are in the unit of the pages' sizes."""
    pages = [_page(number, size, words) for number, size in enumerate(sizes)]
    story = pdf_furniture.without(pages)
    text = _compose(story)
    placed = align(text, _placed(sizes, story))
    origin = Origin(
        kind=kind,
        sha256="",
        pages=tuple((round(width, 2), round(height, 2)) for width, height in sizes),
        words=pack(placed, sizes),
        scanned=True,
    )
    return Draft(text=text, origin=origin)


def _page(number: int, size: tuple[float, float], words: Sequence[Recognised]) -> Page:
    width, height = size
    own = (word for word in words if word.page == number and word.certainty >= _LEAST_CERTAIN)
    lines = [_line(list(group), height) for _, group in groupby(own, key=lambda word: word.line)]
    return Page(lines, 0.0, height, width)


def _line(words: list[Recognised], height: float) -> Line:
    boxed = tuple(
        Word(w.left, w.right, height - w.bottom, height - w.top, w.text, w.certainty) for w in words
    )
    return Line(
        min(word.left for word in boxed),
        max(word.right for word in boxed),
        min(word.bottom for word in boxed),
        max(word.top for word in boxed),
        " ".join(word.text for word in boxed),
        (words[0].paragraph, 0),
        boxed,
    )


def _compose(story: Sequence[Sequence[Line]]) -> str:
    """Join lines to paragraphs as Tesseract parts them, and those that a page or column parts."""
    known = Counter[str](
        word.strip(_CLOSING + _TERMINAL + ",;“‘«(").casefold()
        for lines in story
        for line in lines
        for word in line.text.split()
    )
    texts: list[str] = []
    last: tuple[int, int] | None = None
    for page, lines in enumerate(story):
        for line in lines:
            here = (page, line.block[0])
            goes_on = bool(texts) and (here == last or _runs_on(texts[-1], line.text))
            if goes_on:
                texts[-1] = pdf_layout.joint(texts[-1], line.text, known) + line.text
            else:
                texts.append(line.text)
            last = here
    return join(texts)


def _runs_on(text: str, line: str) -> bool:
    """Tell whether a line goes on with a sentence that a column or a page has parted."""
    ends = text.rstrip(_CLOSING)[-1:] in _TERMINAL
    return not ends and line[:1].islower()


def _placed(
    sizes: Sequence[tuple[float, float]], story: Sequence[Sequence[Line]]
) -> list[tuple[str, Box, int]]:
    return [
        (
            tidy(word.text),
            Box(number, word.left, height - word.top, word.right, height - word.bottom),
            word.certainty,
        )
        for number, ((_, height), lines) in enumerate(zip(sizes, story, strict=True))
        for line in lines
        for word in line.words
    ]
