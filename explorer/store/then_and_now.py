"""A person's or a country's words by month, and what changed in who speaks of whom.

Then are the months before the middle of all quotes, now are those from it on: so both have about
as much to show, and nobody has to choose a day. Figures are sums over the rows of `spoken`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, Literal

import apsw
import msgspec

from explorer.store import people
from explorer.store.people import SAME

Side = Literal["of", "by"]
"""``of``: whom they speak of; ``by``: who speaks of them."""


class MonthOf(msgspec.Struct, frozen=True, kw_only=True):
    """One month (``2022-11``): their quotes and words, of which countries, and by which."""

    month: str
    quotes: int
    words: int
    of: dict[str, int]
    by: dict[str, int]


class Shift(msgspec.Struct, frozen=True, kw_only=True):
    """How many quotes tie them to a country then and now, of how many then and now."""

    side: Side
    code: str
    then: int
    now: int
    all_then: int
    all_now: int

    @property
    def change(self) -> float:
        """How much larger the share is now (-1 to 1)."""
        return _share(self.now, self.all_now) - _share(self.then, self.all_then)


class ThenAndNow(msgspec.Struct, frozen=True, kw_only=True):
    """The months in order; `since` is the first one of now; what changed most comes first."""

    months: tuple[MonthOf, ...]
    since: str
    shifts: tuple[Shift, ...]


def person(connection: apsw.Connection, number: int) -> ThenAndNow:
    """Return what a person of the library, and everyone joined to them, said when."""
    own = f"SELECT quote FROM spoken WHERE {SAME.replace('article_person.', '')}"  # noqa: S608
    return _of(connection, own, (number, number), "", ())


def country(connection: apsw.Connection, code: str) -> ThenAndNow:
    """Return what people of a country (ISO 3166-1 alpha-2) said when, and who spoke of it."""
    own = "SELECT quote FROM spoken_of WHERE code = ? AND is_by"
    told = "SELECT quote FROM spoken_of WHERE code = ? AND NOT is_by"
    return _of(connection, own, (code,), told, (code,))


def named(connection: apsw.Connection, name: str) -> ThenAndNow | None:
    """Return what the person of that name said when, in any known spelling; None for nobody."""
    found = people.find(connection, name)
    return person(connection, found[0].id) if found else None


def quoted(connection: apsw.Connection, *, limit: int = 2000) -> list[str]:
    """Return the names of those who are quoted, most quoted first."""
    rows = connection.execute(
        "SELECT name FROM (SELECT coalesce(same_as, person.id) AS who, count(*) AS quotes "
        "FROM spoken JOIN person ON person.id = spoken.person GROUP BY who) "
        "JOIN person ON person.id = who ORDER BY quotes DESC, name LIMIT ?",
        (limit,),
    )
    return [name for (name,) in rows]


def _of(
    connection: apsw.Connection,
    own: str,
    values: tuple[Any, ...],
    about: str,
    told: tuple[Any, ...],
) -> ThenAndNow:
    counted: Any = connection.execute(
        f"SELECT month, count(*), sum(words) FROM spoken WHERE quote IN ({own}) "  # noqa: S608
        "AND month <> '' GROUP BY month ORDER BY month",
        values,
    ).fetchall()
    of = _tied(connection, own, values, is_by=False)
    by = _tied(connection, about, told, is_by=True) if about else {}
    figures = {month: (quotes, words) for month, quotes, words in counted}
    months = tuple(
        MonthOf(
            month=month,
            quotes=figures.get(month, (0, 0))[0],
            words=figures.get(month, (0, 0))[1],
            of=of.get(month, {}),
            by=by.get(month, {}),
        )
        for month in sorted({*figures, *by})
    )
    since = _middle(months)
    shifts = [*_shifts("of", months, since), *_shifts("by", months, since)]
    ranked = sorted(shifts, key=lambda shift: (-abs(shift.change), shift.side, shift.code))
    return ThenAndNow(months=months, since=since, shifts=tuple(ranked))


def _tied(
    connection: apsw.Connection, quotes: str, values: tuple[Any, ...], *, is_by: bool
) -> dict[str, dict[str, int]]:
    rows: Any = connection.execute(
        "SELECT month, code, count(*) FROM spoken JOIN spoken_of USING (quote) "  # noqa: S608
        f"WHERE quote IN ({quotes}) AND is_by = ? AND month <> '' "
        "GROUP BY month, code ORDER BY month, code",
        (*values, is_by),
    )
    found: dict[str, dict[str, int]] = {}
    for month, code, count in rows:
        found.setdefault(month, {})[code] = count
    return found


def _middle(months: tuple[MonthOf, ...]) -> str:
    """The first month of now: the one after which no more than half of all quotes are left out."""
    sizes = [max(each.quotes, sum(each.by.values())) for each in months]
    seen = 0
    for each, size in zip(months, sizes, strict=True):
        if seen and 2 * (seen + size) > sum(sizes):
            return each.month
        seen += size
    return months[-1].month if len(months) > 1 else ""


def _shifts(side: Side, months: Iterable[MonthOf], since: str) -> list[Shift]:
    then: Counter[str] = Counter()
    now: Counter[str] = Counter()
    for each in months:
        (now if since and each.month >= since else then).update(
            each.of if side == "of" else each.by
        )
    all_then, all_now = sum(then.values()), sum(now.values())
    if not all_then or not all_now:
        return []
    made = (
        Shift(
            side=side, code=code, then=then[code], now=now[code], all_then=all_then, all_now=all_now
        )
        for code in {*then, *now}
    )
    return [shift for shift in made if shift.change]


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
