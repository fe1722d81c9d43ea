"""The one SQL question of search: which items have these words, best first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import apsw
import msgspec

from explorer.store.search import titles
from explorer.store.search.match import Needle
from explorer.store.search.results import Hit
from explorer.store.search.snippet import around, marks

QUOTES, REST = "words", "more_words"

Row = tuple[int, str, str, str, str, str, str, str | None, str | None]


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What to look up: an FTS5 expression, days (both included), and which articles, as SQL.

    `articles` is a condition on ``item.article`` whose values are `values`, in order. What is not
    `ranked` comes in the order of the articles, those added last first.
    """

    expression: str
    since: str | None = None
    until: str | None = None
    articles: str = ""
    values: tuple[str | int, ...] = ()
    limit: int = -1
    ranked: bool = True


# Ranking every match of a common word takes a second; ranking the newest ones takes no time. A
# query with more matches than this is too wide for an order by relevance to mean much.
RANKED = 2000


def rows(connection: apsw.Connection, table: str, asked: Asked) -> Iterator[Row]:
    """Return the items found in one table of words, best first.

    With a limit, the best among the `RANKED` matches that were added last.
    """
    matches, values = _matches(table, asked)
    most = (RANKED if asked.ranked else asked.limit) if asked.limit >= 0 else -1
    order = "score, number" if asked.ranked else "article DESC, number"
    yield from connection.execute(
        "SELECT article, kind, key, form, title, text, codes, since, until FROM ("  # noqa: S608
        f"SELECT number, score FROM ({matches} LIMIT ?) ORDER BY score, number LIMIT ?"
        f") JOIN item ON item.id = number ORDER BY {order}",
        (*values, most, asked.limit),
    )


def ties(
    connection: apsw.Connection, table: str, asked: Asked, most: int
) -> Iterator[tuple[int, str, str]]:
    """Return article, countries and the speaker's countries of the matches added last.

    There are at most `most`; of a quote that does not count (a copy's) nobody is the speaker.
    """
    matches, values = _matches(table, msgspec.structs.replace(asked, ranked=False))
    yield from connection.execute(
        "SELECT article, codes, coalesce((SELECT group_concat(code, ' ') FROM spoken_of "  # noqa: S608
        f"WHERE quote = number AND is_by), '') FROM ({matches} LIMIT ?) "
        "JOIN item ON item.id = number",
        (*values, most),
    )


def choose(connection: apsw.Connection, target: str, asked: Asked) -> None:
    """Put the numbers of all matching quotes into the table `target`, one of ours."""
    matches, values = _matches(QUOTES, msgspec.structs.replace(asked, ranked=False))
    connection.execute(f"INSERT INTO {target} SELECT number FROM ({matches})", values)  # noqa: S608


def _matches(table: str, asked: Asked) -> tuple[str, tuple[str | int, ...]]:
    """The question for the numbers of all matches, those added last first, and its values."""
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
    score = "rank" if asked.ranked else "0"  # asking for the rank is what costs
    return (
        f"SELECT {table}.rowid AS number, {score} AS score FROM {table} {items} "  # noqa: S608
        f"WHERE {' AND '.join(conditions)} ORDER BY {table}.rowid DESC"
    ), tuple(values)


def codes_of(row: Row) -> str:
    """Return the countries of a row, the best panel first, with blanks between them."""
    return row[6]


def text_of(row: Row) -> str:
    """Return the words of a row: for a person the name."""
    return row[5]


def hit(row: Row, needles: Iterable[Needle]) -> Hit:
    """Return a row as a hit, its text cut around what was found."""
    article, kind, key, form, kept, text, codes, since, until = row
    title = titles.shown(kept, kind, since, until)
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
        who=titles.speaker(kept) if kind == "quote" else "",
        since=since,
    )
