"""Words signed by whoever said them: “We go.” — Ann Reed; the name in a line below; in brackets."""

from __future__ import annotations

import re

from explorer.model import Span

_LONGEST = 100
_OPENING = re.compile(r"(?:^|\n)[\s>*_]{0,12}[“\"«„‘]$")
_NAME = r"[A-ZÀ-Þ][\w.'’-]{0,40}+(?: [A-Za-zÀ-ÿ][\w.'’-]{0,40}+){0,3} [A-ZÀ-Þ][\w.'’-]{1,40}+"
_SIGNED = re.compile(
    r"[ \t*_]{0,40}+(?:\n[ \t>*_]{0,40}+){0,3}"
    r"(?:(?P<bracket>\()|[–—―-]{1,2})[ \t]{0,40}+(?=[A-ZÀ-Þ@])"
    rf"|[ \t*_]{{0,40}}+\n[ \t>]{{0,40}}+(?={_NAME}(?:, |\n|$))"
)
_NOT_IN_SIGNATURE = re.compile(
    r"[“”\"«»„:;?!…]|[^A-Z]\.\s|\b(?:is|was|are|were|has|had|said|says)\b"
)


def signature_after(text: str, quote: Span) -> Span | None:
    """Return the stretch that signs the words in marks, or None.

    Args:
        text: the article.
        quote: the words with their marks; only those that open their line are signed.
    """
    if not _OPENING.search(text, max(0, quote.start - 12), quote.start + 1):
        return None
    lead = _SIGNED.match(text, quote.end)
    if lead is None:
        return None
    end = text.find("\n", lead.end())
    line = text[lead.end() : end if end >= 0 else len(text)].rstrip(" \t*_")
    if lead.group("bracket"):
        if not line.rstrip(".").endswith(")"):
            return None
        line = line.rstrip(".")[:-1]
    if not line or len(line) > _LONGEST or _NOT_IN_SIGNATURE.search(line):
        return None
    if line.endswith((".", ",")) and not re.search(r"\b(?:[A-Z]|Jr|Sr)\.$", line):
        return None
    return Span(lead.end(), lead.end() + len(line))


# "— Ann Reed (@annreed) March 3, 2019": how a post is signed where a page shows it.
_HANDLE = re.compile(
    r"[–—―-]{1,2}[ \u00a0]?(?P<name>[^\s()@–—―][^\n()@–—―]{1,50}?)[ \u00a0]"
    r"\(@\w{1,30}\)[^\n()@]{0,40}$"
)
_SOURCE = re.compile(r"[–—―-]{1,2}[ \u00a0]?(?=[A-ZÀ-Þ])[^\n.!?“”\"]{2,90}$")
_GAP = 60  # letters above a paragraph in which the words it signs end
_NEAR_END = 140  # letters of a paragraph's end in which a handle stands


def handle_after(text: str, paragraph: Span) -> tuple[int, Span] | None:
    """Return where the signature of a post begins that ends the paragraph, and whose it is."""
    near = max(paragraph.start, paragraph.end - _NEAR_END)
    if text.find("(@", near, paragraph.end) < 0:
        return None
    found = _HANDLE.search(text, near, paragraph.end)
    return (found.start(), Span(*found.span("name"))) if found else None


def is_block(text: str, paragraph: Span) -> bool:
    """Tell whether the paragraph is part of a block quotation: ">" stands before its first line."""
    return ">" in text[text.rfind("\n", 0, paragraph.start) + 1 : paragraph.start]


def _is_post(text: str, paragraph: Span) -> bool:
    """Tell whether the line below the paragraph signs it with a handle."""
    if text.find("(@", paragraph.end, paragraph.end + _NEAR_END) < 0:
        return False
    near = text[paragraph.end : paragraph.end + _NEAR_END]
    line = near.lstrip(" \t\n>*_").split("\n", 1)[0]
    return line[:1] in tuple("–—―-") and handle_after(line, Span(0, len(line))) is not None


def source_line(text: str, paragraph: Span) -> Span | None:
    """Return who is named by a line that says whose a block quotation is, or None."""
    found = _SOURCE.match(text, paragraph.start, paragraph.end)
    if found is None:
        return None
    line = found.group().lstrip("–—―- \u00a0")
    start = found.end() - len(line)
    return Span(start, start + len(line.split(",")[0].split("(")[0].rstrip()))


def _signs_block(text: str, paragraph: Span) -> bool:
    end = paragraph.start
    while end and text[end - 1] in " \t\n>*_":
        end -= 1
    line = text.rfind("\n", 0, end) + 1
    return text[line : line + 1] == ">" and source_line(text, paragraph) is not None


_CLOSING = re.compile(r"[”\"»’](?=[ \t]*(?:\n|[–—―(-]))")


def is_signed(text: str, paragraph: Span) -> bool:
    """Tell whether the paragraph is words in marks with their signature, or such a signature."""
    if text[paragraph.start] in "–—―-" and _signs_block(text, paragraph):
        return True
    if handle_after(text, paragraph) is not None or _is_post(text, paragraph):
        return True
    first = max(0, paragraph.start - _GAP)
    above = text[first : paragraph.start].rstrip(" \t\n>*_")
    if above.endswith(("”", '"', "»", "’")):
        return _signs(text, first + len(above), paragraph)
    for closing in _CLOSING.finditer(text, paragraph.start + 1, paragraph.end):
        if signature_after(text, Span(paragraph.start, closing.end())) is not None:
            return True
    return False


def _signs(text: str, end: int, paragraph: Span) -> bool:
    line = text.rfind("\n", 0, end) + 1
    opening = next((i for i in range(line, end) if text[i] in '“"«„‘'), end)
    found = signature_after(text, Span(opening, end)) if opening < end else None
    return found is not None and paragraph.start <= found.start < paragraph.end
