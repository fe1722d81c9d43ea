"""The words of a PDF's page with their boxes, as PDFium finds them, mended where it parts them.

PDFium makes blanks and line ends of its own where letters stand apart. It errs on letters that are
spaced out, and takes a narrow page for one written downwards, with a line for every letter.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from ctypes import byref, c_double
from itertools import pairwise
from math import degrees
from statistics import median
from typing import Any, NamedTuple

from explorer.ingest.pdf_lines import Word
from explorer.ingest.pdf_sheet import Sheet

# PDFium joins a word cut at a line end, with one of these characters where the hyphen was.
_WORD = re.compile(r"([^\s\ufffe\x02]+)[\ufffe\x02]?")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_LETTER = re.compile(r"\w")
_SAMPLE = 40
# In line heights: gaps that no blank is as narrow as, that a blank may have, and that columns have.
_NO_BLANK, _BLANK, _LINE = 0.1, 0.45, 0.75


class _Found(NamedTuple):
    """A word with its first and last letter's number on the page."""

    word: Word
    start: int
    end: int


def turn_of(text_page: Any, text: str) -> int:
    """Return by how many degrees, clockwise, a page must be turned so that most words are upright.

    `text_page` is pypdfium2's, `text` what it holds.
    """
    from pypdfium2 import raw

    letters = [found.start() for found in _LETTER.finditer(text)]
    some = letters[:: max(len(letters) // _SAMPLE, 1)]
    angles = (degrees(raw.FPDFText_GetCharAngle(text_page, number)) for number in some)
    turns = Counter(-round(angle / 90) * 90 % 360 for angle in angles)
    return turns.most_common(1)[0][0] if turns else 0


def of_page(page: Any, shown: Sheet) -> tuple[Sheet, list[list[Word]]]:
    """Return the words of pypdfium2's page, line by line, and the sheet on which they are upright.

    `shown` is the sheet as it is shown, on which words may lie on their side.
    """
    from pypdfium2 import raw

    text_page = page.get_textpage()
    try:
        text = _in_units(text_page.get_text_range())
        sheet = shown._replace(turn=turn_of(text_page, text))
        if sheet.turn != shown.turn:
            # PDFium puts letters in the order in which they are shown, upside down or not.
            text_page.close()
            page.set_rotation(sheet.turn)
            text_page = page.get_textpage()
            text = _in_units(text_page.get_text_range())
        rows = list(_rows(raw, text_page, text, sheet))
        return sheet, [_joined(raw, text_page, row, sheet) for row in _whole(raw, text_page, rows)]
    finally:
        text_page.close()


def _rows(raw: Any, text_page: Any, text: str, sheet: Sheet) -> Iterator[list[_Found]]:
    box, place = raw.FS_RECTF(), 0
    for line in text.split("\n"):
        row = []
        for match in _WORD.finditer(line):
            start, end = place + match.start(), place + match.end(1) - 1
            word = _boxed(raw, text_page, box, match[0], start, end, sheet.turn == 180)
            if word is not None:
                row.append(_Found(sheet.upright(word), start, end))
        if row:
            yield row
        place += len(line) + 1


def _in_units(text: str) -> str:
    """Pad `text` so that its indexes count UTF-16 units, as PDFium does."""
    return _ASTRAL.sub("\\g<0>\u200b", text) if not text.isascii() else text


def _boxed(
    raw: Any, text_page: Any, box: Any, text: str, start: int, end: int, is_upside_down: bool
) -> Word | None:
    if not raw.FPDFText_GetLooseCharBox(text_page, start, box):
        return None
    left, right, bottom, top = box.left, box.right, box.bottom, box.top
    if not raw.FPDFText_GetLooseCharBox(text_page, end, box):
        return None
    if is_upside_down:
        # PDFium lays the box of such a letter to the wrong side of where the letter begins.
        left, right = _ink(raw, text_page, end)[0], _ink(raw, text_page, start)[1]
    elif box.bottom > top or box.top < bottom or box.right < left:
        # Words that run up, down or backwards on the sheet, as on one that lies turned.
        left, right = min(left, box.left), max(right, box.right)
        bottom, top = min(bottom, box.bottom), max(top, box.top)
    else:
        right, top = box.right, max(top, bottom)
    return Word(left, max(right, left), bottom, top, text)


def _ink(raw: Any, text_page: Any, index: int) -> tuple[float, float]:
    """The left and right edge of what is drawn of a letter."""
    left, right, bottom, top = (c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(text_page, index, *map(byref, (left, right, bottom, top)))
    return left.value, right.value


def _whole(raw: Any, text_page: Any, rows: list[list[_Found]]) -> Iterator[list[_Found]]:
    """Put rows together that PDFium parted in the midst of a line."""
    whole: list[_Found] = []
    for row in rows:
        if whole and _goes_on(whole[-1].word, row[0].word, _LINE):
            whole += row
            continue
        if whole:
            yield whole
        whole = list(row)
    if whole:
        yield whole


def _joined(raw: Any, text_page: Any, row: list[_Found], sheet: Sheet) -> list[Word]:
    """Join what is one word: parts that only PDFium says are two, and that stand close."""
    near = [_is_parted(raw, text_page, one, other) for one, other in pairwise(row)]
    if not any(near):
        return [found.word for found in row]
    limit = _NO_BLANK + (0.0 if sheet.turn else _spacing(raw, text_page, row))
    joined = [row[0]]
    for found, parted in zip(row[1:], near, strict=True):
        last = joined[-1]
        if parted and _goes_on(last.word, found.word, limit):
            joined[-1] = _Found(_one(last.word, found.word), last.start, found.end)
        else:
            joined.append(found)
    return [found.word for found in joined]


def _is_parted(raw: Any, text_page: Any, one: _Found, other: _Found) -> bool:
    """Tell whether the file has no blank between two parts that might be of one word."""
    if one.word.text[-1:] in "\ufffe\x02" or not _goes_on(one.word, other.word, _BLANK):
        return False
    return bool(raw.FPDFText_IsGenerated(text_page, one.end + 1) == 1)


def _goes_on(one: Word, other: Word, most: float) -> bool:
    """Tell whether a word follows on its line, by a gap of at most so many line heights."""
    height = max(one.top - one.bottom, other.top - other.bottom, 1.0)
    gap = other.left - one.right
    return -0.3 * height < gap < most * height and abs(other.bottom - one.bottom) < 0.3 * height


def _spacing(raw: Any, text_page: Any, row: list[_Found]) -> float:
    """Return by how many line heights the letters of a row are spaced out; 0 for usual ones."""
    box, gaps = raw.FS_RECTF(), []
    for found in row:
        right = None
        for number in range(found.start, found.end + 1):
            raw.FPDFText_GetLooseCharBox(text_page, number, box)
            if right is not None:
                gaps.append(box.left - right)
            right = box.right
        if len(gaps) > _SAMPLE:
            break
    height = max(row[0].word.top - row[0].word.bottom, 1.0)
    return min(max(median(gaps) / height, 0.0), _BLANK) if gaps else 0.0


def _one(one: Word, other: Word) -> Word:
    return Word(
        min(one.left, other.left),
        max(one.right, other.right),
        min(one.bottom, other.bottom),
        max(one.top, other.top),
        one.text + other.text,
    )
