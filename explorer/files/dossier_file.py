"""Dossiers as JSON: read strictly, written readably; anything wrong becomes one clear sentence."""

from __future__ import annotations

from pathlib import Path

import msgspec

from explorer.errors import UserError
from explorer.files import atomic
from explorer.i18n.messages import translate
from explorer.model import FORMAT, Dossier

_decoder = msgspec.json.Decoder(Dossier)


class _Head(msgspec.Struct):
    format: str = ""


def decode(data: bytes, name: str = "This file") -> Dossier:
    """Return the dossier in `data` (UTF-8 JSON).

    Raises:
        UserError: the bytes are not a dossier, or one of a newer format. `name` is how the
            sentence calls the file.
    """
    try:
        head = msgspec.json.decode(data, type=_Head).format
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
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
        return _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError) as error:
        raise _damaged(name) from error


def is_newer(found: str, known: str) -> bool:
    """Tell whether `found` is a later version of the format `known` (``name/number``)."""
    family, _, version = found.partition("/")
    return (
        family == known.partition("/")[0]
        and version.isdigit()
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


def write(path: Path, dossier: Dossier) -> None:
    """Write `dossier` to `path`, with the article's text where it has it; whole or not at all.

    Raises:
        UserError: the file cannot be written.
    """
    atomic.write(path, encode(dossier) + b"\n")


def read(path: Path) -> Dossier:
    """Return the dossier stored at `path`.

    Raises:
        UserError: the file is missing, unreadable, damaged, or of a newer format.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(
            translate("files", "{name} cannot be read ({cause}).").format(
                name=path.name, cause=atomic.cause(error)
            ),
            translate("files", "Check that it is still there and that you may read it."),
        ) from error
    return decode(data, path.name)
