"""Days, months and years as search compares them: ISO 8601 days, first and last included."""

from __future__ import annotations

import re
from datetime import date, timedelta

from explorer.i18n.dates import long_day, long_month
from explorer.i18n.messages import language, translate
from explorer.text import written_date

_DAY = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")


def span(text: str) -> tuple[str, str] | None:
    """Return the first and last day of a day, month or year as people write it, or None."""
    found = _DAY.fullmatch(text.rstrip("-"))
    if not found:
        written = written_date.read(text, language())
        return (written.first, written.last) if written else None
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    try:
        first = date(year, month or 1, day or 1)
        last = first if day else _last_of_month(year, month or 12)
    except (ValueError, OverflowError):
        return None
    return first.isoformat(), last.isoformat()


def _last_of_month(year: int, month: int) -> date:
    later = date(year, month, 28) + timedelta(days=4)
    return later - timedelta(days=later.day)


def before(day: str) -> str:
    """Return the day before an ISO 8601 day."""
    at = date.fromisoformat(day)
    return (at - timedelta(days=1)).isoformat() if at > date.min else day


def after(day: str) -> str:
    """Return the day after an ISO 8601 day."""
    at = date.fromisoformat(day)
    return (at + timedelta(days=1)).isoformat() if at < date.max else day


def bounds(value: str | None) -> tuple[str | None, str | None]:
    """Return the first and last day of a dossier's date: a day or a ``start/end`` interval."""
    if not value:
        return None, None
    first, _, last = value.partition("/")
    return first, last or first


def in_words(value: str) -> str:
    """Return a dossier's date in words, no more exact than it is: a day, month, year or span."""
    first, last = bounds(value)
    if first is None or last is None or first == last:
        return long_day(first or "")
    year, month = first[:4], first[:7]
    if (first, last) == span(year):
        return year
    if (first, last) == span(month):
        return long_month(month)
    words = translate("query", "{first} to {last}")
    return words.format(first=long_day(first), last=long_day(last))
