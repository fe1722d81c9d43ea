"""What may follow an operator's colon in a search of the library: what all its articles hold."""

from __future__ import annotations

from collections.abc import Callable

import apsw

from explorer.store import catalog
from explorer.store.search import country_operators, lookup
from explorer.store.search.completions import MOST, Completion, Value, fitting, fixed
from explorer.store.search.match import title_match
from explorer.store.search.query import Query, Term
from explorer.store.search.searcher import Searcher
from explorer.text.search_folding import fold

_OUTLETS = """
SELECT outlet, count(*) FROM article WHERE deleted IS NULL AND outlet <> ''
GROUP BY outlet COLLATE NOCASE ORDER BY count(*) DESC LIMIT 2000
"""
_TITLES = """
SELECT title FROM article WHERE deleted IS NULL
AND id IN (SELECT rowid FROM titles WHERE titles MATCH ? ORDER BY rowid DESC LIMIT 200)
ORDER BY id DESC LIMIT ?
"""
_MONTHS = "SELECT DISTINCT month FROM country_month WHERE month <> '' ORDER BY month DESC"


def completions(connection: apsw.Connection, searcher: Searcher, typed: str) -> list[Completion]:
    """Return the values that fit the operator at the end of `typed`; none before a colon."""
    known: dict[str, Callable[[str], list[Value]]] = {
        "tag": lambda _: [_counted(name, count) for name, count in catalog.tags(connection)],
        "outlet": lambda _: [_counted(str(n), int(c)) for n, c in connection.execute(_OUTLETS)],
        "in": lambda value: fixed("in") + _titles(connection, value),
        "speaker": lambda value: _people(searcher, value),
        "country": lambda _: _countries(),
        "about": lambda _: _countries(),
        "before": lambda _: _months(connection),
        "after": lambda _: _months(connection),
    }

    def values(operator: str, value: str) -> list[Value]:
        return known[operator](value) if operator in known else fixed(operator)

    return fitting(typed, values)


def _counted(name: str, count: int) -> Value:
    return name, f"{name} ({count})", ""


def _titles(connection: apsw.Connection, value: str) -> list[Value]:
    match = title_match(value)
    if not match:
        return []
    # A title with marks of its own could not be told from the end of the operator.
    found = (str(title) for (title,) in connection.execute(_TITLES, (match, MOST)))
    return [(title, title, value) for title in found if '"' not in title]


def _people(searcher: Searcher, value: str) -> list[Value]:
    """The people whose names begin like that, in the order in which search finds them."""
    if not fold(value):
        return []
    asked = Query(
        text=value,
        every=(
            (Term("type", "person", values=("person",)),),
            (Term("words", value, prefix=True),),
        ),
    )
    names = (lookup.text_of(row) for row in searcher.rows(asked, (lookup.REST,), 20 * MOST))
    return [(name, name, value) for name in dict.fromkeys(names)]


def _countries() -> list[Value]:
    english = country_operators.names().items()
    return [
        (code.lower(), country_operators.name(code), f"{code} {name}") for code, name in english
    ]


def _months(connection: apsw.Connection) -> list[Value]:
    return [(str(month), str(month), "") for (month,) in connection.execute(_MONTHS)]
