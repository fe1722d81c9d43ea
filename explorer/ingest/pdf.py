"""PDF: the words of each page with their places, by pypdfium2; `pdf_layout` makes them a text."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from itertools import islice
from typing import Any

from explorer.errors import UserError
from explorer.files.source import too_large
from explorer.i18n.messages import translate
from explorer.ingest import (
    pdf_furniture,
    pdf_layout,
    pdf_lines,
    pdf_pictures,
    pdf_places,
    pdf_words,
)
from explorer.ingest.archive import damaged
from explorer.ingest.draft import Draft, Finding, Particulars
from explorer.ingest.paragraphs import tidy
from explorer.ingest.pdf_lines import Page
from explorer.ingest.pdf_sheet import Sheet
from explorer.model import Origin
from explorer.progress import Watch
from explorer.text.days import iso_day

MAX_CHARACTERS = 50_000_000
MOST_PICTURES = 40
"""Pictures of a page that are noted: one with more is cut into strips, or a drawing."""
LEAST_PICTURE = 36.0
"""Points of either side below which a picture is a sign or a line."""
_PASSWORD = 4
# PDFium is not safe to call from two threads, whatever document each of them reads.
_pdfium = threading.Lock()


def read(data: bytes, name: str, watch: Watch) -> Draft:
    """Return the text of the PDF in `data`, in reading order, without headers and footers.

    A scan has no text, and its draft says so (`Origin.scanned`).

    Raises:
        UserError: it is damaged, encrypted, or without any text or picture.
        Cancelled: the reading was called off.
    """
    while not _pdfium.acquire(timeout=0.1):
        watch.check()
    try:
        pages, meta, has_images = _read_pages(data, name, watch)
    finally:
        _pdfium.release()
    watch.check()
    story = pdf_furniture.without(pages)
    text = pdf_layout.compose(story)
    if len(text.split()) < 3:
        if has_images:
            # Whoever asked may have it read as a scan, which takes its own time.
            return Draft(text="", origin=Origin(kind="pdf", sha256="", scanned=True))
        raise _without_text(name)
    origin = pdf_places.origin(text, pages, story)
    return Draft(text=text, origin=origin, **_particulars(pages, meta, text))


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
        # A scan is about to be read once more, which is what its reader waits for.
        watch.report(number / max(count, 1) if characters else 0.0)
        page = document[number]
        try:
            shown = Sheet.of(page)
            sheet, words = pdf_words.of_page(page, shown)
            pictures = tuple(shown.upright_box(box) for box in _pictures(page))
        finally:
            page.close()
        characters += sum(len(word.text) for row in words for word in row)
        if characters > MAX_CHARACTERS:
            raise too_large(name)
        lines, turn = pdf_lines.of_page(words), (shown.turn - sheet.turn) % 360
        yield Page(lines, 0.0, sheet.height, sheet.width, pictures, turn)


def _pictures(page: Any) -> Iterator[tuple[float, float, float, float]]:
    """The pictures of a page large enough to be seen as one: left, bottom, right, top."""
    for box in islice(pdf_pictures.boxes(page), MOST_PICTURES):
        left, bottom, right, top = box
        if right - left >= LEAST_PICTURE and top - bottom >= LEAST_PICTURE:
            yield box


def _has_images(document: Any) -> bool:
    first = document[0]
    try:
        return any(True for _ in pdf_pictures.boxes(first))
    finally:
        first.close()


def _without_text(name: str) -> UserError:
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
