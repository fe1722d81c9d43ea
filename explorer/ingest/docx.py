"""DOCX: the paragraphs of a Word document, deletions left out and insertions kept.

The XML is read directly rather than through python-docx, whose paragraphs leave out inserted
(tracked) text and text in content controls, and which unpacks every picture first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from explorer.ingest import paragraphs
from explorer.ingest.archive import damaged, part
from explorer.ingest.draft import Draft, Finding, Particulars
from explorer.ingest.xml_part import local_name, parse
from explorer.progress import Watch

# Deleted text, the second copy of a text box for old programs, field codes, and notes in the text.
_LEFT_OUT = frozenset({"del", "moveFrom", "Fallback", "instrText", "delText", "rPr", "pPr"})
_BREAKS = {"br": "\n", "cr": "\n", "tab": " ", "noBreakHyphen": "-"}
_BLOCK_STYLES = frozenset({"Quote", "IntenseQuote", "BlockText"})
_EVERY = 512


def read(data: bytes, name: str, watch: Watch) -> Draft:
    """Return the text of the Word document in `data`.

    Raises:
        UserError: it is damaged or unsafe.
        Cancelled: the reading was called off.
    """
    document = part(data, "word/document.xml", name)
    if document is None:
        raise damaged(name)
    root = parse(document, name)
    found: list[str] = []
    goes_on = False
    for number, paragraph in enumerate(_paragraphs(root)):
        if number % _EVERY == 0:
            watch.check()
        words = "".join(_pieces(paragraph))
        if not goes_on and _is_block(paragraph):
            words = paragraphs.block(words)
        if goes_on:
            found[-1] += words
        else:
            found.append(words)
        goes_on = _is_joined_to_next(paragraph)
    return Draft(text=paragraphs.join(found), hints=_hints(data, name))


def _paragraphs(root: Any) -> Iterator[Any]:
    """Every paragraph in order; one in a text box comes after the paragraph that holds it."""
    for element in root.iter():
        if local_name(element) == "p" and not _is_left_out(element):
            yield element


def _properties(paragraph: Any, name: str) -> Iterator[Any]:
    """Every property of a paragraph that is called so."""
    for properties in paragraph:
        if local_name(properties) == "pPr":
            yield from (each for each in properties if local_name(each) == name)


def _is_joined_to_next(paragraph: Any) -> bool:
    """Tell whether the paragraph's mark is deleted, as tracked: the next one is its second half."""
    runs = _properties(paragraph, "rPr")
    return any(local_name(mark) in ("del", "moveFrom") for run in runs for mark in run)


def _is_block(paragraph: Any) -> bool:
    """Tell whether the paragraph has the style that Word has for block quotations."""
    styles = _properties(paragraph, "pStyle")
    return any(name in _BLOCK_STYLES for style in styles for name in style.attrib.values())


def _is_left_out(element: Any) -> bool:
    return any(local_name(ancestor) in _LEFT_OUT for ancestor in element.iterancestors())


def _pieces(element: Any) -> Iterator[str]:
    for child in element:
        name = local_name(child)
        if name == "t":
            yield child.text or ""
        elif name in _BREAKS:
            yield _BREAKS[name]
        elif name != "p" and name not in _LEFT_OUT:
            yield from _pieces(child)


def _hints(data: bytes, name: str) -> Particulars:
    core = part(data, "docProps/core.xml", name)
    if core is None:
        return Particulars()
    fields = {local_name(element): (element.text or "").strip() for element in parse(core, name)}
    return Particulars(
        title=_field(fields, "title", "clue.document-title"),
        author=_field(fields, "creator", "clue.document-author"),
        suggestion=_day(fields, "created", "clue.document-made"),
    )


def _field(fields: dict[str, str], key: str, rule: str) -> Finding | None:
    value = fields.get(key, "")
    return Finding.by(rule, value, value)


def _day(fields: dict[str, str], key: str, rule: str) -> Finding | None:
    from explorer.text.days import iso_day

    return Finding.by(rule, iso_day(fields.get(key, "")))
