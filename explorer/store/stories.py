"""The same story in several articles: found by what they share, counted once, and parted by hand.

Of the articles of a story the fullest one counts; the others are its copies, which are listed,
read and searched like any article, but add nothing to who is quoted how much.
"""

from __future__ import annotations

from typing import Any

import apsw
import msgspec

from explorer import typed
from explorer.model import Dossier
from explorer.text import fingerprints

SAME = 0.65
"""What part of the shorter text must stand in the longer one."""
COMMON = 1000
"""A run of words in so many articles is a newspaper's own (a notice, a list of links), no story."""
COUNTED = "article NOT IN (SELECT article FROM copy)"
"""For rows that have an article: those that are no copies."""


class Copy(msgspec.Struct, frozen=True):
    """An article that is another one's copy, by number and title of the other."""

    article: int
    of: int
    title: str


def sketch(connection: apsw.Connection, number: int, dossier: Dossier) -> None:
    """Keep an article's fingerprints, unless they are kept already: its text stays the same."""
    if connection.execute("SELECT EXISTS (SELECT 1 FROM sketch WHERE article = ?)", (number,)).get:
        return
    runs = sorted(fingerprints.of_text(dossier.article.body))
    connection.execute(
        "INSERT INTO sketch VALUES (?, ?)", (number, msgspec.json.encode(runs).decode())
    )
    connection.executemany(
        "INSERT OR IGNORE INTO run VALUES (?, ?)", ((hash, number) for hash in runs)
    )


def notice(connection: apsw.Connection, number: int) -> list[int]:
    """Find the story of an article that is new; return the articles whose counting changes."""
    likely = _likest(connection, number)
    if likely is None:
        return []
    first = of(connection, likely)
    story = [first, *copies(connection, first), number]
    return _gather(connection, story, {each: is_copy(connection, each) for each in story})


def of(connection: apsw.Connection, number: int) -> int:
    """Return the article that counts for the story of an article: itself, if it is no copy."""
    found = connection.execute("SELECT of FROM copy WHERE article = ?", (number,)).get
    return number if found is None else int(found)


def is_copy(connection: apsw.Connection, number: int) -> bool:
    """Tell whether an article is another one's copy."""
    return of(connection, number) != number


def copies(connection: apsw.Connection, number: int) -> list[int]:
    """Return the copies of an article."""
    found = connection.execute("SELECT article FROM copy WHERE of = ? ORDER BY article", (number,))
    return [article for (article,) in found]


def copy_of(connection: apsw.Connection, number: int) -> Copy | None:
    """Return what an article is a copy of, or None."""
    row: Any = connection.execute(
        "SELECT of, title FROM copy JOIN article ON article.id = of WHERE copy.article = ?",
        (number,),
    ).fetchone()
    return None if row is None else Copy(number, row[0], row[1])


def part(connection: apsw.Connection, number: int) -> list[int]:
    """Take an article for a story of its own from now on; return those whose counting changes."""
    first = of(connection, number)
    others = [each for each in (first, *copies(connection, first)) if each != number]
    connection.executemany(
        "INSERT OR IGNORE INTO parted VALUES (min(?1, ?2), max(?1, ?2))",
        ((number, other) for other in others),
    )
    return leave(connection, number)


def leave(connection: apsw.Connection, number: int) -> list[int]:
    """Take an article out of its story; return the articles whose counting changes."""
    first = of(connection, number)
    others = [each for each in (first, *copies(connection, first)) if each != number]
    if not others:
        return []
    before = {each: is_copy(connection, each) for each in others}
    connection.execute("DELETE FROM copy WHERE article = ?1 OR of = ?1", (number,))
    return [number, *_gather(connection, others, before)]


def _gather(connection: apsw.Connection, story: list[int], before: dict[int, bool]) -> list[int]:
    """Make the fullest of some articles the one that counts; return those that changed.

    `before` says which of them were copies until now.
    """
    sizes = {each: _size(connection, each) for each in story}
    first = max(story, key=lambda each: (sizes[each], -each))
    connection.executemany("DELETE FROM copy WHERE article = ?", ((each,) for each in story))
    others = [each for each in story if each != first]
    connection.executemany("INSERT INTO copy VALUES (?, ?)", ((each, first) for each in others))
    return [each for each in story if before[each] != (each != first)]


def _likest(connection: apsw.Connection, number: int) -> int | None:
    """The article on the shelf that shares most with this one, if that is enough."""
    runs = _runs(connection, number)
    found: Any = connection.execute(
        "SELECT run.article, count(*) AS shared FROM json_each(?1) AS own "
        "JOIN run ON run.hash = own.value JOIN article ON article.id = run.article "
        "WHERE run.article <> ?2 AND deleted IS NULL "
        "AND (SELECT count(*) FROM (SELECT 1 FROM run WHERE hash = own.value LIMIT ?3)) < ?3 "
        "AND NOT EXISTS (SELECT 1 FROM parted WHERE one = min(?2, run.article) "
        "AND other = max(?2, run.article)) "
        "GROUP BY run.article HAVING shared >= ?4 ORDER BY shared DESC, run.article",
        (str(runs), number, COMMON, SAME * fingerprints.FEWEST),
    ).fetchall()
    return next((a for a, shared in found if _are_alike(connection, len(runs), a, shared)), None)


def _are_alike(connection: apsw.Connection, size: int, other: int, shared: int) -> bool:
    return shared >= SAME * min(size, _size(connection, other))


def _size(connection: apsw.Connection, number: int) -> int:
    return len(_runs(connection, number))


def _runs(connection: apsw.Connection, number: int) -> list[int]:
    kept = connection.execute("SELECT runs FROM sketch WHERE article = ?", (number,)).get
    return typed.json(kept, list[int]) if kept else []
