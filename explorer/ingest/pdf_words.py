"""The words of a PDF's page with their boxes, as PDFium finds them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ctypes import byref, c_double
from math import pi
from typing import Any

from explorer.ingest.pdf_lines import Word

# PDFium joins a word cut at a line end, with one of these characters where the hyphen was.
_WORD = re.compile(r"([^\s\ufffe\x02]+)[\ufffe\x02]?")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def of_page(page: Any) -> Iterator[list[Word]]:
    """Yield the words of pypdfium2's page, line by line, in the points of the sheet as it lies."""
    from pypdfium2 import raw

    text_page = page.get_textpage()
    try:
        text, box, place = _in_units(text_page.get_text_range()), raw.FS_RECTF(), 0
        for line in text.split("\n"):
            found = (_boxed(raw, text_page, box, word, place) for word in _WORD.finditer(line))
            yield [word for word in found if word is not None]
            place += len(line) + 1
    finally:
        text_page.close()


def _in_units(text: str) -> str:
    """Pad `text` so that its indexes count UTF-16 units, as PDFium does."""
    return _ASTRAL.sub("\\g<0>\u200b", text) if not text.isascii() else text


def _boxed(raw: Any, text_page: Any, box: Any, word: re.Match[str], place: int) -> Word | None:
    start, end = place + word.start(), place + word.end(1) - 1
    if not raw.FPDFText_GetLooseCharBox(text_page, start, box):
        return None
    left, right, bottom, top = box.left, box.right, box.bottom, box.top
    if not raw.FPDFText_GetLooseCharBox(text_page, end, box):
        return None
    if _is_upside_down(raw, text_page, start):
        # PDFium lays the box of such a letter to the wrong side of where the letter begins.
        left, right = _ink(raw, text_page, end)[0], _ink(raw, text_page, start)[1]
    elif box.bottom > top or box.top < bottom or box.right < left:
        # Words that run up, down or backwards on the sheet, as on one that lies turned.
        left, right = min(left, box.left), max(right, box.right)
        bottom, top = min(bottom, box.bottom), max(top, box.top)
    else:
        right, top = box.right, max(top, bottom)
    return Word(left, max(right, left), bottom, top, word[0])


def _is_upside_down(raw: Any, text_page: Any, index: int) -> bool:
    return abs(float(raw.FPDFText_GetCharAngle(text_page, index)) - pi) < 0.5


def _ink(raw: Any, text_page: Any, index: int) -> tuple[float, float]:
    """The left and right edge of what is drawn of a letter."""
    left, right, bottom, top = (c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(text_page, index, *map(byref, (left, right, bottom, top)))
    return left.value, right.value
