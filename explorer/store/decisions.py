"""What was decided about each article, by whom and when, and the article before any decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

import apsw
import msgspec

from explorer import typed
from explorer.model import Dossier
from explorer.store import articles

if TYPE_CHECKING:
    from explorer.corrections.history import Decision, History


def of(connection: apsw.Connection, number: int) -> tuple[Decision, ...]:
    """Return the decisions about an article in the order they were made."""
    from explorer.corrections.edits import Edit
    from explorer.corrections.history import Decision

    found = connection.execute(
        "SELECT edit, author, made, pack FROM correction WHERE article = ? ORDER BY id", (number,)
    )
    return tuple(
        Decision(edit=typed.json(edit, Edit), by=author, made=made, pack=pack)
        for edit, author, made, pack in found
    )


def has_any(connection: apsw.Connection, number: int) -> bool:
    """Tell whether anything was decided about an article."""
    sql = "SELECT EXISTS (SELECT 1 FROM correction WHERE article = ?)"
    return bool(connection.execute(sql, (number,)).get)


def history(connection: apsw.Connection, number: int) -> History | None:
    """Return an article's history; None where what it was before its corrections is not kept.

    Raises:
        DamagedError: what is kept of it cannot be read.
    """
    from explorer.corrections.history import History

    body = connection.execute("SELECT body FROM base WHERE article = ?", (number,)).get
    if body is None:
        return None
    return History(articles.unpacked(body), of(connection, number))


def make(connection: apsw.Connection, number: int, decision: Decision) -> bool:
    """Make one decision about an article and keep it; False where it finds nothing to change."""
    from explorer.corrections import replay

    before = articles.dossier_of(connection, number)
    after = replay.apply_all(before, [decision.edit]).dossier
    if after == before:
        return False
    edit = msgspec.json.encode(decision.edit)
    made_by = articles.MadeBy(decision.by, decision.pack, decision.made)
    articles.correct(connection, number, edit, after, made_by)
    return True


def take_back(connection: apsw.Connection, number: int, index: int) -> History | None:
    """Take one decision back, whatever was decided after it; return the history without it.

    None, and nothing done, where what the article was before its corrections is not kept.
    """
    kept = history(connection, number)
    if kept is None or not 0 <= index < len(kept.decisions):
        return None
    left = kept.without(index)
    forget(connection, number, index, left.after(len(left.decisions)).dossier)
    return left


def forget(connection: apsw.Connection, number: int, index: int, dossier: Dossier) -> None:
    """Forget one decision about an article; `dossier` is what the article is without it."""
    connection.execute(
        "DELETE FROM correction WHERE id = "
        "(SELECT id FROM correction WHERE article = ? ORDER BY id LIMIT 1 OFFSET ?)",
        (number, index),
    )
    articles.store(connection, number, dossier)


def forget_pack(connection: apsw.Connection, number: int, pack: str) -> int:
    """Take back all decisions of a pack about an article; return how many they were."""
    kept = history(connection, number)
    if kept is None:
        return 0
    places = [n for n, each in enumerate(kept.decisions) if each.pack == pack]
    for index in reversed(places):
        take_back(connection, number, index)
    return len(places)
