"""What other articles than the open one have of a country or a person: the panel's last section."""

from __future__ import annotations

from typing import Any

import apsw
import msgspec
from msgspec.structs import replace

from explorer.model import Person
from explorer.store import across, joining, people
from explorer.store.across import InArticle
from explorer.store.library import Library
from explorer.store.people import PersonFound


class Elsewhere(msgspec.Struct, frozen=True, kw_only=True):
    """Other articles: how many, the newest of them, and quotes by month (the open one's too).

    Of a person also who they are in the library, whom the reader took for the same person, and
    their id in each of the newest articles.
    """

    articles: int
    newest: tuple[InArticle, ...] = ()
    by_month: tuple[tuple[str, int], ...] = ()
    person: PersonFound | None = None
    joined: tuple[PersonFound, ...] = ()
    refs: dict[int, str] = {}


def of_country(library: Library, code: str, article: int, limit: int) -> Elsewhere:
    """Return what articles other than `article` (0: none is open) have of a country."""
    found = library.country(code, limit + 1)
    with library.reading() as connection:
        is_counted = bool(
            connection.execute(
                "SELECT count(*) FROM article_country WHERE code = ? AND article = ?",
                (code, article),
            ).get
        )
    return Elsewhere(
        articles=found.articles - is_counted,
        newest=_without(found.newest, article, limit),
        by_month=found.by_month,
    )


def of_person(library: Library, person: Person, article: int, limit: int) -> Elsewhere:
    """Return what articles other than `article` (0: not kept) have of a person of the open one."""
    with library.reading() as connection:
        found = identify(connection, person, article)
        if found is None:
            return Elsewhere(articles=0)
        whole = across.person(connection, found.id, limit=2 * limit + 1)
        refs = _refs(connection, found.id)
        return Elsewhere(
            articles=whole.articles - (article in refs),
            newest=_without(_by_article(whole.newest), article, limit),
            by_month=whole.by_month,
            person=found,
            joined=tuple(joining.joined(connection, found.id)),
            refs=refs,
        )


def identify(connection: apsw.Connection, person: Person, article: int) -> PersonFound | None:
    """Return who a person of an article is in the library; None where nobody there is."""
    if article:
        return people.in_article(connection, article, person.id)
    for name in person.names:
        for found in people.find(connection, name) if " " in name.strip() else ():
            if None in (found.country, person.country) or found.country == person.country:
                return found
    return None


def _refs(connection: apsw.Connection, number: int) -> dict[int, str]:
    found: Any = connection.execute(
        f"SELECT article, ref FROM article_person WHERE {people.SAME} ORDER BY quotes, mentions",  # noqa: S608
        (number, number),
    )
    return dict(found.fetchall())


def _by_article(rows: tuple[InArticle, ...]) -> tuple[InArticle, ...]:
    """Rows of people taken for one add up where an article has several of them."""
    summed: dict[int, InArticle] = {}
    for row in rows:
        known = summed.get(row.article)
        summed[row.article] = (
            row
            if known is None
            else replace(
                known, quotes=known.quotes + row.quotes, mentions=known.mentions + row.mentions
            )
        )
    return tuple(summed.values())


def _without(rows: tuple[InArticle, ...], article: int, limit: int) -> tuple[InArticle, ...]:
    return tuple(row for row in rows if row.article != article)[:limit]
