"""Collections: quotes put together by hand, in an order, each with a note."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import apsw
import msgspec

from explorer.errors import UserError
from explorer.i18n.messages import translate
from explorer.model import Dossier, Quote
from explorer.store import articles
from explorer.store.excerpts import excerpt
from explorer.store.library import Library


class Collection(msgspec.Struct, frozen=True, kw_only=True):
    """A collection: its name, and how many quotes it holds."""

    id: int
    name: str
    quotes: int


class Collected(msgspec.Struct, frozen=True, kw_only=True):
    """One quote of a collection. `is_gone`: its article, or the quote in it, is no more."""

    id: int
    article: int
    title: str
    key: str
    words: str
    note: str
    is_gone: bool


def listed(connection: apsw.Connection) -> list[Collection]:
    """Return all collections, in the order of the alphabet."""
    rows: Any = connection.execute(
        "SELECT collection.id, name, count(collected.id) FROM collection "
        "LEFT JOIN collected ON collected.collection = collection.id "
        "GROUP BY collection.id ORDER BY name COLLATE NOCASE"
    )
    return [Collection(id=id, name=name, quotes=quotes) for id, name, quotes in rows]


def named(connection: apsw.Connection, name: str) -> int:
    """Return the number of the collection of that name.

    Raises:
        UserError: there is none.
    """
    found = connection.execute("SELECT id FROM collection WHERE name = ?", (_name(name),)).get
    if found is None:
        raise UserError(
            translate("collections", "There is no collection “{name}”.").format(name=name),
            translate("collections", "There is: {names}.").format(
                names=", ".join(each.name for each in listed(connection)) or "—"
            ),
        )
    return int(found)


def make(connection: apsw.Connection, name: str) -> int:
    """Return the number of the collection of that name, a new one if there is none.

    Raises:
        UserError: the name has no letter in it.
    """
    name = _name(name)
    if not name:
        raise UserError(translate("collections", "A collection needs a name."))
    connection.execute(
        "INSERT OR IGNORE INTO collection (name, made) VALUES (?, ?)", (name, articles.now())
    )
    return named(connection, name)


def rename(connection: apsw.Connection, number: int, name: str) -> None:
    """Give a collection another name."""
    connection.execute("UPDATE collection SET name = ? WHERE id = ?", (_name(name), number))


def remove(connection: apsw.Connection, number: int) -> None:
    """Forget a collection; its quotes stay where they are."""
    connection.execute("DELETE FROM collected WHERE collection = ?", (number,))
    connection.execute("DELETE FROM collection WHERE id = ?", (number,))


def put(
    connection: apsw.Connection, number: int, article: int, quote: Quote, note: str = ""
) -> bool:
    """Put a quote at the end of a collection; tell whether it was not there before."""
    title = connection.execute("SELECT title FROM article WHERE id = ?", (article,)).get
    last = connection.execute(
        "SELECT coalesce(max(place), 0) FROM collected WHERE collection = ?", (number,)
    ).get
    connection.execute(
        "INSERT OR IGNORE INTO collected (collection, article, title, key, words, place, note) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (number, article, title or "", quote.id, quote.text, float(last) + 1, note),
    )
    return connection.changes() > 0


def take_out(connection: apsw.Connection, item: int) -> None:
    """Take one quote out of its collection."""
    connection.execute("DELETE FROM collected WHERE id = ?", (item,))


def annotate(connection: apsw.Connection, item: int, note: str) -> None:
    """Write the note of one quote of a collection."""
    connection.execute("UPDATE collected SET note = ? WHERE id = ?", (note, item))


def move(connection: apsw.Connection, item: int, before: int | None) -> None:
    """Move a quote before another one of its collection, or to the end."""
    number, _ = _where(connection, item)
    order = [row.id for row in items(connection, number) if row.id != item]
    at = order.index(before) if before in order else len(order)
    order.insert(at, item)
    connection.executemany(
        "UPDATE collected SET place = ? WHERE id = ?",
        ((float(place), each) for place, each in enumerate(order, start=1)),
    )


def _where(connection: apsw.Connection, item: int) -> tuple[int, float]:
    row: Any = connection.execute(
        "SELECT collection, place FROM collected WHERE id = ?", (item,)
    ).fetchone()
    return int(row[0]), float(row[1])


def items(connection: apsw.Connection, number: int) -> list[Collected]:
    """Return the quotes of a collection, in its order."""
    rows: Any = connection.execute(
        "SELECT id, article, title, key, words, note, NOT EXISTS (SELECT 1 FROM item WHERE "
        "item.article = collected.article AND item.kind = 'quote' AND item.key = collected.key) "
        "FROM collected WHERE collection = ? ORDER BY place, id",
        (number,),
    )
    return [
        Collected(id=id, article=article, title=title, key=key, words=words, note=note,
                  is_gone=bool(gone))
        for id, article, title, key, words, note, gone in rows
    ]  # fmt: skip


def dossiers(library: Library, name: str) -> Iterator[Dossier]:
    """Return the articles of a collection with its quotes alone, in the order of the collection.

    Raises:
        UserError: there is no such collection.
    """
    with library.reading() as connection:
        found = items(connection, named(connection, name))
    chosen: dict[int, list[str]] = {}
    for row in found:
        if not row.is_gone:
            chosen.setdefault(row.article, []).append(row.key)
    for article, keys in chosen.items():
        yield excerpt(library.dossier(article), keys)


def _name(name: str) -> str:
    return " ".join(name.split())
