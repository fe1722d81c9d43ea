"""How the store opens SQLite: the one room that knows APSW, with the same settings everywhere."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from explorer.files import in_use
from explorer.store.sqlite.failures import read_only, told

SQL = Path(__file__).resolve().parents[3] / "resources" / "sql"
PATIENCE = 5000  # milliseconds to wait for another process that writes
STEPS_BETWEEN = 20_000  # of SQLite's machine, about a millisecond: how often a question looks up
# WAL: readers never wait for a writer. FULL: what was told as done outlives a power cut.
_SETTINGS = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA cache_size = -16384;
PRAGMA mmap_size = 268435456;
PRAGMA trusted_schema = OFF;
SELECT count(*) FROM sqlite_schema;
"""
# The last line has it locked as open from now on, and not only from the first question.

_OF_DISK = (apsw.IOError, apsw.FullError, apsw.CantOpenError, apsw.ReadOnlyError)


def open_memory() -> apsw.Connection:
    """Return an empty database in memory with the tables of search."""
    connection = apsw.Connection(":memory:")
    run(connection, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=MEMORY")
    run(connection, script("search"))
    return connection


def run(connection: apsw.Connection, statements: str) -> None:
    """Run every statement of a text; APSW goes on to the next one only once rows are fetched."""
    connection.execute(statements).fetchall()


def script(name: str) -> str:
    """Return the SQL text called `name` in ``resources/sql``."""
    return (SQL / f"{name}.sql").read_text(encoding="utf-8")


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """Keep all that is done within, or nothing; within another one it is part of that.

    On a full disk SQLite itself takes everything back, so there may be nothing left to take back.
    """
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


class Session:
    """An open database file: its connection, and the one way to change it."""

    def __init__(self, path: Path, connection: apsw.Connection, *, is_read_only: bool) -> None:
        self.path = path
        self.connection = connection
        self.is_read_only = is_read_only
        in_use.hold(path)
        self._is_held = True

    @contextmanager
    def reading(self) -> Iterator[apsw.Connection]:
        """Give the connection for questions; failures become sentences."""
        with told(self.path):
            yield self.connection

    @contextmanager
    def changing(self) -> Iterator[apsw.Connection]:
        """Give the connection within one transaction: all of it is kept, or none.

        Raises:
            UserError: the file cannot be changed; nothing was.
        """
        if self.is_read_only:
            raise read_only(self.path)
        with told(self.path), transaction(self.connection):
            yield self.connection

    def give_up_when(self, is_unwanted: Callable[[], bool]) -> None:
        """Have questions ask now and then whether they are still wanted, and end if not."""
        self.connection.set_progress_handler(is_unwanted, STEPS_BETWEEN)

    def configure(self) -> None:
        """Set the file up for keeping: only once it is known to be ours, as this changes it."""
        if not self.is_read_only:
            with told(self.path):
                run(self.connection, _SETTINGS)

    def close(self) -> None:
        """Close the file; what was changed is already kept, even where the disk fails now."""
        try:
            with suppress(*_OF_DISK):
                self.connection.close()
        finally:
            if self._is_held:
                self._is_held = False
                in_use.release(self.path)


def open_file(path: Path, *, for_reading: bool = False) -> Session:
    """Return the database file at `path`, made if need be; for reading alone if it must be.

    Raises:
        DamagedError: there is a file, and it is no database.
        UserError: it can be neither opened nor made.
    """
    with told(path):
        is_read_only = for_reading or (path.exists() and not _may_write(path))
        if not is_read_only:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _keep_private(path)
        connection = _only_read(path) if is_read_only else _connected(os.fspath(path), _WRITING)
        return Session(path, connection, is_read_only=is_read_only)


def _keep_private(path: Path) -> None:
    """Let nobody but the reader look into the library; SQLite gives its side files the same."""
    with suppress(OSError):
        if path.exists():
            if stat.S_IMODE(path.stat().st_mode) & 0o077:
                path.chmod(0o600)
        else:
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


_WRITING = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE


def _connected(name: str, flags: int) -> apsw.Connection:
    connection = apsw.Connection(name, flags=flags)
    connection.set_busy_timeout(PATIENCE)
    run(connection, "SELECT count(*) FROM sqlite_schema")
    return connection


def _only_read(path: Path) -> apsw.Connection:
    """Open a file for reading, even in a folder where SQLite cannot put its own files beside it.

    There nobody else writes either, so the file may be read as it stands: see "Read-Only
    Databases" at sqlite.org/wal.html.
    """
    try:
        return _connected(os.fspath(path), apsw.SQLITE_OPEN_READONLY)
    except (apsw.ReadOnlyError, apsw.CantOpenError):
        log = path.with_name(f"{path.name}-wal")
        if not path.exists() or os.access(path.parent, os.W_OK) or _size(log):
            raise
        name = f"{path.absolute().as_uri()}?immutable=1"
        return _connected(name, apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
