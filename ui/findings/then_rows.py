"""The tables of *Then and now*: one row a month, and one row for each change."""

from __future__ import annotations

from explorer.atlas.countries import name_of
from explorer.i18n.country_names import country_name
from explorer.i18n.dates import short_month
from explorer.i18n.messages import translate
from explorer.store.then_and_now import Shift, ThenAndNow
from ui.findings.overview_rows import Row, Table, next_month


def months(found: ThenAndNow | None, term: str) -> Table:
    """Return a row for each month; `term` is the search for whose words they are."""
    columns = [_tr("Month"), _tr("Quotes"), _tr("Words"), _tr("Speaks most of")]
    if found is None:
        return Table(_tr("Months"), tuple(columns), ())
    has_by = any(each.by for each in found.months)
    columns += [_tr("Spoken of by")] if has_by else []
    most = max((month.quotes for month in found.months), default=1) or 1
    rows = tuple(
        Row(
            (
                short_month(each.month),
                str(each.quotes),
                str(each.words),
                _first(each.of),
                *([_first(each.by)] if has_by else []),
            ),
            each.quotes / most,
            f"{term} after:{each.month} before:{next_month(each.month)}",
        )
        for each in found.months
    )
    return Table(_tr("Months"), tuple(columns), rows)


def changes(found: ThenAndNow | None, term: str) -> Table:
    """Return a row for each country of which, or by which, more or less is said now."""
    columns = (_tr("Who of whom"), _tr("Then"), _tr("Now"), _tr("Change"))
    shifts = found.shifts if found is not None else ()
    most = max((abs(shift.change) for shift in shifts), default=1.0) or 1.0
    rows = tuple(
        Row(
            (
                _words(shift),
                _of(shift.then, shift.all_then),
                _of(shift.now, shift.all_now),
                f"{shift.change * 100:+.0f} %",
            ),
            abs(shift.change) / most,
            _query(shift, term),
        )
        for shift in shifts
    )
    return Table(_tr("What changed"), columns, rows)


def _query(shift: Shift, term: str) -> str:
    if shift.side == "of":
        return f"{term} about:{shift.code.lower()}"
    about = term.replace("country:", "about:", 1)
    return f"country:{shift.code.lower()} {about}"


def _words(shift: Shift) -> str:
    name = country_name(shift.code, name_of(shift.code))
    words = _tr("speaks of {country}") if shift.side == "of" else _tr("spoken of by {country}")
    return words.format(country=name)


def _of(part: int, whole: int) -> str:
    return _tr("{part} of {all}").format(part=part, all=whole)


def _first(counted: dict[str, int]) -> str:
    """The country with most, and how many."""
    code = max(counted, key=lambda key: (counted[key], key), default=None)
    return f"{country_name(code, name_of(code))} {counted[code]}" if code else ""


def _tr(words: str) -> str:
    return translate("then", words)
