"""Where the words of a PDF's text stand on its pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import UNSET

from explorer.ingest.paragraphs import tidy
from explorer.ingest.pdf_lines import Line, Page
from explorer.model import Origin, Picture
from explorer.text.word_places import Box, align, pack

LARGEST = 500_000
"""Words of a PDF whose places are kept, as many as a thousand pages have."""


def origin(text: str, pages: Sequence[Page], story: Sequence[Sequence[Line]]) -> Origin:
    """Return where the words of `text` stand, which was composed of the lines of `story`."""
    sizes = tuple((round(page.width, 2), round(page.top, 2)) for page in pages)
    words = align(text, _words(pages, story))
    pictures = tuple(_pictures(pages))
    return Origin(
        kind="pdf",
        sha256="",
        pages=sizes,
        words=pack(words, sizes) if len(words) <= LARGEST else UNSET,
        pictures=pictures or UNSET,
    )


def _words(
    pages: Sequence[Page], story: Sequence[Sequence[Line]]
) -> Iterator[tuple[str, Box, int]]:
    for number, (page, lines) in enumerate(zip(pages, story, strict=True)):
        for line in lines:
            for word in line.words:
                box = Box(
                    number, word.left, page.top - word.top, word.right, page.top - word.bottom
                )
                plain = word.text.isascii() and word.text.isprintable()
                yield word.text if plain else tidy(word.text), box, 100


def _pictures(pages: Sequence[Page]) -> Iterator[Picture]:
    for number, page in enumerate(pages):
        for left, bottom, right, top in page.pictures:
            yield Picture(
                number, round(left), round(page.top - top), round(right), round(page.top - bottom)
            )
