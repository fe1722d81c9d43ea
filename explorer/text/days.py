"""Days as news writes them ("Nov. 30, 2022", "30th November 2022", "2022-11-30").

The one reader of whole days: only such with a year, since a reading without one is no statement of
the day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import msgspec

from explorer.i18n import calendar


@cache
def months(language: str = "en") -> dict[str, int]:
    """Return the number of each month by its names, in small letters."""
    return _numbered("months", language, 1)


@cache
def weekdays(language: str = "en") -> dict[str, int]:
    """Return the number of each day of the week by its names, in small letters; Monday is 0."""
    return _numbered("weekdays", language, 0)


def _numbered(kind: str, language: str, first: int) -> dict[str, int]:
    listed = enumerate(calendar.names(kind, language), first)
    return {name.lower(): number for number, names in listed for name in names}


@cache
def pattern(kind: str, language: str = "en", *, short: bool = True, capitals: bool = True) -> str:
    """Return a pattern for the names of months or days of the week, small words left aside.

    Args:
        kind: ``months`` or ``weekdays``.
        language: an ISO 639-1 code with a folder in ``resources/reading/``.
        short: with the short names, and the stop behind one.
        capitals: the long names all in capitals too.
    """
    listed = calendar.names(kind, language)
    words = [first for first, *_ in listed]
    words += [word.upper() for word in words] if capitals else []
    if short:
        words += [rf"{name}\b\.?" for _, *others in listed for name in others]
    return f"(?:{'|'.join(words)})"


MONTH = pattern("months")
_MONTH = "(?P<month>" + "|".join(sorted(months(), key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?P<year>(?:1[5-9]|2[01])\d\d)\b"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_FORMS = tuple(
    re.compile(form, re.I)
    for form in (
        r"\b(?P<year>(?:1[5-9]|2[01])\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
        r"\b(?P<year>(?:1[5-9]|2[01])\d\d)/(?P<month>\d\d)/(?P<day>\d\d)(?!\d)",
        rf"\b{_MONTH}\s{{0,2}}{_DAY}\s?,?\s{{1,2}}{_YEAR}",
        rf"\b{_DAY}\s{{1,2}}(?:of\s)?{_MONTH}\s?,?\s{{1,2}}{_YEAR}",
        rf"\b{_DAY}-{_MONTH}-{_YEAR}",
        rf"\b(?P<day>\d{{1,2}})[./](?P<month>\d{{1,2}})[./]{_YEAR}",
    )
)


class StatedDay(msgspec.Struct, frozen=True):
    """A day stated with its year, and where.

    `is_ambiguous`: "03/11/2022" is one day in London and another in New York; `day` is London's.
    """

    day: date
    start: int
    end: int
    is_ambiguous: bool = False


def stated_days(text: str) -> Iterator[StatedDay]:
    """Yield each day stated in `text`, in text order."""
    hits = [hit for form in _FORMS for match in form.finditer(text) if (hit := _read(match))]
    yield from sorted(hits, key=lambda hit: hit.start)


def sure_day(text: str) -> str | None:
    """Return the first day stated in `text` that is one day everywhere, as ISO 8601, or None."""
    return next((each.day.isoformat() for each in stated_days(text) if not each.is_ambiguous), None)


def parse_day(words: str | None) -> date | None:
    """Return the day that words like "3 May 2021" or "2021-05-03" name, or None.

    A day of numbers alone is read day first, unless the second number can be no month.
    """
    return next((each.day for each in stated_days(words or "")), None)


def month_and_day(month: int, day: int) -> tuple[int, int]:
    """Return month and day of "25/03" and "03/25": the day first, unless that cannot be."""
    return (day, month) if month > 12 else (month, day)


def _read(match: re.Match[str]) -> StatedDay | None:
    name, day = match["month"].lower(), int(match["day"])
    month = months().get(name) or int(name)
    is_ambiguous = False
    if name.isdigit() and match.start("day") < match.start("year"):
        is_ambiguous = day <= 12 and month <= 12 and day != month
        month, day = month_and_day(month, day)
    try:
        when = date(int(match["year"]), month, day)
    except ValueError:
        return None
    return StatedDay(when, match.start(), match.end(), is_ambiguous)


def iso_day(stamp: str) -> str | None:
    """Return the day of a time stamp that begins with one ("2022-11-30T05:00:00Z"), or None.

    The day is the one the stamp's own clock shows: no time zone is reckoned with.
    """
    match = re.match(r"\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)", stamp) or re.match(
        r"\s*(\d{4})(\d\d)(\d\d)\d{2,6}", stamp
    )
    if match is None:
        return None
    try:
        return date(*map(int, match.groups())).isoformat()
    except ValueError:
        return None
