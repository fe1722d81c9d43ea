"""Dates in the reader's language, as precise as the article and no more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from explorer.model import Precision


def _tr(text: str) -> str:
    return QCoreApplication.translate("dates", text)


def spoken(date: str | None, precision: Precision, locale: QLocale | None = None) -> str:
    """Return a day or interval (ISO 8601) in words, for example ``week of 21 November 2022``."""
    if date is None or precision == "undated":
        return _tr("Undated")
    locale = locale or QLocale()
    first, _, last = date.partition("/")
    start, end = _day(first), _day(last or first)
    if precision == "day":
        return locale.toString(start, "ddd d MMM yyyy")
    if precision == "week":
        return _tr("Week of {day}").format(day=locale.toString(start, "d MMM yyyy"))
    if precision == "month":
        return f"{_standalone(locale, start)} {start.year()}"
    if precision == "season":
        return f"{_season(start)} {start.year()}"
    if precision == "year":
        return str(start.year())
    return _range(locale, start, end)


def _day(iso: str) -> QDate:
    return QDate.fromString(iso[:10], "yyyy-MM-dd")


def _standalone(locale: QLocale, day: QDate) -> str:
    name = locale.standaloneMonthName(day.month(), QLocale.FormatType.LongFormat)
    return name[:1].upper() + name[1:]


def _season(start: QDate) -> str:
    names = {12: _tr("Winter"), 3: _tr("Spring"), 6: _tr("Summer"), 9: _tr("Autumn")}
    return names.get(start.month(), _tr("Season of"))


def _range(locale: QLocale, start: QDate, end: QDate) -> str:
    if (start.year(), start.month()) == (end.year(), end.month()):
        return f"{start.day()}–{locale.toString(end, 'd MMM yyyy')}"
    return f"{locale.toString(start, 'd MMM yyyy')} – {locale.toString(end, 'd MMM yyyy')}"
