"""ODT: the paragraphs of an OpenDocument text, without deletions, notes and comments.

The XML is read directly rather than through odfpy, which unpacks every picture, keeps the whole
document as Python objects, and prints it on standard output where it is damaged.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from explorer.errors import UserError
from explorer.i18n.messages import translate
from explorer.ingest import paragraphs
from explorer.ingest.archive import damaged, part
from explorer.ingest.draft import Draft, Finding, Particulars
from explorer.ingest.xml_part import local_name, parse
from explorer.progress import Watch
from explorer.text.days import iso_day

_LEFT_OUT = frozenset({"tracked-changes", "annotation", "annotation-end", "note", "ruby-text"})
_BLOCKS = frozenset({"p", "h"})
_EVERY = 512


def read(data: bytes, name: str, watch: Watch) -> Draft:
    """Return the text of the OpenDocument text in `data`.

    Raises:
        UserError: it is damaged, unsafe, or protected by a password.
        Cancelled: the reading was called off.
    """
    manifest = part(data, "META-INF/manifest.xml", name) or b""
    if b"encryption-data" in manifest:
        raise UserError(
            translate("import", "{name} is protected by a password.").format(name=name),
            translate("import", "Save it without the password and open that."),
        )
    content = part(data, "content.xml", name)
    if content is None:
        raise damaged(name)
    found: list[str] = []
    for number, block in enumerate(_blocks(parse(content, name))):
        if number % _EVERY == 0:
            watch.check()
        found.append("".join(_pieces(block)))
    return Draft(text=paragraphs.join(found), hints=_hints(data, name))


def _blocks(element: Any) -> Iterator[Any]:
    for child in element:
        name = local_name(child)
        if name in _LEFT_OUT:
            continue
        if name in _BLOCKS:
            yield child
        yield from _blocks(child)


def _pieces(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        name = local_name(child)
        if name == "s" or name == "tab":
            yield " "
        elif name == "line-break":
            yield "\n"
        elif name and name not in _LEFT_OUT and name not in _BLOCKS:
            yield from _pieces(child)
        yield child.tail or ""


def _hints(data: bytes, name: str) -> Particulars:
    meta = part(data, "meta.xml", name)
    if meta is None:
        return Particulars()
    fields = {
        local_name(element): (element.text or "").strip() for element in parse(meta, name).iter()
    }
    title, author = (
        fields.get("title", ""),
        fields.get("initial-creator") or fields.get("creator", ""),
    )
    day = iso_day(fields.get("creation-date", ""))
    return Particulars(
        title=Finding.by("clue.document-title", title, title),
        author=Finding.by("clue.document-author", author, author),
        suggestion=Finding.by("clue.document-made", day),
    )
