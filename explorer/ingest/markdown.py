"""Markdown, read by markdown-it-py: the marks go, the words stay.

CommonMark with tables and struck-out words. Brackets that are no link are the writer's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from explorer.ingest import paragraphs
from explorer.ingest.decoding import decode
from explorer.ingest.draft import Draft, Finding, Particulars
from explorer.progress import Watch
from explorer.text.days import iso_day

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_FIELD = re.compile(r"([A-Za-z_-]{1,40})[ \t]{0,20}:[ \t]{0,20}(\S.{0,500})")
_LONGEST_FRONT = 20_000
# A footnote stands below the story, and is no word of it.
_NOTE = re.compile(r" {0,3}\[\^[^\[\]\n]{1,100}\]:")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\n]{1,100}\]")
# A piece of this many lines is parsed at a time, cut at a blank line: it can be called off between.
_PIECE = 400
_BLOCK = {"blockquote_open": 1, "blockquote_close": -1}
_CELL_END = frozenset({"td_close", "th_close"})


def read(data: bytes, name: str, watch: Watch) -> Draft:
    """Return the words of the Markdown text in `data`, with what its front matter states."""
    text = decode(data, name)
    watch.check()
    front, body = _parted(text)
    return Draft(text=words(body, watch), stated=_stated(front))


def words(text: str, watch: Watch | None = None) -> str:
    """Return Markdown `text` without its marks, paragraphs a blank line apart."""
    watch = watch or Watch()
    found: list[str] = []
    lines = [line for line in text.split("\n") if not _NOTE.match(line)]
    pieces = list(_pieces(lines))
    # What a link's name stands for may be told anywhere in the text.
    told: dict[str, object] = {"references": {}}
    if len(pieces) > 1:
        for piece in pieces:
            if "]:" in piece:
                watch.check()
                _parser().parse(piece, told)
    for number, piece in enumerate(pieces):
        watch.report(number / len(pieces))
        found += _paragraphs(_parser().parse(piece, told))
    return paragraphs.join(found)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _pieces(lines: list[str]) -> Iterator[str]:
    """Cut where a blank line stands before a line at the margin, and in no fence."""
    begun, fence = 0, ""
    for number, line in enumerate(lines):
        mark = line.lstrip()[:3]
        if mark in ("```", "~~~"):
            fence = "" if fence == mark else fence or mark
        is_cut = not fence and number and not lines[number - 1].strip() and line[:1].isalpha()
        if is_cut and number - begun >= _PIECE:
            yield "\n".join(lines[begun:number])
            begun = number
    yield "\n".join(lines[begun:])


def _paragraphs(tokens: Sequence[Token]) -> Iterator[str]:
    row: list[str] = []
    depth = 0
    for token in tokens:
        if token.type in _BLOCK:
            depth += _BLOCK[token.type]
        elif token.type == "inline":
            row.append(_inline(token.children or ()))
        elif token.type in ("fence", "code_block"):
            yield token.content
        elif token.type == "html_block":
            yield _visible(token.content)
        elif token.type not in _CELL_END and token.type.endswith("_close") and row:
            # A table's row is one line, its cells apart.
            words = f"| {' | '.join(row)} |" if token.type == "tr_close" else " ".join(row)
            yield paragraphs.block(words) if depth else words
            row = []
    yield from row


def _inline(children: Sequence[Token]) -> str:
    parts: list[str] = []
    for child in children:
        if child.type in ("text", "code_inline", "text_special"):
            parts.append(child.content)
        elif child.type == "softbreak":
            parts.append(" ")
        elif child.type == "hardbreak":
            parts.append("\n")
    return _FOOTNOTE.sub("", "".join(parts))


def _visible(block: str) -> str:
    """Return the words of a stretch of HTML, as a browser shows them."""
    from lxml import etree, html  # type: ignore[import-untyped]

    try:
        tree = html.fragment_fromstring(block, create_parent="div")
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return ""
    etree.strip_elements(tree, "script", "style", etree.Comment, with_tail=False)
    return str(tree.text_content())


def _parted(text: str) -> tuple[str, str]:
    """Return the front matter and what follows it."""
    if not text.startswith("---\n"):
        return "", text
    head = text[:_LONGEST_FRONT]
    ends = [head.find(f"\n{mark}\n", 3) for mark in ("---", "...")]
    end = min((end for end in ends if end >= 0), default=-1)
    return (text[4:end], text[end + 5 :]) if end >= 0 else ("", text)


def _stated(front: str) -> Particulars:
    found = (_FIELD.match(line) for line in front.split("\n"))
    fields = {hit[1].lower(): hit[2].strip().strip("\"'") for hit in found if hit}

    def of(*keys: str) -> Finding | None:
        key = next((key for key in keys if fields.get(key)), None)
        return Finding(fields[key], f"{key}: {fields[key]}") if key else None

    written = of("date", "published", "publishdate")
    day = iso_day(written.value) if written else None
    return Particulars(
        title=of("title"),
        author=of("author", "authors", "byline"),
        outlet=of("outlet", "source", "publisher", "publication"),
        url=of("url", "link", "canonical"),
        published=Finding(day, written.clue) if day and written else None,
    )
