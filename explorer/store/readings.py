"""By which rules each article was read; newer ones read it again, and that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import apsw
import msgspec

from explorer.extract.version import VERSION
from explorer.model import Dossier
from explorer.store import articles, same_words


class Read(msgspec.Struct, frozen=True):
    """By which version of the rules an article was read, and how many corrections it has."""

    rules: int
    corrections: int


def of(connection: apsw.Connection, number: int) -> Read:
    """Return how an article was read."""
    found = connection.execute("SELECT rules FROM reading WHERE article = ?", (number,)).get
    return Read(int(found or 0), len(articles.corrections(connection, number)))


def note(connection: apsw.Connection, number: int, version: int = VERSION) -> None:
    """Note that an article as it is kept was read by a version of the rules."""
    connection.execute(
        "INSERT INTO reading (article, rules) VALUES (?1, ?2) "
        "ON CONFLICT (article) DO UPDATE SET rules = ?2",
        (number, version),
    )


def note_words(connection: apsw.Connection, number: int, dossier: Dossier) -> None:
    """Note by which words an article is known again; articles of older formats lack it."""
    connection.execute(
        "UPDATE reading SET words = ? WHERE article = ?", (same_words.key(dossier), number)
    )


def settle(connection: apsw.Connection, number: int, version: int = VERSION) -> None:
    """Leave an article as it was read until the rules are newer than `version`."""
    connection.execute(
        "INSERT INTO reading (article, rules, settled) VALUES (?1, 0, ?2) "
        "ON CONFLICT (article) DO UPDATE SET settled = ?2",
        (number, version),
    )


def is_stale(connection: apsw.Connection, number: int, version: int = VERSION) -> bool:
    """Tell whether an article was read by older rules and nobody wants it to stay so."""
    found: Any = connection.execute(
        "SELECT rules, settled FROM reading WHERE article = ?", (number,)
    ).fetchone()
    return found is None or (found[0] < version and found[1] < version)


def stale(connection: apsw.Connection, version: int = VERSION) -> list[int]:
    """Return the articles on the shelf that were read by older rules, the newest first."""
    found = connection.execute(
        "SELECT article.id FROM article LEFT JOIN reading ON reading.article = article.id "
        "WHERE deleted IS NULL AND coalesce(rules, 0) < ?1 AND coalesce(settled, 0) < ?1 "
        "ORDER BY article.id DESC",
        (version,),
    )
    return [int(number) for (number,) in found]


def put(connection: apsw.Connection, number: int, dossier: Dossier) -> None:
    """Keep a new reading, corrections included, in place of the old one, which is kept beside."""
    body = connection.execute("SELECT body FROM dossier WHERE article = ?", (number,)).get
    before = of(connection, number).rules
    note(connection, number)
    connection.execute(
        "UPDATE reading SET former = ?, former_rules = ?, former_correction = ? WHERE article = ?",
        (body, before, _last_correction(connection, number), number),
    )
    articles.store(connection, number, dossier)


def put_back(connection: apsw.Connection, number: int, reapply: articles.Reapply) -> bool:
    """Take the last reading back and leave the article so; `reapply` makes later corrections again.

    Returns:
        False where there is no reading to take back: none was made, or a correction that the
        former one has in it was undone since.
    """
    found: Any = connection.execute(
        "SELECT former, former_rules, former_correction FROM reading WHERE article = ?", (number,)
    ).fetchone()
    if found is None or found[0] is None or not _is_there(connection, number, found[2]):
        return False
    later = connection.execute(
        "SELECT edit FROM correction WHERE article = ? AND id > ? ORDER BY id", (number, found[2])
    )
    edits: Sequence[bytes] = [edit for (edit,) in later]
    articles.rebase_back(connection, number)
    articles.store(connection, number, reapply(articles.unpacked(found[0]), edits))
    connection.execute(
        "UPDATE reading SET rules = former_rules, settled = ?, former = NULL WHERE article = ?",
        (VERSION, number),
    )
    return True


def _last_correction(connection: apsw.Connection, number: int) -> int:
    sql = "SELECT coalesce(max(id), 0) FROM correction WHERE article = ?"
    return int(connection.execute(sql, (number,)).get)


def _is_there(connection: apsw.Connection, number: int, correction: int) -> bool:
    sql = "SELECT count(*) FROM correction WHERE article = ? AND id = ?"
    return not correction or bool(connection.execute(sql, (number, correction)).get)
