"""How a library's file gets from an older format to this one: step by step, each all or nothing."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import apsw

from explorer.errors import UserError
from explorer.i18n.messages import translate
from explorer.store import articles, spoken
from explorer.store.sqlite.connection import Session, run, script
from explorer.store.sqlite.failures import DamagedError, damaged, told

APPLICATION = 0x446C6E31  # "Dln1": marks the file as a library of Dateline
VERSION = 4
_RECORD = """
CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, applied TEXT NOT NULL);
"""


def _first(connection: apsw.Connection) -> None:
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    run(connection, _RECORD + script("library-1"))


def _second(connection: apsw.Connection) -> None:
    # What the index is written to today, though it came with a later step.
    run(connection, script("search") + script("library-2") + script("library-4"))
    articles.index_everything(connection)


def _third(connection: apsw.Connection) -> None:
    run(connection, script("library-3"))


def _fourth(connection: apsw.Connection) -> None:
    run(connection, script("library-4"))
    for number in articles.on_the_shelf(connection):
        spoken.erase(connection, number)
        spoken.index(connection, number, articles.dossier_of(connection, number))


STEPS: tuple[Callable[[apsw.Connection], None], ...] = (_first, _second, _third, _fourth)


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

    Raises:
        UserError: there is no room, or `target` cannot be written.
    """
    part = target.with_name(f"{target.name}.part")
    with told(target):
        part.unlink(missing_ok=True)
        copy = apsw.Connection(os.fspath(part))
        try:
            _copy_pages(copy, session.connection)
        finally:
            copy.close()
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        os.replace(part, target)


def _copy_pages(target: apsw.Connection, source: apsw.Connection) -> None:
    with target.backup("main", source, "main") as backup:
        while not backup.done:
            backup.step(1024)
    target.execute("PRAGMA journal_mode = DELETE")
