"""PDF: the words of each page with their places, by pypdfium2; `pdf_layout` makes them a text."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from typing import Any

from explorer.errors import UserError
from explorer.files.source import too_large
from explorer.i18n.messages import translate
from explorer.ingest import pdf_layout, pdf_lines
from explorer.ingest.archive import damaged
from explorer.ingest.draft import Draft, Finding, Particulars
from explorer.ingest.paragraphs import tidy
from explorer.ingest.pdf_lines import Page, Word
from explorer.progress import Watch
from explorer.text.days import iso_day

MAX_CHARACTERS = 50_000_000
_PASSWORD = 4
# PDFium is not safe to call from two threads, whatever document each of them reads.
_pdfium = threading.Lock()
# PDFium joins a word cut at a line end, with one of these characters where the hyphen was.
_WORD = re.compile(r"([^\s\ufffe\x02]+)[\ufffe\x02]?")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def read(data: bytes, name: str, watch: Watch) -> Draft:
    """Return the text of the PDF in `data`, in reading order, without headers and footers.

    Raises:
        UserError: it is damaged, encrypted, or a scan without text.
        Cancelled: the reading was called off.
    """
    while not _pdfium.acquire(timeout=0.1):
        watch.check()
    try:
        pages, meta, has_images = _read_pages(data, name, watch)
    finally:
        _pdfium.release()
    watch.check()
    text = pdf_layout.compose(pages)
    if len(text.split()) < 3:
        raise _without_text(name, has_images)
    return Draft(text=text, **_particulars(pages, meta, text))


def _read_pages(data: bytes, name: str, watch: Watch) -> tuple[list[Page], dict[str, str], bool]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _unopened(error, name) from error
    try:
        pages = list(_pages(document, name, watch))
        has_images = not any(page.lines for page in pages) and _has_images(document)
        return pages, document.get_metadata_dict(), has_images
    except pypdfium2.PdfiumError as error:
        raise damaged(name) from error
    finally:
        document.close()


def _unopened(error: Exception, name: str) -> UserError:
    if getattr(error, "err_code", None) == _PASSWORD:
        return UserError(
            translate("import", "{name} is protected by a password.").format(name=name),
            translate(
                "import",
                "Save a copy without the password and open that, or paste the article’s text.",
            ),
        )
    return damaged(name)


def _pages(document: Any, name: str, watch: Watch) -> Iterator[Page]:
    count, characters = len(document), 0
    for number in range(count):
        watch.report(number / max(count, 1))
        page = document[number]
        try:
            words, (_, bottom, _, top) = list(_words(page)), page.get_cropbox()
        finally:
            page.close()
        characters += sum(len(word.text) for row in words for word in row)
        if characters > MAX_CHARACTERS:
            raise too_large(name)
        yield Page(pdf_lines.of_page(words), bottom, top)


def _words(page: Any) -> Iterator[list[Word]]:
    """The words of a page with their boxes, line by line as PDFium found them."""
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
    left, bottom, top = box.left, box.bottom, box.top
    if not raw.FPDFText_GetLooseCharBox(text_page, end, box):
        return None
    return Word(left, max(box.right, left), bottom, max(top, bottom), word[0])


def _has_images(document: Any) -> bool:
    from pypdfium2 import raw

    first = document[0]
    try:
        return any(True for _ in first.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3))
    finally:
        first.close()


def _without_text(name: str, has_images: bool) -> UserError:
    if has_images:
        return UserError(
            translate("import", "This PDF is a scan; it has no text."),
            translate(
                "import",
                "Have a scanning program recognise its text and open that copy, or paste the text.",
            ),
        )
    return UserError(
        translate("import", "{name} has no text.").format(name=name),
        translate("import", "Open another copy, or paste the article’s text."),
    )


def _particulars(pages: list[Page], meta: dict[str, str], text: str) -> dict[str, Particulars]:
    written, author = tidy(meta.get("Title") or ""), tidy(meta.get("Author") or "")
    largest = pdf_layout.largest_line(pages[0].lines) if pages else ""
    is_shown = bool(written) and written.casefold() in text[:5000].replace("\n", " ").casefold()
    named = Finding.by("clue.document-title", written, written)
    drawn = Finding.by("clue.largest-line", largest)
    day = iso_day((meta.get("CreationDate") or "").removeprefix("D:"))
    return {
        "stated": Particulars(title=named if is_shown else drawn),
        "hints": Particulars(
            title=named,
            author=Finding.by("clue.document-author", author, author),
            suggestion=Finding.by("clue.pdf-made", day),
        ),
    }
