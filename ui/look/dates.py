"""Dates in the reader's language, as precise as the article and no more.

English dates are Qt's; other languages have more than one form of a month's name and orders of
their own, which Unicode's CLDR knows (by Babel, `ui.look.local_dates`).
"""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, QLocale

from explorer.i18n.messages import translate
from explorer.model import Precision

_OPEN = ("", "..")


def spoken(date: str | None, precision: Precision, locale: QLocale | None = None) -> str:
    """Return a day or interval (ISO 8601) in words, for example ``week of 21 November 2022``."""
    if date is None or precision == "undated":
        return translate("dates", "Undated")
    locale = locale or QLocale()
    first, slash, last = date.partition("/")
    if slash and (first in _OPEN or last in _OPEN):
        return _half_open(locale, first, last)
    start, end = _day(first), _day(last or first)
    if precision == "day":
        return _weekday(locale, start)
    if precision == "week":
        return translate("dates", "Week of {day}").format(day=_short(locale, start))
    if precision == "month":
        return month(start, locale)
    if precision == "season":
        return _season(start)
    if precision == "year":
        return str(start.year())
    return _range(locale, start, end)


def month(day: QDate, locale: QLocale | None = None) -> str:
    """Return a month and its year, for example ``November 2022``."""
    locale = locale or QLocale()
    if not _is_english(locale):
        from ui.look import local_dates

        return local_dates.month(_python(day), locale.name())
    name = locale.standaloneMonthName(day.month(), QLocale.FormatType.LongFormat)
    return f"{name} {day.year()}"


def _is_english(locale: QLocale) -> bool:
    return locale.language() in (QLocale.Language.English, QLocale.Language.C)


def _day(iso: str) -> QDate:
    return QDate.fromString(iso[:10], "yyyy-MM-dd")


def _python(day: QDate) -> datetime.date:
    return datetime.date(day.year(), day.month(), day.day())


def _half_open(locale: QLocale, first: str, last: str) -> str:
    if first not in _OPEN:
        return translate("dates", "Since {day}").format(day=_short(locale, _day(first)))
    if last not in _OPEN:
        return translate("dates", "Until {day}").format(day=_short(locale, _day(last)))
    return translate("dates", "Undated")


def _weekday(locale: QLocale, day: QDate) -> str:
    if _is_english(locale) or not day.isValid():
        return locale.toString(day, "ddd d MMM yyyy")
    from ui.look import local_dates

    return local_dates.with_weekday(_python(day), locale.name())


def _short(locale: QLocale, day: QDate) -> str:
    if _is_english(locale) or not day.isValid():
        return locale.toString(day, "d MMM yyyy")
    from ui.look import local_dates

    return local_dates.short(_python(day), locale.name())


def _season(start: QDate) -> str:
    names = {
        12: translate("dates", "Winter {year}"),
        3: translate("dates", "Spring {year}"),
        6: translate("dates", "Summer {year}"),
        9: translate("dates", "Autumn {year}"),
    }
    named = names.get(start.month(), translate("dates", "Season of {year}"))
    return named.format(year=start.year())


def _range(locale: QLocale, start: QDate, end: QDate) -> str:
    if not _is_english(locale) and start.isValid() and end.isValid():
        from ui.look import local_dates

        return local_dates.interval(_python(start), _python(end), locale.name())
    if (start.year(), start.month()) == (end.year(), end.month()):
        return f"{start.day()}–{locale.toString(end, 'd MMM yyyy')}"
    return f"{locale.toString(start, 'd MMM yyyy')} – {locale.toString(end, 'd MMM yyyy')}"
