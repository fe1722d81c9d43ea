"""How a library's file gets from an older format to this one: step by step, each all or nothing."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path

import apsw

from explorer.errors import UserError
from explorer.files import atomic, in_use
from explorer.files.names import shown
from explorer.i18n.messages import translate
from explorer.store import articles, spoken
from explorer.store.sqlite.connection import Session, run, script
from explorer.store.sqlite.failures import DamagedError, damaged, told

APPLICATION = in_use.LIBRARY  # marks the file as a library of Dateline
VERSION = 8
_RECORD = """
CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, applied TEXT NOT NULL);
"""


def _first(connection: apsw.Connection) -> None:
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    run(connection, _RECORD + script("library-1"))


def _second(connection: apsw.Connection) -> None:
    # What the index is written to today, though it came with a later step.
    later = script("library-4") + script("library-8")
    run(connection, script("search") + script("library-2") + later)
    articles.index_everything(connection)


def _third(connection: apsw.Connection) -> None:
    run(connection, script("library-3"))


def _fourth(connection: apsw.Connection) -> None:
    run(connection, script("library-4"))
    for number in articles.on_the_shelf(connection):
        spoken.erase(connection, number)
        spoken.index(connection, number, articles.dossier_of(connection, number))


def _fifth(connection: apsw.Connection) -> None:
    run(connection, script("library-5"))


def _sixth(connection: apsw.Connection) -> None:
    run(connection, script("library-6"))


def _seventh(connection: apsw.Connection) -> None:
    run(connection, script("library-7"))


def _eighth(connection: apsw.Connection) -> None:
    # Articles of before are known as copies once they are read again: their texts stay unread here.
    run(connection, script("library-8"))


STEPS: tuple[Callable[[apsw.Connection], None], ...] = (
    _first,
    _second,
    _third,
    _fourth,
    _fifth,
    _sixth,
    _seventh,
    _eighth,
)


def version(connection: apsw.Connection) -> int:
    """Return the format of a library's file; 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").get)


def bring_up(session: Session, target: int = VERSION) -> None:
    """Bring a library to the format `target`, with a copy of an older one beside it.

    Raises:
        DamagedError: the file is a database of something else.
        UserError: its format is newer, or it is older and may not be changed.
    """
    with told(session.path):
        found = version(session.connection)
    _check(session, found, target)
    session.configure()
    if found == target:
        return
    if found:
        copy_to(session, beside(session.path, f"format-{found}"))
    # A new library is whole or not begun: an empty one of an older format would be copied first.
    with nullcontext() if found else session.changing():
        for step in range(found + 1, target + 1):
            with session.changing() as connection:
                if version(connection) < step:  # another process may have been faster
                    _apply(connection, step)


def _apply(connection: apsw.Connection, step: int) -> None:
    STEPS[step - 1](connection)
    moment = datetime.now(UTC).isoformat(timespec="seconds")
    connection.execute("INSERT INTO migration VALUES (?, ?)", (step, moment))
    connection.execute(f"PRAGMA user_version = {step}")


def _check(session: Session, found: int, target: int) -> None:
    if found > target:
        raise UserError(
            translate("library", "The library {file} was made by a newer Dateline.").format(
                file=session.path.name
            ),
            translate("library", "Update Dateline to open it; the file was not changed."),
        )
    with told(session.path):
        application = session.connection.execute("PRAGMA application_id").get
        empty = not session.connection.execute("SELECT count(*) FROM sqlite_schema").get
    if application != APPLICATION and not (found == 0 and empty):
        raise _foreign(session.path)
    if found < target and session.is_read_only:
        raise UserError(
            translate(
                "library", "The library {file} has an older format and may not be changed."
            ).format(file=session.path.name),
            translate("library", "Allow writing to it once, and it is brought up to date."),
        )


def _foreign(path: Path) -> DamagedError:
    error = damaged(path)
    sentence = translate("library", "The file {file} is not a library of Dateline.")
    return DamagedError(sentence.format(file=path.name), error.next_step)


def beside(path: Path, word: str) -> Path:
    """Return a free name beside `path` that says what it is, for example ``…-format-1.sqlite``."""
    number = 1
    while (
        other := path.with_name(
            f"{path.stem}-{word}{f'-{number}' if number > 1 else ''}{path.suffix}"
        )
    ).exists():
        number += 1
    return other


def copy_to(session: Session, target: Path) -> None:
    """Write a copy of the library to `target`: whole, or not at all.

    It is made by SQLite's own online backup in a new file, which is then moved into its place.

    Raises:
        UserError: there is no room, `target` cannot be written, or is a library in use.
    """
    in_use.refuse(target)
    clear_log(target)
    with atomic.replacing(target, private=True) as beside:
        try:
            copy = apsw.Connection(os.fspath(beside))
            try:
                _copy_pages(copy, session.connection)
            finally:
                copy.close()
                for end in in_use.SIDE_FILES:
                    beside.with_name(beside.name + end).unlink(missing_ok=True)
        except (apsw.FullError, apsw.IOError, apsw.CantOpenError, apsw.ReadOnlyError) as error:
            raise atomic.unwritten(target, error) from error
        except apsw.Error as error:
            with told(session.path):
                raise error


def _copy_pages(target: apsw.Connection, source: apsw.Connection) -> None:
    with target.backup("main", source, "main") as backup:
        while not backup.done:
            backup.step(1024)
    target.execute("PRAGMA journal_mode = DELETE")


def clear_log(target: Path) -> None:
    """See to it that no log of what `target` was meets what is about to take its place.

    A database that nobody has open has its log written into it, and goes on without one; where
    another program has it open, that fails, and so does the backup.

    Raises:
        UserError: another program has the database at `target` open.
    """
    if not target.is_file():
        return
    try:
        old = apsw.Connection(os.fspath(target), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            mode = old.execute("PRAGMA journal_mode = DELETE").get
        finally:
            old.close()
    except (apsw.BusyError, apsw.LockedError) as error:
        raise _open_elsewhere(target) from error
    except apsw.Error:  # no database, or a broken one: nothing that has a log
        return
    if mode == "wal":
        raise _open_elsewhere(target)


def _open_elsewhere(target: Path) -> UserError:
    return UserError(
        translate("library", "Another Dateline has {file} open.").format(file=shown(target)),
        translate("library", "Choose another name for the backup."),
    )
