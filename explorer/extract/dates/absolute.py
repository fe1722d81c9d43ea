"""What words of the calendar mean: days, months, seasons, quarters, years."""

from __future__ import annotations

from datetime import date

from explorer.extract.dates import periods
from explorer.extract.dates.anchor import Anchor, Match, group
from explorer.extract.dates.periods import Period
from explorer.text import days


def day_of_numbers(found: Match, now: Anchor) -> Period | None:
    """Return the day written in figures: 2021-05-03, or 03.05.2021 with the day first."""
    year, month, number = int(found["y"]), int(found["m"]), int(found["d"])
    if found.start("d") < found.start("m"):
        month, number = days.month_and_day(month, number)
    when = periods.a_day(year, month, number)
    return periods.day(when) if when else None


def months(found: Match, now: Anchor) -> Period | None:
    """Return the months from one to another."""
    first, last = now.month(found["m1"]), now.month(found["m2"])
    year = now.year(found)
    if year is None and now.today:
        year = periods.nearest_month(now.today, last, now.direction).start.year
    if year is None:
        return None
    begin = int(found["y1"]) if found["y1"] else year - (last < first)
    if (begin, first) > (year, last):
        return None
    return Period(periods.month(begin, first).start, periods.month(year, last).end, "month")


def one_day(found: Match, now: Anchor) -> Period | None:
    """Return the day of a month, in the year given or the one that fits."""
    month, number = now.month(found["m"]), now.day_number(found["d"])
    year = now.year(found)
    if year is not None:
        when = periods.a_day(year, month, number)
    elif now.today is None:
        return None
    else:
        when = periods.nearest_year(now.today, month, number, now.direction)
    return periods.day(when) if when else None


def some_days(found: Match, now: Anchor) -> Period | None:
    """Return the days from one to another."""
    first, last = found["m1"] or found["m2"], found["m2"] or found["m1"]
    month1, month2 = now.month(first), now.month(last)
    day1, day2 = now.day_number(found["d1"]), now.day_number(found["d2"])
    year = now.year(found)
    over = month2 < month1
    if year is None:
        if now.today is None:
            return None
        year = _year_of_days(now.today, (month1, day1), (month2, day2), now.direction)
        if year is None:
            return None
    begin = periods.a_day(year - over, month1, day1)
    end = periods.a_day(year, month2, day2)
    return periods.days(begin, end) if begin and end else None


def _year_of_days(
    today: date, first: tuple[int, int], last: tuple[int, int], direction: int
) -> int | None:
    """Return the year in which the days end that hold today, or that fit the direction."""
    over = last[0] < first[0]
    for year in (today.year, today.year + 1):
        begin, end = periods.a_day(year - over, *first), periods.a_day(year, *last)
        if begin and end and begin <= today <= end:
            return year
    start = periods.nearest_year(today, *first, direction)
    return start.year + over if start else None


def month_of_year(found: Match, now: Anchor) -> Period | None:
    """Return the month of a year that is given or told ("last year")."""
    year = now.year(found)
    return periods.month(year, now.month(found["m"])) if year else None


def relative_month(found: Match, now: Anchor) -> Period | None:
    """Return what "last October" means: the last that is over."""
    if now.today is None:
        return None
    number, steps = now.month(found["m"]), now.steps(group(found, "rel"))
    if steps == 0:
        return periods.month(now.today.year, number)
    near = periods.nearest_month(now.today, number, steps)
    same = near.start <= now.today <= near.end
    return periods.month(near.start.year + steps, number) if same else near


def bare_month(found: Match, now: Anchor) -> Period | None:
    """Return the month in the year that fits the tense."""
    if now.today is None:
        return None
    return periods.nearest_month(now.today, now.month(found["m"]), now.direction)


def holiday(found: Match, now: Anchor) -> Period | None:
    """Return the feast day nearest to the day of publication."""
    month, number = now.words.feasts[found["h"].lower().replace("’", "'")]
    if found["y"]:
        when = periods.a_day(int(found["y"]), month, number)
    elif now.today is None:
        return None
    else:
        when = periods.nearest_year(now.today, month, number, 0)
    return periods.day(when) if when else None


def season(found: Match, now: Anchor) -> Period | None:
    """Return the season: of the year given, or the one that fits."""
    first, relative = now.words.seasons[found["s"]], group(found, "rel")
    if found["y"]:
        return periods.season(int(found["y"]), first)
    if now.today is None:
        return None
    if found["ry"]:
        return periods.season(now.today.year + now.steps(found["ry"]), first)
    if now.refers_back(relative) and now.reference:
        return periods.season(now.reference.start.year, first)
    steps = now.steps(relative)
    if relative in now.words.this:
        return periods.season(now.today.year - (first == 12 and now.today.month < 6), first)
    return periods.nearest_season(now.today, first, steps or now.direction, over=steps != 0)


def quarter(found: Match, now: Anchor) -> Period | None:
    """Return the quarter of a year; without a year the last that has begun."""
    year = now.year(found)
    number = now.words.quarters[found["q"]]
    if year is None and now.today:
        year = now.today.year
        if periods.quarter(year, number).start > now.today and now.direction <= 0:
            year -= 1
    return periods.quarter(year, number) if year else None


def half(found: Match, now: Anchor) -> Period | None:
    """Return the half of a year."""
    year = now.year(found)
    if year is None:
        return None
    first = 6 * now.words.quarters[found["q"]] - 5
    return Period(periods.month(year, first).start, periods.month(year, first + 5).end, "season")


def years(found: Match, now: Anchor) -> Period | None:
    """Return the years from one to another."""
    first, last = found["a"] or found["c"], found["b"] or found["d"]
    end = int(last) if len(last) == 4 else int(first[:2] + last)
    return periods.years(int(first), end) if int(first) <= end else None


def decade(found: Match, now: Anchor) -> Period | None:
    """Return the ten years of "the 1990s"."""
    first = int(found["y"]) * 10
    return periods.years(first, first + 9)


def one_year(found: Match, now: Anchor) -> Period | None:
    """Return the year."""
    year = int(found["y"] or found["y2"])
    return periods.years(year, year)


def short_year(found: Match, now: Anchor) -> Period | None:
    """Return the year of two figures: ’98."""
    year = now.year(found)
    return periods.years(year, year) if year else None


def nine_eleven(found: Match, now: Anchor) -> Period | None:
    """Return the day that the news calls by its figures alone."""
    when = periods.a_day(2001, 9, 11)
    return periods.day(when) if when else None
