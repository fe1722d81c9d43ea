"""The one SQL question of search: which items have these words, best first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import apsw
import msgspec

from explorer.store.match import Needle
from explorer.store.results import Hit
from explorer.store.snippet import around, marks
from explorer.store.titles import shown as shown_title

QUOTES, REST = "words", "more_words"

Row = tuple[int, str, str, str, str, str, str, str | None, str | None]


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What to look up: an FTS5 expression, days (both included), and which articles, as SQL.

    `articles` is a condition on ``item.article`` whose values are `values`, in order.
    """

    expression: str
    since: str | None = None
    until: str | None = None
    articles: str = ""
    values: tuple[str | int, ...] = ()
    limit: int = -1


# Ranking every match of a common word takes a second; ranking the newest ones takes no time. A
# query with more matches than this is too wide for an order by relevance to mean much.
RANKED = 2000


def rows(connection: apsw.Connection, table: str, asked: Asked) -> Iterator[Row]:
    """Return the items found in one table of words, best first.

    With a limit, the best among the `RANKED` matches that were added last.
    """
    conditions = [f"{table} MATCH ?"]
    values: list[str | int] = [asked.expression]
    if asked.since:
        conditions.append("item.until >= ?")
        values.append(asked.since)
    if asked.until:
        conditions.append("item.since <= ?")
        values.append(asked.until)
    if asked.articles:
        conditions.append(asked.articles)
        values += asked.values
    items = f"CROSS JOIN item ON item.id = {table}.rowid" if len(conditions) > 1 else ""
    yield from connection.execute(
        "SELECT article, kind, key, form, title, text, codes, since, until FROM ("  # noqa: S608
        f"SELECT number, score FROM (SELECT {table}.rowid AS number, rank AS score "
        f"FROM {table} {items} WHERE {' AND '.join(conditions)} "
        f"ORDER BY {table}.rowid DESC LIMIT ?) ORDER BY score, number LIMIT ?"
        ") JOIN item ON item.id = number ORDER BY score, number",
        (*values, RANKED if asked.limit >= 0 else -1, asked.limit),
    )


def codes_of(row: Row) -> str:
    """Return the countries of a row, the best panel first, with blanks between them."""
    return row[6]


def hit(row: Row, needles: Iterable[Needle]) -> Hit:
    """Return a row as a hit, its text cut around what was found."""
    article, kind, key, form, kept, text, codes, since, until = row
    title = shown_title(kept, kind, since, until)
    shown = around(text, needles)
    return Hit(
        article=article,
        kind=kind,  # type: ignore[arg-type]
        id=key,
        form=form,
        title=title,
        snippet=shown.text,
        title_marks=marks(title, needles),
        marks=shown.marks,
        codes=tuple(codes.split()),
    )
