"""A country or a person across all articles: where, how much, and how it went month by month."""

from __future__ import annotations

from typing import Any

import apsw
import msgspec

from explorer.store.people import SAME
from explorer.store.stories import COUNTED


class InArticle(msgspec.Struct, frozen=True, kw_only=True):
    """One article that has the country or the person, and how much of it.

    For a person `quotes` are their own; for a country those by and about it together.
    """

    article: int
    title: str
    outlet: str | None
    published: str | None
    quotes: int
    events: int = 0
    mentions: int = 0
    role: str | None = None


class Across(msgspec.Struct, frozen=True, kw_only=True):
    """All articles together: totals, the newest articles, and quotes by month (``2022-11``)."""

    articles: int
    quotes: int
    newest: tuple[InArticle, ...] = ()
    by_month: tuple[tuple[str, int], ...] = ()


def country(connection: apsw.Connection, code: str, *, limit: int = 50) -> Across:
    """Return what the library has of the country `code` (ISO 3166-1 alpha-2)."""
    months: list[Any] = connection.execute(
        "SELECT month, articles, quotes FROM country_month WHERE code = ? AND articles > 0 "
        "ORDER BY month",
        (code,),
    ).fetchall()
    newest = connection.execute(
        "SELECT article.id, title, outlet, article.published, quotes_by + quotes_about, "
        "mine.events, mine.mentions, mine.role "
        "FROM article_country AS mine JOIN article ON article.id = mine.article "
        "WHERE mine.code = ? ORDER BY mine.published DESC, mine.article DESC LIMIT ?",
        (code, limit),
    )
    return Across(
        articles=sum(articles for _, articles, _ in months),
        quotes=sum(quotes for _, _, quotes in months),
        newest=tuple(_in_article(row) for row in newest),
        by_month=tuple((month, quotes) for month, _, quotes in months if month),
    )


def person(connection: apsw.Connection, number: int, *, limit: int = 50) -> Across:
    """Return what the library has of a person and everyone joined to them."""
    mine = f"FROM article_person WHERE {SAME}"
    total: Any = connection.execute(
        f"SELECT count(DISTINCT article), coalesce(sum(quotes), 0) {mine} AND {COUNTED}",
        (number, number),
    ).fetchone()
    newest = connection.execute(
        "SELECT article.id, title, outlet, article.published, article_person.quotes, 0, "  # noqa: S608
        "mentions, role FROM article_person JOIN article ON article.id = article_person.article "
        f"WHERE {SAME} ORDER BY article_person.published DESC, article.id DESC LIMIT ?",
        (number, number, limit),
    )
    months: Any = connection.execute(
        f"SELECT substr(published, 1, 7) AS month, sum(quotes) {mine} "
        f"AND published IS NOT NULL AND {COUNTED} GROUP BY month ORDER BY month",
        (number, number),
    )
    return Across(
        articles=total[0],
        quotes=total[1],
        newest=tuple(_in_article(row) for row in newest),
        by_month=tuple((month, quotes) for month, quotes in months),
    )


def _in_article(row: Any) -> InArticle:
    article, title, outlet, published, quotes, events, mentions, role = row
    return InArticle(
        article=article,
        title=title,
        outlet=outlet,
        published=published,
        quotes=quotes,
        events=events,
        mentions=mentions,
        role=role,
    )
