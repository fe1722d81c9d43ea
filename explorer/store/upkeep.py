"""The library's file itself: is it sound, how big is it, backed up, restored, set aside."""

from __future__ import annotations

import os
from pathlib import Path

import apsw
import msgspec

from explorer.errors import UserError
from explorer.files import in_use
from explorer.files.in_use import SIDE_FILES
from explorer.files.names import shown
from explorer.i18n.messages import translate
from explorer.store import migrations
from explorer.store.sqlite.connection import Session, open_file
from explorer.store.sqlite.failures import read_only, told

_COUNTED = {
    "articles": "SELECT count(*) FROM article WHERE deleted IS NULL",
    "in_bin": "SELECT count(*) FROM article WHERE deleted IS NOT NULL",
    "quotes": "SELECT coalesce(sum(quotes), 0) FROM article WHERE deleted IS NULL",
    "people": "SELECT count(*) FROM person WHERE same_as IS NULL",
    "countries": "SELECT count(DISTINCT code) FROM article_country",
    "corrections": "SELECT count(*) FROM correction",
}


class Status(msgspec.Struct, frozen=True, kw_only=True):
    """What the library holds, its size in bytes, and what is wrong with it (``ok``: nothing)."""

    path: str
    format: int
    bytes: int
    integrity: str
    articles: int
    in_bin: int
    quotes: int
    people: int
    countries: int
    corrections: int


def status(session: Session, *, thorough: bool = True) -> Status:
    """Return the library's state; `thorough` reads the whole file to check it."""
    with session.reading() as connection:
        counts = {name: int(connection.execute(sql).get) for name, sql in _COUNTED.items()}
        return Status(
            path=str(session.path),
            format=migrations.version(connection),
            bytes=_size(session.path),
            integrity=integrity(connection) if thorough else "not checked",
            **counts,
        )


def integrity(connection: apsw.Connection) -> str:
    """Return ``ok``, or what SQLite finds wrong, as one line."""
    try:
        found = [str(line) for (line,) in connection.execute("PRAGMA integrity_check(5)")]
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    except (apsw.CorruptError, apsw.NotADBError) as error:
        return str(error)
    found += [f"{row[0]} {row[1]} points nowhere" for row in broken[:5]]
    return "; ".join(line for line in found if line != "ok") or "ok"


def back_up(session: Session, target: Path) -> None:
    """Write a copy of the library to `target`, which is whole or not there at all.

    Raises:
        UserError: there is no room, or `target` cannot be written.
    """
    migrations.copy_to(session, target)


def restore(session: Session, source: Path) -> Path:
    """Put the backup `source` in place of all that is in the library.

    Returns:
        Where what the library held before was copied to.

    Raises:
        UserError: `source` is no sound backup, or the library may only be read; it was not changed.
    """
    if session.is_read_only:
        raise read_only(session.path)
    if in_use.is_held(source):
        raise _is_itself(source)
    backup = open_file(source, for_reading=True)
    try:
        with told(source):
            _check_backup(backup)
        kept = migrations.beside(session.path, "before-restore")
        migrations.copy_to(session, kept)
        with (
            told(session.path),
            session.connection.backup("main", backup.connection, "main") as run,
        ):
            run.step(-1)  # at once: another process sees all of it or none
    finally:
        backup.close()
    migrations.bring_up(session)
    return kept


def _is_itself(source: Path) -> UserError:
    return UserError(
        translate("library", "{file} is the library itself, not a backup of it.").format(
            file=shown(source)
        ),
        translate("library", "The library was not changed; choose another file."),
    )


def _check_backup(backup: Session) -> None:
    connection = backup.connection
    is_ours = connection.execute("PRAGMA application_id").get == migrations.APPLICATION
    if not is_ours or integrity(connection) != "ok":
        raise UserError(
            translate("library", "The file {file} is not a sound backup of a library.").format(
                file=backup.path.name
            ),
            translate("library", "The library was not changed; choose another file."),
        )
    if migrations.version(connection) > migrations.VERSION:
        raise UserError(
            translate("library", "The backup {file} was made by a newer Dateline.").format(
                file=backup.path.name
            ),
            translate("library", "Update Dateline to restore it; the library was not changed."),
        )


def set_aside(path: Path) -> Path:
    """Rename a damaged library, with what belongs to it; return its new name.

    Raises:
        UserError: it cannot be renamed.
    """
    aside = migrations.beside(path, "damaged")
    with told(path):
        for end in SIDE_FILES:
            side = path.with_name(path.name + end)
            if side.exists():
                os.replace(side, aside.with_name(aside.name + end))
        os.replace(path, aside)
    return aside


def _size(path: Path) -> int:
    files = (path, *(path.with_name(path.name + end) for end in SIDE_FILES[:1]))
    return sum(file.stat().st_size for file in files if file.exists())
