"""Dates in other languages than English, as Unicode's CLDR writes them. Imported when needed."""

from __future__ import annotations

from datetime import date
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_interval, format_skeleton


def with_weekday(day: date, locale: str) -> str:
    """Return a day with the day of the week, short (``ср, 30 нояб. 2022 г.``)."""
    return str(format_skeleton("yMMMEd", day, locale=_known(locale)))


def short(day: date, locale: str) -> str:
    """Return a day with the month's short name (``30. Nov. 2022``)."""
    return str(format_skeleton("yMMMd", day, locale=_known(locale)))


def month(day: date, locale: str) -> str:
    """Return a month and its year as they stand alone (``Ноябрь 2022 г.``)."""
    words = str(format_skeleton("yMMMM", day, locale=_known(locale)))
    return words[:1].upper() + words[1:]


def interval(start: date, end: date, locale: str) -> str:
    """Return days from one to another, what they share said once (``2–30 нояб. 2022 г.``)."""
    return str(format_interval(start, end, "yMMMd", locale=_known(locale)))


@cache
def _known(locale: str) -> Locale:
    """The locale, or its language where Babel does not know it in that country."""
    for name in (locale, locale.partition("_")[0]):
        try:
            return Locale.parse(name)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")
