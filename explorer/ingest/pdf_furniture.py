"""Headers, footers and page numbers: what stands at the edge of a page and is no part of it."""

from __future__ import annotations

import re
from collections import Counter

from explorer.ingest.pdf_lines import Line, Page

_EDGE_LINES = 3
# Headers and footers stand in the outer tenth of the sheet, the story's lines seldom do.
_MARGIN = 0.1
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"^(?:page|p\.|seite|-|–)?\s*#\s*(?:(?:of|/|von|-|–)\s*#?)?", re.I)
# What a browser prints around a page: "11/30/22, 5:00 AM  Title" and "https://…  1/3".
_PRINTED = re.compile(r"https?://\S+(?:\s+#/#)?|#[/.]#[/.]#,? #:#.*")


def without(pages: list[Page]) -> list[list[Line]]:
    """Return the pages' lines without headers, footers and page numbers."""
    seen = Counter(key for page in pages for key in {_key(line) for line in _edges(page)})
    often = max(2, min(5, len(pages) * 0.3))
    repeated = {key for key, count in seen.items() if count >= often}
    return [_clean(page, repeated) for page in pages]


def _clean(page: Page, repeated: set[tuple[str, int, int]]) -> list[Line]:
    dropped = {line for line in _edges(page) if _key(line) in repeated}
    left = [line for line in page.lines if line not in dropped]
    # Only the outermost line may be a bare number: one inside a story is the story's.
    for line in _outermost(left):
        pattern = _DIGITS.sub("#", line.text.strip())
        if _PAGE_NUMBER.fullmatch(pattern) or _PRINTED.fullmatch(pattern):
            dropped.add(line)
    return [line for line in page.lines if line not in dropped]


def _edges(page: Page) -> list[Line]:
    margin = _MARGIN * (page.top - page.bottom)
    ordered = sorted(page.lines, key=lambda line: -line.top)
    upper = [line for line in ordered[:_EDGE_LINES] if line.bottom > page.top - margin]
    return upper + [line for line in ordered[-_EDGE_LINES:] if line.bottom < page.bottom + margin]


def _outermost(page: list[Line]) -> list[Line]:
    if len(page) < 2:
        return []
    return [max(page, key=lambda line: line.top), min(page, key=lambda line: line.bottom)]


def _key(line: Line) -> tuple[str, int, int]:
    text = _DIGITS.sub("#", line.text.casefold().strip())
    return text, round(line.height), round(line.bottom / 8)
