"""Days and months in words, in the reader's language."""

from __future__ import annotations

from datetime import date

from explorer.i18n import calendar
from explorer.i18n.messages import ENGLISH, language


def long_day(iso: str) -> str:
    """Return an ISO 8601 day in words (``30 November 2022``), or as it is if it is none.

    Other languages than English write it as Unicode's CLDR says, by Babel.
    """
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    if language() == ENGLISH:
        return f"{day.day} {_month(day)} {day.year}"
    # Late: a start in English does without Babel.
    from babel.dates import format_date

    return format_date(day, "long", locale=language().replace("-", "_"))


def _month(day: date) -> str:
    return calendar.names("months")[day.month - 1][0]


def long_month(iso: str) -> str:
    """Return a month (``2022-11``) and its year in words, as they stand alone."""
    day = date.fromisoformat(f"{iso}-01")
    if language() == ENGLISH:
        return f"{_month(day)} {day.year}"
    from babel.dates import format_skeleton

    return str(format_skeleton("yMMMM", day, locale=language().replace("-", "_")))


def short_month(iso: str) -> str:
    """Return a month (``2022-11``) and its year as short as a column's head wants them."""
    day = date.fromisoformat(f"{iso}-01")
    if language() == ENGLISH:
        return f"{_month(day)[:3]} {day.year}"
    from babel.dates import format_skeleton

    return str(format_skeleton("yMMM", day, locale=language().replace("-", "_")))
