"""The pictures on a PDF's page: asked of PDFium itself, since most of a page is something else.

pypdfium2's own walk makes an object of Python for each piece of text, of which a page may have
thousands, and took a third of the time that a PDF was read in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from ctypes import byref, c_float
from typing import Any

from explorer.ingest.pdf_sheet import Corners

DEEPEST = 3
"""Forms within forms that are looked into, the page itself being the first."""


def boxes(page: Any) -> Iterator[Corners]:
    """Yield left, bottom, right and top of each picture of pypdfium2's page, in its points."""
    from pypdfium2 import raw

    count, get = raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject
    return _within(raw, page.raw, count, get, DEEPEST)


def _within(
    raw: Any,
    parent: Any,
    count: Callable[[Any], int],
    get: Callable[[Any, int], Any],
    depth: int,
) -> Iterator[Corners]:
    for number in range(count(parent)):
        found = get(parent, number)
        kind = raw.FPDFPageObj_GetType(found) if found else raw.FPDF_PAGEOBJ_UNKNOWN
        if kind == raw.FPDF_PAGEOBJ_IMAGE:
            sides = [c_float() for _ in range(4)]
            if raw.FPDFPageObj_GetBounds(found, *map(byref, sides)):
                left, bottom, right, top = (side.value for side in sides)
                yield left, bottom, right, top
        elif kind == raw.FPDF_PAGEOBJ_FORM and depth > 1:
            inner = raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject
            yield from _within(raw, found, *inner, depth - 1)
