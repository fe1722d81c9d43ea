"""The list of articles as readers keep it: sorted, filtered, named, tagged, starred."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import apsw
import msgspec

from explorer.store.search.match import title_match
from explorer.text.search_folding import fold

SortBy = Literal["added", "published", "title", "outlet", "quotes"]
_ORDER: dict[SortBy, str] = {
    "added": "added DESC, id DESC",
    "published": "published DESC, id DESC",
    "title": "title COLLATE NOCASE, id",
    "outlet": "outlet COLLATE NOCASE, id",
    "quotes": "quotes DESC, id DESC",
}
_COLUMNS = (
    "article.id, title, outlet, published, added, is_starred, is_read, deleted, quotes, events, "
    "people, about, (SELECT other.title FROM copy JOIN article AS other ON other.id = copy.of "
    "WHERE copy.article = article.id)"
)


class ArticleEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One article of the list. `about` are codes, most focus first; days are ISO 8601.

    `copy_of` is the title of the article that has the same story, and counts for both.
    """

    id: int
    title: str
    outlet: str | None
    published: str | None
    added: str
    is_starred: bool
    is_read: bool
    is_deleted: bool
    quotes: int
    events: int
    people: int
    about: tuple[str, ...]
    tags: tuple[str, ...] = ()
    copy_of: str | None = None


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which articles to list: everything that is set must fit."""

    words: str = ""
    tag: str | None = None
    country: str | None = None
    starred: bool = False
    unread: bool = False
    deleted: bool = False


def entries(
    connection: apsw.Connection,
    wanted: Wanted | None = None,
    *,
    sort: SortBy = "added",
    limit: int = -1,
    offset: int = 0,
) -> list[ArticleEntry]:
    """Return the articles of the list, newest or first in the alphabet on top."""
    where, values = _conditions(wanted or Wanted())
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM article WHERE {where} ORDER BY {_ORDER[sort]} "  # noqa: S608
        "LIMIT ? OFFSET ?",
        (*values, limit, offset),
    )
    rows: list[Any] = found.fetchall()
    own = _tags_of(connection, [row[0] for row in rows])
    return [_entry(row, own.get(row[0], ())) for row in rows]


def entry(connection: apsw.Connection, number: int) -> ArticleEntry | None:
    """Return one article of the list, or None if there is none of that number."""
    row: Any = connection.execute(
        f"SELECT {_COLUMNS} FROM article WHERE id = ?",  # noqa: S608
        (number,),
    ).fetchone()
    return None if row is None else _entry(row, _tags_of(connection, [number]).get(number, ()))


def rename(connection: apsw.Connection, number: int, title: str) -> str:
    """Give an article another name in the list; return the one it had."""
    before = str(connection.execute("SELECT title FROM article WHERE id = ?", (number,)).get)
    connection.execute("UPDATE article SET title = ? WHERE id = ?", (title, number))
    connection.execute("DELETE FROM titles WHERE rowid = ?", (number,))
    connection.execute("INSERT INTO titles (rowid, title) VALUES (?, ?)", (number, fold(title)))
    return before


def star(connection: apsw.Connection, number: int, *, on: bool = True) -> None:
    """Give an article a star, or take it away."""
    connection.execute("UPDATE article SET is_starred = ? WHERE id = ?", (on, number))


def mark_read(connection: apsw.Connection, number: int, *, on: bool = True) -> None:
    """Mark an article as read or unread."""
    connection.execute("UPDATE article SET is_read = ? WHERE id = ?", (on, number))


def tag(connection: apsw.Connection, numbers: Iterable[int], name: str, *, on: bool = True) -> None:
    """Give articles a tag, or take it away; a tag is its words, without blanks around them."""
    name = " ".join(name.split())
    sql = "INSERT OR IGNORE INTO tag VALUES (?, ?)" if on else (
        "DELETE FROM tag WHERE name = ? AND article = ?"
    )  # fmt: skip
    connection.executemany(sql, ((name, number) for number in numbers if name))


def tags(connection: apsw.Connection) -> list[tuple[str, int]]:
    """Return every tag with how many articles have it, in the order of the alphabet."""
    found = connection.execute(
        "SELECT name, count(*) FROM tag JOIN article ON article.id = tag.article "
        "WHERE deleted IS NULL GROUP BY name ORDER BY name COLLATE NOCASE"
    )
    return [(name, count) for name, count in found]


def _conditions(wanted: Wanted) -> tuple[str, list[str]]:
    parts = [f"deleted IS {'NOT ' if wanted.deleted else ''}NULL"]
    values: list[str] = []
    if match := title_match(wanted.words):
        parts.append("article.id IN (SELECT rowid FROM titles WHERE titles MATCH ?)")
        values.append(match)
    if wanted.tag is not None:
        parts.append("article.id IN (SELECT article FROM tag WHERE name = ?)")
        values.append(wanted.tag)
    if wanted.country is not None:
        parts.append("article.id IN (SELECT article FROM article_country WHERE code = ?)")
        values.append(wanted.country)
    parts += ["is_starred"] if wanted.starred else []
    parts += ["NOT is_read"] if wanted.unread else []
    return " AND ".join(parts), values


def _tags_of(connection: apsw.Connection, numbers: list[int]) -> dict[int, tuple[str, ...]]:
    """The tags of articles, in one question for all of them."""
    found = connection.execute(
        "SELECT article, name FROM tag WHERE article IN (SELECT value FROM json_each(?)) "
        "ORDER BY name",
        (str(numbers),),
    )
    tags: dict[int, tuple[str, ...]] = {}
    for article, name in found:
        tags[article] = (*tags.get(article, ()), name)
    return tags


def _entry(row: Any, tags: tuple[str, ...]) -> ArticleEntry:
    (
        id,
        title,
        outlet,
        published,
        added,
        starred,
        read,
        deleted,
        quotes,
        events,
        people,
        about,
        other,
    ) = row
    return ArticleEntry(
        id=id,
        title=title,
        outlet=outlet,
        published=published,
        added=added,
        is_starred=bool(starred),
        is_read=bool(read),
        is_deleted=deleted is not None,
        quotes=quotes,
        events=events,
        people=people,
        about=tuple(about.split()),
        tags=tags,
        copy_of=other,
    )
