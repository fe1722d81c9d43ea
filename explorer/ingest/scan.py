"""Scans: a PDF whose pages are pictures, and pictures themselves, read by Tesseract."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from explorer.errors import UserError
from explorer.i18n.messages import translate
from explorer.ingest import picture_size, scan_text, tesseract
from explorer.ingest.archive import damaged
from explorer.ingest.draft import Draft
from explorer.ingest.tesseract import Facing, Recognised
from explorer.progress import Watch

DOTS = 300
"""On an inch: what Tesseract reads best."""
MOST_DOTS = 30_000_000
"""Of one page's picture; a larger page is read coarser."""
MOST_PAGES = 300
MOST_PICTURE = 120_000_000
"""Dots of a picture's file."""
SENSE, LEAST_WORDS = 75, 8
"""Mean certainty, of 100, and words of a page that was read as it lies."""
_POINTS = 72.0


def read_pdf(data: bytes, name: str, watch: Watch) -> Draft:
    """Return the words recognised on the pages of a PDF without text.

    Raises:
        UserError: there is no Tesseract, it fails, or there are no words.
    """
    import pypdfium2

    tesseract.check(is_scan())
    document = pypdfium2.PdfDocument(data)
    try:
        count = len(document)
        if count > MOST_PAGES:
            raise _too_many(name, count)
        sizes: list[tuple[float, float]] = []
        words: list[Recognised] = []
        language = ""
        for number in range(count):
            watch.report(number / count)
            page = document[number]
            sizes.append(page.get_size())
            found, language = _read_page(page, number, language, name)
            words += found
            page.close()
    finally:
        document.close()
    return _checked(scan_text.draft("pdf", sizes, words))


def read_picture(data: bytes, name: str, watch: Watch) -> Draft:
    """Return the words recognised in a picture: PNG, JPEG or TIFF, of several pages too.

    Raises:
        UserError: there is no Tesseract, it fails, there are no words, or the picture is too large.
    """
    tesseract.check(translate("import", "{name} is a picture; it has no text.").format(name=name))
    size = picture_size.of(data)
    if size is None:
        raise damaged(name)
    if size[0] * size[1] > MOST_PICTURE:
        raise UserError(
            translate("import", "{name} is too large a picture to be read.").format(name=name),
            translate("import", "Save it smaller, at 300 dots an inch, and open that."),
        )
    watch.report(0.0)
    # A picture that lies on its side is read as it lies: it is not unpacked here to be turned.
    words, _, _ = _recognised(lambda _turn: data, name, 0, "")
    pages = max((word.page for word in words), default=0) + 1
    sizes = [(float(size[0]), float(size[1]))] * pages
    return _checked(scan_text.draft("picture", sizes, words))


def is_scan() -> str:
    """Return the sentence on a PDF whose pages are pictures."""
    return translate("import", "This PDF is a scan; it has no text.")


def _read_page(page: Any, number: int, language: str, name: str) -> tuple[list[Recognised], str]:
    """Return a page's words in points, and the language they were read in."""
    width, height = page.get_size()
    scale = min(DOTS / _POINTS, (MOST_DOTS / max(width * height, 1.0)) ** 0.5)
    words, language, way = _recognised(
        lambda turn: _drawn(page, scale, turn), name, round(scale * _POINTS), language
    )
    return [_in_points(word, number, scale, way, width, height) for word in words], language


def _recognised(
    draw: Callable[[int], bytes], name: str, dots: int, language: str
) -> tuple[list[Recognised], str, Facing]:
    """Return a picture's words, their language, and how it lies; `draw` turns it by degrees.

    It is tried upright and in Latin letters, or in the language of the pages before it: only where
    that makes little sense, Tesseract is asked how it lies and in which script it is written.
    """
    way, tried = Facing(), language or tesseract.likely("Latin")
    words = tesseract.words(draw(0), tried, name, dots=dots)
    if not _makes_sense(words):
        way = tesseract.facing(draw(0), name)
        again = language or tesseract.likely(way.script)
        if way.turn or again != tried:
            tried, words = again, tesseract.words(draw(way.turn), again, name, dots=dots)
    if not language and words:
        language = tesseract.language_of(words, tried)
        if language != tried:
            words = tesseract.words(draw(way.turn), language, name, dots=dots)
    return words, language, way


def _makes_sense(words: Sequence[Recognised]) -> bool:
    sure = [word.certainty for word in words]
    return len(sure) >= LEAST_WORDS and sum(sure) >= SENSE * len(sure)


def _drawn(page: Any, scale: float, turn: int) -> bytes:
    """Return the page as a grey picture (PNM), `scale` dots a point, turned clockwise."""
    bitmap = page.render(scale=scale, rotation=turn, grayscale=True)
    try:
        wide, high, stride = bitmap.width, bitmap.height, bitmap.stride
        dots = bytes(bitmap.buffer)
        if stride != wide:
            dots = b"".join(dots[row * stride : row * stride + wide] for row in range(high))
        return b"P5 %d %d 255\n" % (wide, high) + dots
    finally:
        bitmap.close()


def _in_points(
    word: Recognised, number: int, scale: float, way: Facing, width: float, height: float
) -> Recognised:
    """Return a word whose box is on the page as it is shown, in points."""
    left, top, right, bottom = (side / scale for side in word[4:8])
    turned = {
        0: (left, top, right, bottom),
        90: (top, height - right, bottom, height - left),
        180: (width - right, height - bottom, width - left, height - top),
        270: (width - bottom, left, width - top, right),
    }[way.turn if way.turn in (90, 180, 270) else 0]
    return word._replace(
        page=number, left=turned[0], top=turned[1], right=turned[2], bottom=turned[3]
    )


def _checked(draft: Draft) -> Draft:
    if len(draft.text.split()) < 3:
        raise UserError(
            is_scan(),
            translate("import", "No words could be recognised in it; open another copy."),
        )
    return draft


def _too_many(name: str, count: int) -> UserError:
    return UserError(
        translate("import", "{name} is a scan of {count} pages; at most {most} are read.").format(
            name=name, count=count, most=MOST_PAGES
        ),
        translate("import", "Open only the part you need."),
    )
