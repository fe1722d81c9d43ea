"""The files that articles were read from, kept beside them: a file may be moved or deleted."""

from __future__ import annotations

import hashlib
import zlib
from pathlib import Path
from typing import Any

import apsw
import msgspec
from msgspec import UNSET
from msgspec.structs import replace

from explorer.errors import UserError
from explorer.files import source
from explorer.files.names import shown
from explorer.i18n.messages import translate
from explorer.model import Dossier, Origin
from explorer.progress import UNWATCHED
from explorer.store import articles
from explorer.store.sqlite.failures import DamagedError

LARGEST = 32 * 1024 * 1024
"""Bytes of a file that is kept; a larger one stays where it lies."""
_LEVEL = 6


class Original(msgspec.Struct, frozen=True, kw_only=True):
    """A file as it is kept: `body` is compressed, or None for one too large to be kept."""

    sha256: str
    kind: str
    path: str
    size: int
    body: bytes | None = None

    @classmethod
    def of(cls, path: Path, origin: Origin) -> Original | None:
        """Return the file at `path`; None where it is another one by now, or cannot be read."""
        try:
            data = source.read_bytes(path, UNWATCHED)
        except UserError:
            return None
        if hashlib.sha256(data).hexdigest() != origin.sha256:
            return None
        body = zlib.compress(data, _LEVEL) if len(data) <= LARGEST else None
        where = str(path.absolute()).encode("utf-8", "replace").decode()
        return cls(sha256=origin.sha256, kind=origin.kind, path=where, size=len(data), body=body)

    def data(self) -> bytes:
        """Return the file's bytes.

        Raises:
            DamagedError: what is kept of it is broken.
            UserError: it was too large to be kept, and is no longer where it lay.
        """
        if self.body is None:
            return self._from_its_place()
        try:
            inflate = zlib.decompressobj()
            data = inflate.decompress(self.body, self.size + 1)
        except zlib.error as error:
            raise _damaged() from error
        if hashlib.sha256(data).hexdigest() != self.sha256:
            raise _damaged()
        return data

    def _from_its_place(self) -> bytes:
        path = Path(self.path)
        data = source.read_bytes(path, UNWATCHED)
        if hashlib.sha256(data).hexdigest() != self.sha256:
            raise UserError(
                translate("original", "{name} is another file by now.").format(name=shown(path)),
                translate("original", "Open the article’s own file again."),
            )
        return data


def keep(connection: apsw.Connection, number: int, original: Original) -> None:
    """Keep the file of an article; one that is kept already stays."""
    connection.execute(
        "INSERT INTO original VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (article) DO UPDATE "
        "SET sha256 = ?2, kind = ?3, path = ?4, size = ?5, body = ?6 WHERE body IS NULL",
        (number, *msgspec.structs.astuple(original)),
    )


def of(connection: apsw.Connection, number: int) -> Original | None:
    """Return the file of an article, or None where none is known."""
    found: Any = connection.execute(
        "SELECT sha256, kind, path, size, body FROM original WHERE article = ?", (number,)
    ).fetchone()
    return Original(**dict(zip(Original.__struct_fields__, found, strict=True))) if found else None


def has(connection: apsw.Connection, number: int) -> bool:
    """Tell whether the file of an article is known."""
    sql = "SELECT count(*) FROM original WHERE article = ?"
    return bool(connection.execute(sql, (number,)).get)


def take_over(connection: apsw.Connection, number: int, fresh: Dossier) -> bool:
    """Give a kept article, read before origins were noted, that of a new reading of its file.

    Returns:
        False where it has one already, or has other words.
    """
    kept = articles.dossier_of(connection, number)
    origin = fresh.article.origin
    if kept.article.origin is not UNSET or kept.article.text != fresh.article.text:
        return False
    with_origin = replace(kept, article=replace(kept.article, origin=origin))
    body = articles.packed(with_origin)
    connection.execute("UPDATE dossier SET body = ? WHERE article = ?", (body, number))
    base = connection.execute("SELECT body FROM base WHERE article = ?", (number,)).get
    if base is not None:
        before = articles.unpacked(base)
        before = replace(before, article=replace(before.article, origin=origin))
        connection.execute(
            "UPDATE base SET body = ? WHERE article = ?", (articles.packed(before), number)
        )
    return True


def _damaged() -> DamagedError:
    return DamagedError(
        translate("original", "The original that was kept is damaged and cannot be shown."),
        translate("original", "Open the article’s own file again."),
    )
