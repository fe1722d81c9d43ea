"""Stretches of time: days, weeks (Monday to Sunday), months, seasons, years, and their neighbours.

Every function is plain calendar arithmetic on given days; nothing here reads a clock.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import msgspec

from explorer.model import Precision

_DAY = timedelta(days=1)
_LEAST, _MOST = 1000, 9998
_SOON_MONTHS = 4  # a month without a year or a tense is the next one if it is no further off
_SOON_DAYS = 45  # and a day told of in the past tense, if
_LONG_AGO_DAYS = 310  # the last one is further off than this


class Period(msgspec.Struct, frozen=True):
    """A stretch of days, both ends included, and how exact the text was about it."""

    start: date
    end: date
    precision: Precision

    def iso(self) -> str:
        """Return the ISO 8601 day, or the interval ``start/end``."""
        if self.start == self.end:
            return self.start.isoformat()
        return f"{self.start.isoformat()}/{self.end.isoformat()}"


def day(when: date) -> Period:
    """Return the one day."""
    return Period(when, when, "day")


def days(first: date, last: date) -> Period | None:
    """Return the days from first to last, or None if they are the wrong way round."""
    if first == last:
        return day(first)
    return Period(first, last, "day-range") if first < last else None


def shift(when: date, number: int) -> date | None:
    """Return the day `number` days later (earlier if negative), or None outside the calendar."""
    try:
        moved = when + timedelta(days=number)
    except OverflowError:
        return None
    return moved if _LEAST <= moved.year <= _MOST else None


def week(when: date) -> Period:
    """Return the week, Monday to Sunday, that holds the day."""
    monday = when - timedelta(days=when.weekday())
    return Period(monday, monday + timedelta(days=6), "week")


def weekend(when: date) -> Period:
    """Return the Saturday and Sunday of the week that holds the day."""
    saturday = week(when).start + timedelta(days=5)
    return Period(saturday, saturday + _DAY, "day-range")


def month(year: int, number: int) -> Period:
    """Return the month; numbers outside 1 to 12 run into the years around."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    last = monthrange(year, number)[1]
    return Period(date(year, number, 1), date(year, number, last), "month")


def season(year: int, first: int) -> Period:
    """Return the three months (northern seasons) from month `first` on; winter runs over."""
    return Period(date(year, first, 1), month(year, first + 2).end, "season")


def quarter(year: int, number: int) -> Period:
    """Return the quarter of the year (1 to 4)."""
    return Period(date(year, 3 * number - 2, 1), month(year, 3 * number).end, "season")


def years(first: int, last: int) -> Period:
    """Return the years from first to last."""
    return Period(date(first, 1, 1), date(last, 12, 31), "year")


def a_day(year: int, number: int, of_month: int) -> date | None:
    """Return the day of the month, or None where the calendar has no such day."""
    try:
        return date(year, number, of_month)
    except ValueError:
        return None


def nearest_year(today: date, number: int, of_month: int, direction: int) -> date | None:
    """Return the day and month in the year that fits.

    Args:
        today: the day the text was published.
        number: the month.
        of_month: the day of it.
        direction: -1 for the last one up to today unless that is nearly a year ago, 1 for the
            next one from today, 0 for the nearer of the two.
    """
    found = [a_day(today.year + step, number, of_month) for step in (-1, 0, 1)]
    known = [when for when in found if when]
    before = [when for when in known if when <= today]
    ahead = [when for when in known if when >= today]
    soon = [when for when in ahead if (when - today).days <= _SOON_DAYS]
    just_over = [when for when in before if (today - when).days <= _SOON_DAYS]
    if direction < 0 and soon and all((today - when).days > _LONG_AGO_DAYS for when in before):
        # A day as long ago as that is written with its year: "gave them until Dec. 15".
        return soon[0]
    if direction < 0:
        return max(before, default=None)
    if direction > 0 and just_over and all((when - today).days > _LONG_AGO_DAYS for when in ahead):
        return just_over[-1]  # "papers were due by Nov. 15"
    if direction > 0:
        return min(ahead, default=None)
    return min(known, key=lambda when: abs((when - today).days), default=None)


def nearest_month(today: date, number: int, direction: int) -> Period:
    """Return the month in the year that fits; this month is neither past nor to come.

    Where the direction is not known (0), that is the next one if it is soon, else the last.
    """
    year = today.year
    if direction == 0:
        ahead, back = (number - today.month) % 12, (today.month - number) % 12
        direction = 1 if ahead < back and ahead <= _SOON_MONTHS else -1
    if direction > 0 and number < today.month:
        year += 1
    if direction <= 0 and number > today.month:
        year -= 1
    return month(year, number)


def nearest_season(today: date, first: int, direction: int, *, over: bool = False) -> Period:
    """Return the season that fits: the running one, or the last, or the next.

    Args:
        today: the day the text was published.
        first: the month the season begins in.
        direction: 1 for one to come, else one that has begun.
        over: leave out the running one.
    """
    all_near = [season(today.year + step, first) for step in (-2, -1, 0, 1)]
    if direction > 0:
        ahead = [s for s in all_near if (s.start if over else s.end) > today]
        return ahead[0] if ahead else season(today.year + 1, first)
    begun = [s for s in all_near if (s.end if over else s.start) <= today]
    return begun[-1]


def before(period: Period, number: int = 1) -> Period | None:
    """Return the period of the same kind `number` earlier (later if negative)."""
    return _moved(period.start, period.precision, -number)


def _moved(start: date, precision: Precision, number: int) -> Period | None:
    if abs(number) > 5000 or not _LEAST < start.year + number // 12 < _MOST:
        return None
    if precision == "year":
        year = start.year + number
        return years(year, year) if _LEAST < year < _MOST else None
    if precision in ("month", "season"):
        return month(start.year, start.month + number)
    size = 7 if precision == "week" else 1
    moved = shift(start, size * number)
    if moved is None:
        return None
    return week(moved) if precision == "week" else day(moved)


def ago(today: date, unit: str, number: int) -> Period | None:
    """Return the day, week, month or year so many of them before the day (after, if negative)."""
    if abs(number) > 5000:
        return None
    if unit in ("day", "night", "hour"):
        moved = shift(today, -number if unit != "hour" else -(number // 24))
        return day(moved) if moved else None
    if unit in ("decade", "century"):
        return ago(today, "year", number * (10 if unit == "decade" else 100))
    kind: dict[str, Precision] = {"week": "week", "month": "month", "year": "year"}
    if unit == "fortnight":
        unit, number = "week", 2 * number
    return _moved(today, kind[unit], -number)
