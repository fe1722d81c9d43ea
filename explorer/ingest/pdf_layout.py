"""Lines to paragraphs: by gaps, indents and short last lines; words cut at line ends made whole."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median

from explorer.ingest import paragraphs
from explorer.ingest.pdf_lines import Line

_TERMINAL = re.compile(r"[.!?:…][\"'”’»)\]]{0,3}$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# PDFium marks a hyphen it takes for one at a line end with one of these.
_HYPHENS = ("-", "\u2010", "\u00ad", "\ufffe", "\x02")
_CUT = re.compile(r"([^\W_]{1,80})(?:[-\u2010\u00ad\ufffe\x02])$")
# Second parts of compounds that are words of their own at any line's start.
_TAILS = frozenset(
    [
        "led",
        "backed",
        "based",
        "born",
        "old",
        "year",
        "time",
        "term",
        "style",
        "held",
        "made",
        "run",
        "owned",
        "like",
        "wide",
        "minister",
        "general",
        "speaking",
        "looking",
        "sized",
        "called",
        "known",
        "language",
        "day",
        "week",
        "month",
        "long",
        "hour",
        "war",
        "era",
    ]
)
_HEADS = frozenset(
    [
        "self",
        "non",
        "ex",
        "co",
        "well",
        "long",
        "short",
        "high",
        "low",
        "half",
        "all",
        "cross",
        "anti",
        "pro",
        "post",
        "pre",
        "mid",
        "vice",
        "north",
        "south",
        "east",
        "west",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "twenty",
        "thirty",
        "forty",
        "fifty",
    ]
)


def compose(pages: list[list[Line]]) -> str:
    """Return the text of the pages' lines, which are in reading order and without furniture."""
    known = _known_words(pages)
    texts: list[list[str]] = []
    last: Line | None = None
    pitch = _pitch(pages)
    for number, page in enumerate(pages):
        edges = _edges(page)
        for place, line in enumerate(page):
            after = page[place + 1] if place + 1 < len(page) else None
            same_page = place > 0 or number == 0
            if last is None or _begins(line, last, after, edges, pitch, same_page):
                texts.append([line.text])
            else:
                texts[-1][-1] = joint(texts[-1][-1], line.text, known)
                texts[-1].append(line.text)
            last = line
    return paragraphs.join("".join(lines).translate(_CLEANED) for lines in texts)


_CLEANED = {0xFFFE: "-", 0x02: "-", 0x2010: "-"}


def largest_line(page: list[Line]) -> str:
    """Return the page's largest words if they stand out from the rest, else an empty string."""
    if len(page) < 3:
        return ""
    body = median(line.height for line in page)
    top = max(line.height for line in page)
    if top < 1.25 * body:
        return ""
    large = [line.text for line in page if line.height > 0.95 * top]
    title = paragraphs.tidy(" ".join(large[:6]))
    return title if 2 <= len(title.split()) <= 40 else ""


def _edges(page: list[Line]) -> dict[tuple[int, int], tuple[float, float]]:
    """The left and right edge of each block; lines that span columns share the page's."""
    edges: dict[tuple[int, int], tuple[float, float]] = {}
    for line in page:
        left, right = edges.get(_column(line), (line.left, line.right))
        edges[_column(line)] = min(left, line.left), max(right, line.right)
    return edges


def _column(line: Line) -> tuple[int, int]:
    return (line.block[0] % 2, line.block[1])


def _pitch(pages: list[list[Line]]) -> float:
    """The usual distance of baselines, in line heights."""
    steps = [
        (first.bottom - second.bottom) / first.height
        for page in pages[:50]
        for first, second in pairwise(page)
        if first.height > 0 and abs(first.height - second.height) < 0.1 * first.height
    ]
    sane = [step for step in steps if 0.5 < step < 4]
    # The closest usual step: in ragged pages most steps may be gaps between paragraphs.
    return min(median(sane), 1.6) if sane else 1.2


def _begins(
    line: Line,
    last: Line,
    after: Line | None,
    edges: dict[tuple[int, int], tuple[float, float]],
    pitch: float,
    same_page: bool,
) -> bool:
    """Tell whether `line` begins a paragraph after `last`."""
    if abs(line.height - last.height) > 0.15 * max(last.height, line.height):
        return not _is_drop_cap(last, line)
    if not same_page or line.bottom > last.bottom:
        return bool(_TERMINAL.search(last.text)) and not line.text[:1].islower()
    em = line.height
    if (last.bottom - line.bottom) > (pitch + 0.35) * em:
        return True
    left, right = edges.get(_column(line), (line.left, line.right))
    indented = line.left > left + 0.6 * em
    if indented and (line.left > last.left + 0.6 * em or _flush(after, line, em)):
        return True
    return bool(_TERMINAL.search(last.text)) and _would_fit(line, last, right)


def _flush(after: Line | None, line: Line, em: float) -> bool:
    return after is not None and after.left < line.left - 0.6 * em


def _is_drop_cap(last: Line, line: Line) -> bool:
    return len(last.text) == 1 and last.text.isupper() and last.height > 1.5 * line.height


def _would_fit(line: Line, last: Line, right: float) -> bool:
    """Tell whether the first word of `line` would have fitted at the end of `last`."""
    first = line.text.split(" ", 1)[0]
    width = (last.right - last.left) / max(len(last.text), 1)
    return last.right + 1.25 * width * (len(first) + 1) < right


def joint(text: str, line: str, known: Counter[str]) -> str:
    """Return the line `text` as it goes on in `line`: with a blank, or without its hyphen.

    `known` are the words that the document writes out whole.
    """
    if len(text) == 1 and text.isupper():
        return text
    if not text.endswith(_HYPHENS) or not line[:1].islower():
        # "Moscow-" before "Led" keeps its hyphen, and no blank comes between.
        is_compound = text.endswith(_HYPHENS) and text[-2:-1].isalnum()
        return text if is_compound else f"{text} "
    cut = _CUT.search(text[-80:])
    if cut is None:
        return text
    head, tail = cut[1], (_WORD.match(line) or [""])[0]
    return text[:-1] + ("-" if _is_compound(head, tail, known) else "")


def _is_compound(head: str, tail: str, known: Counter[str]) -> bool:
    """Tell a compound ("Moscow-led") from a word cut in two ("hyphen-ates")."""
    whole, hyphened = (head + tail).casefold(), f"{head}-{tail}".casefold()
    if known[whole] or known[hyphened]:
        return known[hyphened] > known[whole]
    if head.isdigit() or head.casefold() in _HEADS or tail.casefold() in _TAILS:
        return True
    return bool(
        known[head.casefold()] and known[tail.casefold()] and len(tail) > 2 and len(head) > 2
    )


def _known_words(pages: list[list[Line]]) -> Counter[str]:
    """The words the document writes out whole, which tell what a cut one was."""
    known: Counter[str] = Counter()
    for page in pages:
        for line in page:
            words = line.text.casefold().split()
            known.update(w.strip("\"'“”‘’.,;:!?()[]") for w in words)
    return known
