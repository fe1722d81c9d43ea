"""The overview's tables as rows: what is shown in each column, and the query that leads to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple

from explorer.i18n.country_names import country_name
from explorer.i18n.dates import long_month, short_month
from explorer.i18n.messages import translate
from explorer.store.overview import Overview, PersonRow

Part = Literal["people", "countries", "roles", "outlets", "months"]
PARTS: tuple[Part, ...] = ("people", "countries", "roles", "outlets", "months")


class Row(NamedTuple):
    """Cells as shown, the figure of the bar (0 to 1), and the search that leads to the quotes.

    `figure` is what the bar stands for, as it is written beside it in a picture.
    """

    cells: tuple[str, ...]
    bar: float
    query: str
    figure: str = ""


class Table(NamedTuple):
    """One part of the overview: its name, its columns, its rows."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


MOST_MONTHS = 12
"""Of people's quotes by month: the last ones that have any."""


def table(
    found: Overview,
    part: Part,
    query: str,
    name_of: Callable[[str], str],
    monthly: Mapping[str, Mapping[str, int]] | None = None,
) -> Table:
    """Return one part as a table.

    Args:
        found: the overview.
        part: which one.
        query: what the overview was narrowed to; each row's query goes on from it.
        name_of: what a country is called in English, by its code.
        monthly: how often each person is quoted in each month, by name.
    """
    makers: dict[Part, Callable[[], Table]] = {
        "people": lambda: _people(found, query, name_of, monthly or {}),
        "countries": lambda: _countries(found, query, name_of),
        "roles": lambda: _roles(found, query),
        "outlets": lambda: _outlets(found, query),
        "months": lambda: _months(found, query),
    }
    return makers[part]()


def _people(
    found: Overview,
    query: str,
    name_of: Callable[[str], str],
    monthly: Mapping[str, Mapping[str, int]],
) -> Table:
    months = sorted({month for own in monthly.values() for month in own})[-MOST_MONTHS:]
    most = max((row.quotes for row in found.people), default=1)
    rows = (
        Row(
            (
                row.name,
                country_name(row.country, name_of(row.country)) if row.country else "",
                str(row.quotes),
                str(row.words),
                f"{row.share:.1%}",
                *(str(monthly.get(row.name, {}).get(month, "")) for month in months),
            ),
            row.quotes / most,
            _and(query, f'speaker:"{row.name}"'),
            str(row.quotes),
        )
        for row in found.people
    )
    columns = (_tr("Person"), _tr("Country"), _tr("Quotes"), _tr("Words"), _tr("Share"))
    return Table(_tr("People"), (*columns, *map(short_month, months)), tuple(rows))


def _countries(found: Overview, query: str, name_of: Callable[[str], str]) -> Table:
    most = max((row.by + row.about for row in found.countries), default=1) or 1
    rows = (
        Row(
            (
                country_name(row.code, name_of(row.code)),
                str(row.by),
                str(row.about),
                str(row.words),
                f"{row.share:.1%}",
            ),
            (row.by + row.about) / most,
            _and(query, f"country:{row.code.lower()}"),
            str(row.by + row.about),
        )
        for row in found.countries
    )
    columns = (_tr("Country"), _tr("By"), _tr("About"), _tr("Words"), _tr("Share"))
    return Table(_tr("Countries"), columns, tuple(rows))


MOST_ASKED = 12
"""Speakers that one search names, of those who have a role in common."""


def _roles(found: Overview, query: str) -> Table:
    """Return the roles, those written alike but for capitals as one."""
    together: dict[str, list[PersonRow]] = {}
    for row in found.people:
        if row.role:
            together.setdefault(row.role.casefold(), []).append(row)
    ranked = sorted(
        together.values(), key=lambda own: (-sum(row.quotes for row in own), own[0].role or "")
    )
    most = max((sum(row.quotes for row in own) for own in ranked), default=1)
    rows = []
    for own in ranked:
        quotes, words = sum(row.quotes for row in own), sum(row.words for row in own)
        asked = " OR ".join(f'speaker:"{row.name}"' for row in own[:MOST_ASKED])
        cells = (
            own[0].role or "",
            str(len(own)),
            str(quotes),
            str(words),
            f"{sum(row.share for row in own):.1%}",
        )
        rows.append(Row(cells, quotes / most, _and(query, asked), str(quotes)))
    columns = (_tr("Role"), _tr("People"), _tr("Quotes"), _tr("Words"), _tr("Share"))
    return Table(_tr("Roles"), columns, tuple(rows))


def _outlets(found: Overview, query: str) -> Table:
    most = max((row.quotes for row in found.outlets), default=1)
    rows = (
        Row(
            (row.outlet or _tr("not stated"), str(row.articles), str(row.quotes), str(row.words)),
            row.quotes / most,
            _and(query, f'outlet:"{row.outlet}"') if row.outlet else "",
            str(row.quotes),
        )
        for row in found.outlets
    )
    columns = (_tr("Outlet"), _tr("Articles"), _tr("Quotes"), _tr("Words"))
    return Table(_tr("Outlets"), columns, tuple(rows))


def _months(found: Overview, query: str) -> Table:
    most = max((row.quotes for row in found.months), default=1)
    rows = (
        Row(
            (long_month(row.month), str(row.quotes), _first(row.by), _first(row.about)),
            row.quotes / most,
            _and(query, f"after:{row.month} before:{next_month(row.month)}"),
            str(row.quotes),
        )
        for row in found.months
    )
    columns = (_tr("Month"), _tr("Quotes"), _tr("Speaks most"), _tr("Spoken about most"))
    return Table(_tr("Months"), columns, tuple(rows))


def next_month(month: str) -> str:
    """Return the month after one (``2022-12`` → ``2023-01``)."""
    year, number = int(month[:4]), int(month[5:7])
    return f"{year + number // 12}-{number % 12 + 1:02}"


def _first(counted: dict[str, int]) -> str:
    """The country with most, and how many."""
    code = max(counted, key=lambda key: (counted[key], key), default=None)
    return f"{country_name(code, _english(code))} {counted[code]}" if code else ""


def _english(code: str) -> str:
    from explorer.atlas.countries import name_of

    return name_of(code)


def _and(query: str, term: str) -> str:
    return f"{query} {term}".strip()


def _tr(words: str) -> str:
    return translate("overview", words)


def as_chart(shown: Table, about: str, counts: str) -> bytes:
    """Return a table's bars as a picture (SVG).

    Args:
        shown: the table.
        about: what it is of: a search, or the whole library.
        counts: how many articles, quotes and words that is.
    """
    from explorer import VERSION
    from explorer.export import bar_chart

    bars = [bar_chart.Bar(row.cells[0], row.figure, row.bar) for row in shown.rows]
    left = len(bars) - bar_chart.MOST
    chart = bar_chart.Chart(
        title=f"{shown.name}: {about}",
        measure=_tr("Quotes"),
        bars=bars,
        more=translate("overview", "%n more", left) if left > 0 else "",
        source=f"{counts} · Dateline {VERSION}",
    )
    return bar_chart.svg(chart)


def as_csv(shown: Table) -> bytes:
    """Return a table as CSV for a spreadsheet."""
    from explorer.export import table as tables

    return tables.encode(shown.columns, (row.cells for row in shown.rows))


def as_text(shown: Table, chosen: Sequence[int] = ()) -> str:
    """Return a table, or its chosen rows, as lines with tabs between the cells."""
    rows = [shown.rows[number] for number in chosen] or list(shown.rows)
    return "\n".join("\t".join(cells) for cells in (shown.columns, *(row.cells for row in rows)))
