"""The page inside a file, and what it needs of the file's other parts: pictures and styles."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from email.message import EmailMessage
from types import MappingProxyType
from typing import NamedTuple

from explorer.errors import UserError
from explorer.ingest.decoding import decode

MOST_PICTURES = 24 * 1024 * 1024
"""Bytes of pictures that are shown; those behind them are left out."""
_PICTURE = re.compile(r"image/(?:png|jpeg|gif|webp|svg\+xml|bmp|avif)")
_LETTER = ("eml",)


class Parts(NamedTuple):
    """The page's HTML, or None; its pictures as data addresses, and its styles, by address."""

    page: str | None
    pictures: Mapping[str, str] = MappingProxyType({})
    styles: Mapping[str, str] = MappingProxyType({})


def of(data: bytes, kind: str) -> Parts:
    """Return the page in a file of a format; no page where it holds plain words alone."""
    if kind == "html":
        return Parts(_decoded(data, None))
    return _of_letter(data) if kind in _LETTER else Parts(None)


def _of_letter(data: bytes) -> Parts:
    from email import policy
    from email.parser import BytesParser

    letter = BytesParser(EmailMessage, policy=policy.default).parsebytes(data)
    pictures: dict[str, str] = {}
    styles: dict[str, str] = {}
    page, room = None, MOST_PICTURES
    for part in letter.walk():
        content = part.get_payload(decode=True)
        kind = part.get_content_type()
        if not isinstance(content, bytes):
            continue
        names = _names(part.get("Content-Location"), part.get("Content-ID"))
        if kind == "text/html" and page is None:
            page = _decoded(content, part.get_content_charset())
        elif kind == "text/css":
            styles.update(dict.fromkeys(names, _decoded(content, part.get_content_charset()) or ""))
        elif _PICTURE.fullmatch(kind) and len(content) <= room:
            room -= len(content)
            told = f"data:{kind};base64,{base64.b64encode(content).decode()}"
            pictures.update(dict.fromkeys(names, told))
    return Parts(page, pictures, styles)


def _names(location: str | None, id: str | None) -> list[str]:
    names = [location.strip()] if location else []
    return [*names, f"cid:{id.strip(' <>')}"] if id else names


def _decoded(data: bytes, charset: str | None) -> str | None:
    try:
        return decode(data, "", charset)
    except UserError:
        return None
