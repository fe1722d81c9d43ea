"""How the store opens SQLite: the one room that knows APSW, with the same settings everywhere."""

from __future__ import annotations

from pathlib import Path

import apsw

SQL = Path(__file__).resolve().parents[2] / "resources" / "sql"


def open_memory() -> apsw.Connection:
    """Return an empty database in memory with the tables of search."""
    connection = apsw.Connection(":memory:")
    connection.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=MEMORY")
    connection.execute(script("search"))
    return connection


def script(name: str) -> str:
    """Return the SQL text called `name` in ``resources/sql``."""
    return (SQL / f"{name}.sql").read_text(encoding="utf-8")
