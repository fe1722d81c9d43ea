"""A country or a person across all articles: where, how much, and how it went month by month."""

from __future__ import annotations

from typing import Any

import apsw
import msgspec

from explorer.store.people import SAME

MONTHS_AT_MOST = 240


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
    return _across(
        connection,
        "article_country",
        "article_country.code = ?",
        (code,),
        limit,
        "article_country.quotes_by + article_country.quotes_about, article_country.events, "
        "article_country.mentions, article_country.role",
        "count(*), coalesce(sum(quotes_by + quotes_about), 0)",
        "sum(quotes_by + quotes_about)",
    )


def person(connection: apsw.Connection, number: int, *, limit: int = 50) -> Across:
    """Return what the library has of a person and everyone joined to them."""
    return _across(
        connection,
        "article_person",
        SAME,
        (number, number),
        limit,
        "article_person.quotes, 0, article_person.mentions, article_person.role",
        "count(DISTINCT article), coalesce(sum(quotes), 0)",
        "sum(quotes)",
    )


def _across(
    connection: apsw.Connection,
    table: str,
    condition: str,
    values: tuple[str | int, ...],
    limit: int,
    columns: str,
    totals: str,
    quotes: str,
) -> Across:
    total: Any = connection.execute(
        f"SELECT {totals} FROM {table} WHERE {condition}",  # noqa: S608
        values,
    ).fetchone()
    newest = connection.execute(
        f"SELECT article.id, title, outlet, article.published, {columns} "  # noqa: S608
        f"FROM {table} JOIN article ON article.id = {table}.article WHERE {condition} "
        f"ORDER BY {table}.published DESC, article.id DESC LIMIT ?",
        (*values, limit),
    )
    months: Any = connection.execute(
        "SELECT substr(published, 1, 7) AS month, sum(quotes) FROM ("  # noqa: S608
        f"SELECT published, {quotes} AS quotes FROM {table} "
        f"WHERE {condition} AND published IS NOT NULL GROUP BY published"
        ") GROUP BY month ORDER BY month DESC LIMIT ?",
        (*values, MONTHS_AT_MOST),
    )
    return Across(
        articles=total[0],
        quotes=total[1],
        newest=tuple(_in_article(row) for row in newest),
        by_month=tuple((month, count) for month, count in reversed(list(months))),
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
