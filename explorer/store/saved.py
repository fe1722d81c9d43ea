"""Searches to come back to: the ones a reader named, and the last ones typed."""

from __future__ import annotations

import apsw

from explorer.store.articles import now

KEPT = 50


def save(connection: apsw.Connection, name: str, query: str) -> None:
    """Keep a search under a name; the name's former search is replaced."""
    connection.execute("INSERT OR REPLACE INTO saved_search VALUES (?, ?, ?)", (name, query, now()))


def forget(connection: apsw.Connection, name: str) -> None:
    """Drop the search kept under a name."""
    connection.execute("DELETE FROM saved_search WHERE name = ?", (name,))


def saved(connection: apsw.Connection) -> list[tuple[str, str]]:
    """Return the kept searches: name and query, in the order of the alphabet."""
    found = connection.execute("SELECT name, query FROM saved_search ORDER BY name COLLATE NOCASE")
    return [(name, query) for name, query in found]


def remember(connection: apsw.Connection, query: str) -> None:
    """Put a search on top of the history; the oldest ones fall off."""
    connection.execute("DELETE FROM past_search WHERE query = ?", (query,))
    last = connection.execute("SELECT coalesce(max(place), 0) FROM past_search").get
    connection.execute("INSERT INTO past_search VALUES (?, ?)", (last + 1, query))
    connection.execute(
        "DELETE FROM past_search WHERE place NOT IN "
        "(SELECT place FROM past_search ORDER BY place DESC LIMIT ?)",
        (KEPT,),
    )


def history(connection: apsw.Connection) -> list[str]:
    """Return the last searches, the newest first."""
    found = connection.execute("SELECT query FROM past_search ORDER BY place DESC")
    return [query for (query,) in found]
