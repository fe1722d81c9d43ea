"""The particulars of many articles as one table: read together, changed one after the other."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from typing import Any, Literal

import apsw
import msgspec

from explorer import typed
from explorer.model import Article, Clue
from explorer.store import articles, catalog, decisions

Field = Literal["title", "outlet", "author", "published", "url", "language"]
FIELDS: tuple[Field, ...] = ("title", "outlet", "author", "published", "url", "language")


class Particulars(msgspec.Struct, frozen=True, kw_only=True):
    """One article's row: empty where nothing is known; a day in ISO 8601, a language's code."""

    article: int
    title: str
    outlet: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    language: str = ""


class _Head(msgspec.Struct):
    """The part of a kept dossier that has the address: the rest of it is not decoded."""

    article: Article


def listed(connection: apsw.Connection, numbers: Iterable[int]) -> list[Particulars]:
    """Return the rows of articles in the order of `numbers`; one that is not there has none."""
    rows: Any = (
        connection.execute(
            "SELECT id, title, outlet, author, published, language, body "
            "FROM article LEFT JOIN dossier ON dossier.article = id WHERE id = ?",
            (number,),
        ).fetchone()
        for number in numbers
    )
    return [_row(*row) for row in rows if row is not None]


def change(
    connection: apsw.Connection,
    number: int,
    values: Mapping[str, str | None],
    by: articles.MadeBy | None = None,
) -> int:
    """Give an article other particulars; return the correction's number, 0 if nothing changed.

    The list calls the article by its new title.

    Args:
        connection: the library.
        number: the article.
        values: what to set, by the names of `FIELDS` without the language; None: not known.
        by: who does it.

    Raises:
        UserError: a day is no day.
    """
    from explorer.corrections import apply
    from explorer.corrections.edits import EditArticle

    before = articles.dossier_of(connection, number)
    given: dict[str, Any] = dict(values)
    edit = EditArticle(**given)
    after = apply.apply(before, edit)[0]
    if values.get("title"):
        catalog.rename(connection, number, str(values["title"]))
    if after == before:
        return 0
    articles.correct(connection, number, msgspec.json.encode(edit), after, by)
    return int(
        connection.execute("SELECT max(id) FROM correction WHERE article = ?", (number,)).get
    )


def take_back(connection: apsw.Connection, number: int, made: int, title: str) -> bool:
    """Take a correction back that `change` made; the list calls the article `title` again.

    False, and nothing done, where something was decided after it.
    """
    kept = connection.execute("SELECT id FROM correction WHERE article = ? ORDER BY id", (number,))
    ids = [id for (id,) in kept]
    if not ids or ids[-1] != made:
        return False
    if decisions.take_back(connection, number, len(ids) - 1) is None:
        return False
    catalog.rename(connection, number, title)
    return True


def in_language(article: Article, code: str) -> Article:
    """Return the article as one in the language `code` (ISO 639-1), by the reader's decision."""
    clues = article.clues if isinstance(article.clues, dict) else {}
    by_hand = {**clues, "language": Clue(rule="clue.by-hand")}
    return msgspec.structs.replace(article, language=code, clues=by_hand)


def _row(
    number: int,
    title: str,
    outlet: str | None,
    author: str | None,
    published: str | None,
    language: str | None,
    body: bytes | None,
) -> Particulars:
    return Particulars(
        article=number,
        title=title,
        outlet=outlet or "",
        author=author or "",
        published=published or "",
        url=_url(body),
        language=language or "",
    )


def _url(body: bytes | None) -> str:
    """The address; none of a dossier that cannot be read, which is told where it is opened."""
    if body is None:
        return ""
    try:
        head = typed.json(zlib.decompress(body), _Head)
    except (zlib.error, msgspec.MsgspecError):
        return ""
    return head.article.url if isinstance(head.article.url, str) else ""
