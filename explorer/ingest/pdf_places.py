"""Where the words of a PDF's text stand on its pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import UNSET

from explorer.ingest.paragraphs import tidy
from explorer.ingest.pdf_lines import Line, Page
from explorer.ingest.pdf_sheet import Sheet
from explorer.model import Origin, Picture
from explorer.text.word_places import Box, align, pack

LARGEST = 500_000
"""Words of a PDF whose places are kept, as many as a thousand pages have."""


def origin(text: str, pages: Sequence[Page], story: Sequence[Sequence[Line]]) -> Origin:
    """Return where the words of `text` stand, which was composed of the lines of `story`."""
    sheets = [Sheet(0.0, 0.0, page.width, page.top, page.turn) for page in pages]
    sizes = tuple((round(sheet.width, 2), round(sheet.height, 2)) for sheet in sheets)
    words = align(text, _words(sheets, story))
    pictures = tuple(_pictures(sheets, pages))
    return Origin(
        kind="pdf",
        sha256="",
        pages=sizes,
        words=pack(words, sizes) if len(words) <= LARGEST else UNSET,
        pictures=pictures or UNSET,
    )


def _words(
    sheets: Sequence[Sheet], story: Sequence[Sequence[Line]]
) -> Iterator[tuple[str, Box, int]]:
    for number, (sheet, lines) in enumerate(zip(sheets, story, strict=True)):
        height = sheet.height
        for line in lines:
            for word in line.words:
                shown = sheet.upright(word) if sheet.turn else word
                box = Box(
                    number, shown.left, height - shown.top, shown.right, height - shown.bottom
                )
                plain = word.text.isascii() and word.text.isprintable()
                yield word.text if plain else tidy(word.text), box, 100


def _pictures(sheets: Sequence[Sheet], pages: Sequence[Page]) -> Iterator[Picture]:
    for number, (sheet, page) in enumerate(zip(sheets, pages, strict=True)):
        for left, bottom, right, top in page.pictures:
            upper, lower = round(sheet.height - top), round(sheet.height - bottom)
            yield Picture(number, round(left), upper, round(right), lower)
