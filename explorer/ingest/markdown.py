"""Markdown: the marks go, the words stay. Brackets that are no link are the writer's own."""

from __future__ import annotations

import re

from explorer.ingest import paragraphs
from explorer.ingest.decoding import decode
from explorer.ingest.draft import Draft, Finding, Particulars
from explorer.progress import Watch
from explorer.text.days import iso_day

_FRONT = re.compile(r"---\n(.{0,20000}?)\n(?:---|\.\.\.)(?:\n|$)", re.S)
_FIELD = re.compile(r"^([A-Za-z_-]{1,40})\s*:\s*(.{1,500})$", re.M)
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,}).*$")
_HEADING = re.compile(r"^ {0,3}#{1,6}(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$")
_RULE = re.compile(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+)$")
_QUOTED = re.compile(r"^ {0,3}(?:> ?)+")
_ITEM = re.compile(r"^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+")
_DEFINITION = re.compile(r"^ {0,3}\[([^\[\]\n]{1,200})\]:[ \t]*\S.*$")
_TABLE_LINE = re.compile(r"^[ \t]*\|?[ \t:|-]*-[ \t:|-]*\|[ \t:|-]*$")

_COMMENT = re.compile(r"<!--(?:(?!<!--).){0,5000}?-->", re.S)
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]{0,30}(?:\s[^<>]{0,500})?/?>")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,500})>")
_IMAGE = re.compile(r"!\[[^\[\]]{0,500}\](?:\([^()\n]{0,1000}\)|\[[^\[\]\n]{0,200}\])")
_LINK = re.compile(r"\[([^\[\]]{0,1000})\]\((?:[^()\n]|\([^()\n]{0,300}\)){0,1000}\)")
_REFERENCE = re.compile(r"\[([^\[\]]{1,500})\](?:\[([^\[\]\n]{0,200})\])?")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\n]{1,100}\]")
_CODE = re.compile(r"(`{1,3})([^`\n]{1,500})\1")
_STARS = re.compile(r"(\*{1,3}|~~)(?=\S)([^*~\n]{1,1000}?)(?<=\S)\1")
_LOWS = re.compile(r"(?<!\w)(_{1,3})(?=\S)([^_\n]{1,1000}?)(?<=\S)\1(?!\w)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
# Escaped marks wait under private-use characters until the real marks are gone.
_PRIVATE = 0xE000


def read(data: bytes, name: str, watch: Watch) -> Draft:
    """Return the words of the Markdown text in `data`, with what its front matter states."""
    text = decode(data, name)
    watch.check()
    front = _FRONT.match(text)
    stated = _stated(front[1]) if front else Particulars()
    return Draft(text=words(text[front.end() :] if front else text), stated=stated)


def words(text: str) -> str:
    """Return Markdown `text` without its marks, paragraphs a blank line apart."""
    lines, defined = _without_definitions(_COMMENT.sub("", text).split("\n"))
    return paragraphs.join(_inline(block, defined) for block in _blocks(lines))


def _without_definitions(lines: list[str]) -> tuple[list[str], set[str]]:
    matches = [(_DEFINITION.match(line), line) for line in lines]
    defined = {match[1].lower() for match, _ in matches if match}
    return [line for match, line in matches if match is None], defined


def _blocks(lines: list[str]) -> list[str]:
    blocks: list[list[str]] = [[]]
    fence = ""
    for line in lines:
        opening = _FENCE.match(line)
        if opening and (not fence or opening[1].startswith(fence)):
            fence = "" if fence else opening[1]
            blocks.append([])
        elif fence:
            blocks[-1].append(line + "\\")
        else:
            _add_line(blocks, line)
    return [_soft_joined(block) for block in blocks if block]


def _add_line(blocks: list[list[str]], line: str) -> None:
    line = _QUOTED.sub("", line)
    heading = _HEADING.match(line)
    if heading:
        blocks.extend([[heading[1]], []])
    elif not line.strip() or _RULE.match(line) or _TABLE_LINE.match(line):
        blocks.append([])
    elif _ITEM.match(line):
        blocks.append([_ITEM.sub("", line)])
    else:
        blocks[-1].append(line)


def _soft_joined(lines: list[str]) -> str:
    """One line break in the source is a blank, unless it ends in two blanks or a backslash."""
    joined = ""
    for line in lines:
        hard = line.endswith(("  ", "\\"))
        joined += line.strip().removesuffix("\\") + ("\n" if hard else " ")
    return joined


def _inline(text: str, defined: set[str]) -> str:
    text = _ESCAPE.sub(lambda match: chr(_PRIVATE + ord(match[1])), text)
    text = _FOOTNOTE.sub("", _IMAGE.sub("", text))
    text = _AUTOLINK.sub(r"\1", _LINK.sub(r"\1", text))
    text = _REFERENCE.sub(lambda match: _resolve(match, defined), text)
    text = _TAG.sub("", _CODE.sub(r"\2", text))
    for _ in range(3):
        text = _LOWS.sub(r"\2", _STARS.sub(r"\2", text))
    return "".join(chr(ord(c) - _PRIVATE) if 0xE021 <= ord(c) <= 0xE07E else c for c in text)


def _resolve(match: re.Match[str], defined: set[str]) -> str:
    key = match[2] or match[1]
    return match[1] if key.lower() in defined else match[0]


def _stated(front: str) -> Particulars:
    fields = {key.lower(): value.strip().strip("\"'") for key, value in _FIELD.findall(front)}

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
