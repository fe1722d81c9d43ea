"""Dossiers as JSON: read strictly, written readably; anything wrong becomes one clear sentence."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
from msgspec.structs import replace

from explorer import typed
from explorer.errors import UserError
from explorer.files import atomic, in_parts, meaning, source
from explorer.files.names import shown
from explorer.i18n.messages import translate
from explorer.model import FORMAT, Dossier
from explorer.progress import UNWATCHED

# "²" is a digit to Python, and five thousand digits are no number to it: neither is a version.
_NUMBER = re.compile(r"[0-9]{1,9}")
_BROKEN = (msgspec.DecodeError, UnicodeDecodeError, ValueError, RecursionError)
_decoder = msgspec.json.Decoder(Dossier)


class _Head(msgspec.Struct):
    format: str = ""


def decode(data: bytes, name: str = "This file") -> Dossier:
    """Return the dossier in `data` (UTF-8 JSON), its meaning checked and its hash its own.

    Raises:
        UserError: the bytes are not a dossier, one of a newer format, or one that contradicts
            itself. `name` is how the sentence calls the file.
    """
    dossier = decode_kept(data, name)
    try:
        meaning.check(dossier)
    except meaning.ContradictionError as error:
        raise UserError(
            translate("dossier file", "{name} contradicts itself: it has {what}.").format(
                name=name, what=error
            ),
            translate(
                "dossier file",
                "The file was left as it is; open another copy of it or the article itself.",
            ),
        ) from error
    article = dossier.article
    own = meaning.own_hash(article)
    if own == article.sha256:
        return dossier
    return replace(dossier, article=replace(article, sha256=own))


def decode_kept(data: bytes, name: str = "This file") -> Dossier:
    """Return the dossier in `data`, which this program itself has kept: its types are checked.

    Raises:
        UserError: the bytes are not a dossier, or one of a newer format.
    """
    try:
        head = typed.json(data, _Head).format
    except _BROKEN as error:
        raise _damaged(name) from error
    if is_newer(head, FORMAT):
        saved, known = _version(head), _version(FORMAT)
        raise UserError(
            translate(
                "dossier file",
                "{name} was saved by a newer Dateline (format {saved}; this one reads {known}).",
            ).format(name=name, saved=saved, known=known),
            translate("dossier file", "Update Dateline to open it; the file was not changed."),
        )
    if head != FORMAT:
        raise UserError(
            translate("dossier file", "{name} is not a Dateline dossier.").format(name=name),
            translate("dossier file", "Open the article itself instead."),
        )
    try:
        return _decoder.decode(data) if len(data) < in_parts.ENORMOUS else in_parts.decode(data)
    except _BROKEN as error:
        raise _damaged(name) from error


def is_newer(found: str, known: str) -> bool:
    """Tell whether `found` is a later version of the format `known` (``name/number``)."""
    family, _, version = found.partition("/")
    return (
        family == known.partition("/")[0]
        and _NUMBER.fullmatch(version) is not None
        and int(version) > int(_version(known))
    )


def _version(format: str) -> str:
    return format.partition("/")[2]


def _damaged(name: str) -> UserError:
    return UserError(
        translate("dossier file", "{name} is damaged and cannot be read as a dossier.").format(
            name=name
        ),
        translate(
            "dossier file",
            "The file was left as it is; open another copy of it or the article itself.",
        ),
    )


def encode(dossier: Dossier, *, indent: int = 2) -> bytes:
    """Return `dossier` as UTF-8 JSON, `indent` blanks a level (0: all on one line)."""
    data = msgspec.json.encode(dossier)
    return msgspec.json.format(data, indent=indent) if indent else data


def write(path: Path, dossier: Dossier, *, private: bool = False) -> None:
    """Write `dossier` to `path`, with the article's text where it has it; whole or not at all.

    Raises:
        UserError: the file cannot be written.
    """
    atomic.write(path, encode(dossier) + b"\n", private=private)


def read(path: Path) -> Dossier:
    """Return the dossier stored at `path`.

    Raises:
        UserError: it is missing, no ordinary file, unreadable, damaged, or of a newer format.
    """
    return decode(source.read_bytes(path, UNWATCHED), shown(path))
