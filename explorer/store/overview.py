"""The overview: who is quoted most, whose words fill how much, which countries speak, by month.

Every figure is a sum over the rows of `spoken`, made by SQLite in one question each; nothing is
generated, and the same library gives the same overview.
"""

from __future__ import annotations

from typing import Any

import apsw
import msgspec

from explorer.store.library_search import LibrarySearch
from explorer.store.search.query import Query, parse
from explorer.store.stories import COUNTED


class PersonRow(msgspec.Struct, frozen=True, kw_only=True):
    """A person: quotes and words of theirs, the share of all quoted words, first and last month."""

    name: str
    country: str | None
    role: str | None
    quotes: int
    words: int
    share: float
    first: str | None
    last: str | None


class CountryRow(msgspec.Struct, frozen=True, kw_only=True):
    """A country (ISO 3166-1 alpha-2): quotes by it and about it, the words of those by it."""

    code: str
    by: int
    about: int
    words: int
    share: float


class MonthRow(msgspec.Struct, frozen=True, kw_only=True):
    """A month (``2022-11``) of publication: its quotes, and those by and about each country."""

    month: str
    quotes: int
    by: dict[str, int]
    about: dict[str, int]


class OutletRow(msgspec.Struct, frozen=True, kw_only=True):
    """An outlet: its articles and the quotes in them."""

    outlet: str
    articles: int
    quotes: int
    words: int


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """Everything together; `quotes` are those of named and unnamed speakers alike."""

    articles: int
    quotes: int
    words: int
    people: tuple[PersonRow, ...]
    countries: tuple[CountryRow, ...]
    months: tuple[MonthRow, ...]
    outlets: tuple[OutletRow, ...]


def overview(connection: apsw.Connection, query: Query | str | None = None) -> Overview:
    """Return the overview of the whole library, or of the quotes that `query` finds."""
    chosen = _choose(connection, query)
    return _overview(connection, chosen, None if chosen else _articles(connection))


def _choose(connection: apsw.Connection, query: Query | str | None) -> str:
    """Find the quotes that a query is about; return what joins them to the rows of `spoken`."""
    wanted = parse(query) if isinstance(query, str) else query
    if wanted is None or wanted.is_empty:
        return ""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS chosen (quote INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM temp.chosen")
    LibrarySearch(connection).choose("temp.chosen", wanted)
    return "JOIN temp.chosen USING (quote)"


def by_month(
    connection: apsw.Connection, query: Query | str | None = None
) -> dict[str, dict[str, int]]:
    """Return how often each person is quoted in each month (``2022-11``), by name.

    Of what `query` finds, as `overview` does; quotes of articles without a day are left out.
    """
    chosen = _choose(connection, query)
    rows: Any = connection.execute(
        "SELECT name, month, count(*) FROM (SELECT coalesce(same_as, person.id) AS who, month "  # noqa: S608
        f"FROM spoken {chosen} JOIN person ON person.id = spoken.person WHERE month <> '') "
        "JOIN person ON person.id = who GROUP BY who, month ORDER BY month"
    )
    found: dict[str, dict[str, int]] = {}
    for name, month, quotes in rows:
        found.setdefault(name, {})[month] = quotes
    return found


def _articles(connection: apsw.Connection) -> int:
    shelf = "(SELECT id AS article FROM article WHERE deleted IS NULL)"
    sql = f"SELECT count(*) FROM {shelf} WHERE {COUNTED}"  # noqa: S608
    return int(connection.execute(sql).get)


def _overview(connection: apsw.Connection, chosen: str, articles: int | None) -> Overview:
    total: Any = connection.execute(
        "SELECT count(*), coalesce(sum(words), 0), count(DISTINCT article) "  # noqa: S608
        f"FROM spoken {chosen}"
    ).fetchone()
    quotes, words, in_articles = total
    return Overview(
        articles=in_articles if articles is None else articles,
        quotes=quotes,
        words=words,
        people=_people(connection, chosen, words),
        countries=_countries(connection, chosen, words),
        months=_months(connection, chosen),
        outlets=_outlets(connection, chosen),
    )


def _share(words: int, all_words: int) -> float:
    return round(words / all_words, 4) if all_words else 0.0


def _people(connection: apsw.Connection, chosen: str, all_words: int) -> tuple[PersonRow, ...]:
    rows: Any = connection.execute(
        "WITH own AS (SELECT coalesce(same_as, person.id) AS who, count(*) AS quotes, "  # noqa: S608
        "sum(words) AS words, min(nullif(month, '')) AS first, max(nullif(month, '')) AS last "
        f"FROM spoken {chosen} JOIN person ON person.id = spoken.person GROUP BY who) "
        "SELECT name, country, (SELECT role FROM article_person WHERE person = who "
        "AND role IS NOT NULL ORDER BY published DESC LIMIT 1), quotes, words, first, last "
        "FROM own JOIN person ON person.id = who ORDER BY quotes DESC, words DESC, name"
    )
    return tuple(
        PersonRow(
            name=name, country=country, role=role, quotes=quotes, words=words,
            share=_share(words, all_words), first=first, last=last,
        )
        for name, country, role, quotes, words, first, last in rows
    )  # fmt: skip


def _countries(connection: apsw.Connection, chosen: str, all_words: int) -> tuple[CountryRow, ...]:
    rows: Any = connection.execute(
        "SELECT code, sum(is_by), sum(NOT is_by), sum(words * is_by) AS own "  # noqa: S608
        f"FROM spoken {chosen} JOIN spoken_of USING (quote) "
        "GROUP BY code ORDER BY own DESC, count(*) DESC, code"
    )
    return tuple(
        CountryRow(code=code, by=by, about=about, words=words, share=_share(words, all_words))
        for code, by, about, words in rows
    )


def _months(connection: apsw.Connection, chosen: str) -> tuple[MonthRow, ...]:
    counted = dict(
        connection.execute(
            f"SELECT month, count(*) FROM spoken {chosen} WHERE month <> '' "  # noqa: S608
            "GROUP BY month ORDER BY month"
        )
    )
    tied: Any = connection.execute(
        "SELECT month, code, sum(is_by), sum(NOT is_by) "  # noqa: S608
        f"FROM spoken {chosen} JOIN spoken_of USING (quote) WHERE month <> '' "
        "GROUP BY month, code ORDER BY month, code"
    )
    by: dict[str, dict[str, int]] = {month: {} for month in counted}
    about: dict[str, dict[str, int]] = {month: {} for month in counted}
    for month, code, said, told in tied:
        if said:
            by[month][code] = said
        if told:
            about[month][code] = told
    return tuple(
        MonthRow(month=month, quotes=quotes, by=by[month], about=about[month])
        for month, quotes in counted.items()
    )


def _outlets(connection: apsw.Connection, chosen: str) -> tuple[OutletRow, ...]:
    rows: Any = connection.execute(
        "SELECT coalesce(outlet, ''), count(DISTINCT spoken.article), count(*) AS quotes, "  # noqa: S608
        f"sum(words) FROM spoken {chosen} JOIN article ON article.id = spoken.article "
        "GROUP BY outlet COLLATE NOCASE ORDER BY quotes DESC, outlet"
    )
    return tuple(
        OutletRow(outlet=outlet, articles=articles, quotes=quotes, words=words)
        for outlet, articles, quotes, words in rows
    )
