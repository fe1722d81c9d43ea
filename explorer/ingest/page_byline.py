"""Author and day of a web page's article by the element that is marked as its byline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from explorer.ingest.draft import Finding
from explorer.ingest.paragraphs import tidy
from explorer.text.byline import find_byline, is_person
from explorer.text.days import sure_day

_MARKED = re.compile(
    r"(?:^|[\s_-])(?:by-?line|(?:article|post|entry|story|news)-?(?:author|meta|info)|author-?name)"
    r"(?:$|[\s_-])",
    re.I,
)
_MOST = 5
_LONGEST = 200


def of(tree: Any) -> tuple[Finding | None, Finding | None]:
    """Return the author and the day (ISO 8601) that the page's byline states, each or None."""
    author = day = None
    for line in _lines(tree):
        author = author or _author(line)
        stated = sure_day(line)
        day = day or Finding.by("clue.byline", stated, line)
    return author, day


def _lines(tree: Any) -> Iterator[str]:
    marked = (e for e in tree.iter() if isinstance(e.tag, str) and _is_marked(e))
    for _, element in zip(range(_MOST), marked, strict=False):
        words = " ".join(piece.strip() for piece in element.itertext() if piece.strip())
        line = tidy(words).replace("\n", " ")
        if 0 < len(line) < _LONGEST:
            yield line


def _is_marked(element: Any) -> bool:
    return bool(_MARKED.search(element.get("class") or ""))


def _author(line: str) -> Finding | None:
    found = find_byline(line)
    name = found.author if found else (line if is_person(line) else None)
    return Finding.by("clue.byline", name, line) if name else None
