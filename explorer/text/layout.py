"""How a text is laid out: which stretches of it are one paragraph each.

Two habits are common: a paragraph a line, and lines wrapped at some width with blank lines
between paragraphs. A break is taken for wrapping where the next word would not have fitted, and in
lines of uneven width where most breaks stand inside a sentence.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from explorer.model import Span

_LINE = re.compile(r"[^\n]+")
_MARKDOWN = re.compile(r"(?:#{1,6} +|> ?|[*+] +|\*\*\* *)+")
_WIDEST = 120
_NARROWEST = 36


def _lines(text: str) -> list[Span]:
    spans = []
    for match in _LINE.finditer(text):
        line = match.group()
        left = len(line) - len(line.lstrip())
        body = line.strip()
        if body:
            spans.append(Span(match.start() + left, match.start() + left + len(body)))
    return spans


def _blocks(text: str) -> list[list[Span]]:
    """Group the lines between which no blank line stands."""
    blocks: list[list[Span]] = []
    for line in _lines(text):
        if blocks and text.count("\n", blocks[-1][-1].end, line.start) == 1:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _first_word(text: str, line: Span) -> int:
    end = text.find(" ", line.start, line.end)
    return (end if end >= 0 else line.end) - line.start


def _wrap_width(lines: list[Span]) -> int:
    """Return the width the text is wrapped at, or 0 for a text with a paragraph a line."""
    lengths = [line.end - line.start for line in lines]
    short = [length for length in lengths if length <= _WIDEST]
    if not short or (len(lengths) - len(short)) * 20 > len(lengths):
        return 0
    return max(short) if max(short) >= _NARROWEST else 0


def _is_wrapped(text: str, block: list[Span], width: int) -> bool:
    """Tell whether every break of the block is one that wrapping at `width` would have made."""
    fits = sum(
        (a.end - a.start) + 1 + _first_word(text, b) <= width - 2 for a, b in pairwise(block)
    )
    return fits * 8 <= len(block) - 1


def _runs_on(text: str, block: list[Span]) -> bool:
    """Tell whether most breaks of the block stand inside a sentence: a small letter goes on."""
    inside = sum(
        text[b.start].islower() and (text[a.end - 1].isalnum() or text[a.end - 1] in ",;–—-")
        for a, b in pairwise(block)
    )
    return inside > 0 and inside * 2 >= len(block) - 1


def _by_indent(text: str, block: list[Span]) -> list[Span]:
    """Return the paragraphs of wrapped lines: one, or one from each indented line to the next."""
    indents = [line.start - text.rfind("\n", 0, line.start) - 1 for line in block]
    deeper = [indent > min(indents) for indent in indents]
    if not 1 < sum(deeper) * 2 <= len(block):
        return [Span(block[0].start, block[-1].end)]
    starts = [index for index, is_deeper in enumerate(deeper) if is_deeper or index == 0]
    ends = [*(index - 1 for index in starts[1:]), len(block) - 1]
    return [
        Span(block[first].start, block[last].end) for first, last in zip(starts, ends, strict=True)
    ]


def _without_markdown(text: str, span: Span) -> Span:
    found = _MARKDOWN.match(text, span.start, span.end)
    return Span(found.end(), span.end) if found and found.end() < span.end else span


def paragraphs(text: str) -> list[Span]:
    """Return the paragraphs of the text, in order, without the space around them."""
    return list(_laid_out(text))


# Whoever opens an article asks for its paragraphs several times: reader, ledger and library.
@lru_cache(maxsize=2)
def _laid_out(text: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    width = _wrap_width(_lines(text))
    for block in _blocks(text):
        wrapped = width and len(block) > 1 and _is_wrapped(text, block, width)
        if wrapped or (len(block) > 1 and _runs_on(text, block)):
            spans.extend(_by_indent(text, block))
        else:
            spans.extend(block)
    return tuple(_without_markdown(text, span) for span in spans)
