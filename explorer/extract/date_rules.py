"""What words for a time mean, given the day of publication, the tense and what was dated before."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import msgspec

from explorer.extract import periods
from explorer.extract.date_words import HOLIDAYS, MONTHS, NUMBERS, QUARTERS, WEEKDAYS
from explorer.extract.periods import Period


class Moment(msgspec.Struct, frozen=True):
    """What a word for a time is understood from.

    `today` is the day of publication; `direction` is 1 where the sentence speaks of what is to
    come, -1 of what is past, 0 where it does not show; `reference` is what was dated before, `near`
    what was dated before in the same sentence.
    """

    today: date | None
    direction: int = 0
    reference: Period | None = None
    near: Period | None = None


_FAR = 31
Match = re.Match[str]
Rule = Callable[[Match, Moment], Period | None]


def _group(found: Match, name: str) -> str:
    return (found.groupdict().get(name) or "").lower().strip(" ,")


def _number(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS.get(word, 1)


def _month(word: str) -> int:
    return MONTHS[word.rstrip(".").lower()]


def _day_number(word: str) -> int:
    return int(re.sub(r"\D", "", word))


def _steps(relative: str) -> int:
    """Return -1 for what lies back, 1 for what lies ahead, 0 for this or that."""
    if relative.startswith(("last", "the previous", "this past", "the past")):
        return -1
    return 1 if relative.startswith(("next", "the following", "this coming", "the coming")) else 0


def _refers_back(relative: str) -> bool:
    return relative in ("that", "the same", "the previous", "the following")


def _year(found: Match, now: Moment) -> int | None:
    """Return the year the words give, or None where they give none."""
    if _group(found, "y"):
        return int(found.group("y"))
    relative = _group(found, "rel").removeprefix("of ").removesuffix(" year")
    relative = relative or _group(found, "ry").removesuffix(" year")
    if not relative:
        return None
    if _refers_back(relative) and now.reference:
        return now.reference.start.year + _steps(relative)
    return now.today.year + _steps(relative) if now.today else None


def _iso(found: Match, now: Moment) -> Period | None:
    when = periods.a_day(int(found["y"]), int(found["m"]), int(found["d"]))
    return periods.day(when) if when else None


def _numeric(found: Match, now: Moment) -> Period | None:
    """Return the day: day before month, as most of the world writes, unless that cannot be."""
    first, second = int(found["a"]), int(found["b"])
    number, month = (first, second) if second <= 12 else (second, first)
    when = periods.a_day(int(found["y"]), month, number)
    return periods.day(when) if when else None


def _months(found: Match, now: Moment) -> Period | None:
    first, last = _month(found["m1"]), _month(found["m2"])
    year = _year(found, now)
    if year is None and now.today:
        year = periods.nearest_month(now.today, last, now.direction).start.year
    if year is None:
        return None
    begin = int(found["y1"]) if found["y1"] else year - (last < first)
    if (begin, first) > (year, last):
        return None
    return Period(periods.month(begin, first).start, periods.month(year, last).end, "month")


def _one_day(found: Match, now: Moment) -> Period | None:
    month, number = _month(found["m"]), _day_number(found["d"])
    year = _year(found, now)
    if year is not None:
        when = periods.a_day(year, month, number)
    elif now.today is None:
        return None
    else:
        when = periods.nearest_year(now.today, month, number, now.direction)
    return periods.day(when) if when else None


def _some_days(found: Match, now: Moment) -> Period | None:
    first, last = found["m1"] or found["m2"], found["m2"] or found["m1"]
    month1, month2 = _month(first), _month(last)
    day1, day2 = _day_number(found["d1"]), _day_number(found["d2"])
    year = _year(found, now)
    if year is None:
        if now.today is None:
            return None
        start = periods.nearest_year(now.today, month1, day1, now.direction)
        if start is None:
            return None
        year = start.year + (month2 < month1)
    begin = periods.a_day(year - (month2 < month1), month1, day1)
    end = periods.a_day(year, month2, day2)
    return periods.days(begin, end) if begin and end else None


def _month_of_year(found: Match, now: Moment) -> Period | None:
    year = _year(found, now)
    return periods.month(year, _month(found["m"])) if year else None


def _relative_month(found: Match, now: Moment) -> Period | None:
    if now.today is None:
        return None
    number, steps = _month(found["m"]), _steps(_group(found, "rel"))
    if steps == 0:
        return periods.month(now.today.year, number)
    near = periods.nearest_month(now.today, number, steps)
    same = near.start <= now.today <= near.end
    return periods.month(near.start.year + steps, number) if same else near


def _bare_month(found: Match, now: Moment) -> Period | None:
    if now.today is None:
        return None
    return periods.nearest_month(now.today, _month(found["m"]), now.direction)


def _weekday(number: int, relative: str, now: Moment) -> date | None:
    """Return the day of the week that is meant: the last, or the next where that is spoken of."""
    anchor = now.today
    if _refers_back(relative) and now.reference:
        anchor = now.reference.start
    if anchor is None:
        return None
    back = (anchor.weekday() - number) % 7
    ahead = (number - anchor.weekday()) % 7
    steps = _steps(relative)
    if steps < 0:
        return periods.shift(anchor, -(back or 7))
    if relative == "next":
        following = periods.shift(periods.week(anchor).end, 1)
        sooner = periods.shift(anchor, ahead or 7)
        return periods.shift(following, number) if following and ahead > 3 else sooner
    if steps > 0 or (relative == "this" and now.direction >= 0) or now.direction > 0:
        return periods.shift(anchor, ahead or (0 if relative == "this" else 7))
    return periods.shift(anchor, -back)


def _one_weekday(found: Match, now: Moment) -> Period | None:
    when = _weekday(WEEKDAYS[found["w"].lower()], _group(found, "rel"), now)
    return periods.day(when) if when else None


def _weekday_of_week(found: Match, now: Moment) -> Period | None:
    if now.today is None:
        return None
    weeks = _steps(_group(found, "rel")) if found["rel"] else -_number(_group(found, "ago"))
    start = periods.shift(periods.week(now.today).start, 7 * weeks + WEEKDAYS[found["w"].lower()])
    return periods.day(start) if start else None


def _weekdays(found: Match, now: Moment) -> Period | None:
    last = _weekday(WEEKDAYS[found["b"].lower()], "", now)
    if last is None:
        return None
    length = (WEEKDAYS[found["b"].lower()] - WEEKDAYS[found["a"].lower()]) % 7
    first = periods.shift(last, -length)
    return periods.days(first, last) if first else None


def _holiday(found: Match, now: Moment) -> Period | None:
    month, number = HOLIDAYS[found["h"].lower()]
    if found["y"]:
        when = periods.a_day(int(found["y"]), month, number)
    elif now.today is None:
        return None
    else:
        when = periods.nearest_year(now.today, month, number, 0)
    return periods.day(when) if when else None


def _season(found: Match, now: Moment) -> Period | None:
    name, relative = found["s"], _group(found, "rel")
    if found["y"]:
        return periods.season(int(found["y"]), name)
    if now.today is None:
        return None
    if found["ry"]:
        return periods.season(now.today.year + _steps(found["ry"]), name)
    if relative in ("that", "the previous", "the following") and now.reference:
        return periods.season(now.reference.start.year, name)
    steps = _steps(relative)
    if relative == "this":
        return periods.season(now.today.year - (name == "winter" and now.today.month < 6), name)
    return periods.nearest_season(now.today, name, steps or now.direction, over=steps != 0)


def _quarter(found: Match, now: Moment) -> Period | None:
    year = _year(found, now)
    number = QUARTERS[found["q"]]
    if year is None and now.today:
        year = now.today.year
        if periods.quarter(year, number).start > now.today and now.direction <= 0:
            year -= 1
    return periods.quarter(year, number) if year else None


def _half(found: Match, now: Moment) -> Period | None:
    year = _year(found, now)
    if year is None:
        return None
    first = 1 if found["q"] == "first" else 7
    return Period(periods.month(year, first).start, periods.month(year, first + 5).end, "season")


def _relative_unit(found: Match, now: Moment) -> Period | None:
    unit, relative = found["u"], _group(found, "rel")
    anchor = now.today
    if _refers_back(relative):
        anchor = now.reference.start if now.reference else None
    if anchor is None:
        return None
    steps = _steps(relative)
    if relative in ("the past", "the coming"):
        return None  # "over the past year" is a length, not a date
    if unit == "night":
        when = periods.shift(anchor, steps)
        return periods.day(when) if when else None
    if unit == "weekend":
        return _weekend(anchor, steps, relative, now.direction)
    if unit == "decade":
        first = anchor.year // 10 * 10 + 10 * steps
        return periods.years(first, first + 9)
    if unit == "week" or unit == "fortnight":
        moved = periods.shift(anchor, 7 * steps)
        return periods.week(moved) if moved else None
    if unit == "month":
        return periods.month(anchor.year, anchor.month + steps)
    return periods.years(anchor.year + steps, anchor.year + steps)


def _weekend(anchor: date, steps: int, relative: str, direction: int) -> Period | None:
    """Return the weekend meant; "this weekend" is the coming one unless it is past."""
    own = periods.weekend(anchor)
    if steps == 0 and relative == "this" and direction < 0 and anchor.weekday() < 5:
        steps = -1
    if steps < 0 and anchor.weekday() == 6:
        steps = -1
    moved = periods.shift(own.start, 7 * steps)
    return periods.weekend(moved) if moved else None


def _the_weekend(found: Match, now: Moment) -> Period | None:
    if now.today is None:
        return None
    back = now.direction <= 0 and now.today.weekday() < 5
    return _weekend(now.today, -1 if back else 0, "", now.direction)


_DAY_WORDS = {"yesterday": -1, "tomorrow": 1}


def _day_word(found: Match, now: Moment) -> Period | None:
    if now.today is None:
        return None
    when = periods.shift(now.today, _DAY_WORDS.get(found["w"].lower(), 0))
    return periods.day(when) if when else None


def _ago(found: Match, now: Moment) -> Period | None:
    return periods.ago(now.today, found["u"], _number(_group(found, "n"))) if now.today else None


def _offset(found: Match, now: Moment) -> Period | None:
    """Return so long before or after what was dated last."""
    back = (found["dir"] or found["dir2"]) in ("earlier", "before", "previously")
    anchor = now.reference
    unit = found["u"]
    if anchor is None:
        return None
    if unit == "day" and anchor.precision not in ("day", "day-range"):
        return None
    number = _number(_group(found, "n"))
    return periods.ago(anchor.start if back else anchor.end, unit, number if back else -number)


def _offset_of(found: Match, now: Moment) -> Period | None:
    """Return the other event's time: "on May 11, four days after his arrest" dates the arrest."""
    anchor = now.near
    if anchor is None or (found["u"] == "day" and anchor.precision != "day"):
        return None
    number = _number(_group(found, "n"))
    if number > _FAR:
        return None  # "412 days after the first case" tells how long, not when
    back = found["dir"] == "after"
    return periods.ago(anchor.start, found["u"], number if back else -number)


def _next_day(found: Match, now: Moment) -> Period | None:
    if now.reference is None or now.reference.precision not in ("day", "day-range"):
        return None
    steps = {"next": 1, "following": 1, "previous": -1, "same": 0}[found["dir"]]
    anchor = now.reference.start if steps < 0 else now.reference.end
    when = periods.shift(anchor, steps)
    return periods.day(when) if when else None


def _that_day(found: Match, now: Moment) -> Period | None:
    return now.reference if now.reference and now.reference.precision == "day" else None


def _years(found: Match, now: Moment) -> Period | None:
    first, last = found["a"] or found["c"], found["b"] or found["d"]
    end = int(last) if len(last) == 4 else int(first[:2] + last)
    return periods.years(int(first), end) if int(first) <= end else None


def _decade(found: Match, now: Moment) -> Period | None:
    first = int(found["y"]) * 10
    return periods.years(first, first + 9)


def _one_year(found: Match, now: Moment) -> Period | None:
    year = int(found["y"])
    return periods.years(year, year)


RULES: dict[str, Rule] = {
    "iso": _iso,
    "days_of_month": _some_days,
    "month_of_days": _some_days,
    "numeric": _numeric,
    "month_range": _months,
    "day_month": _one_day,
    "month_day": _one_day,
    "month_year": _month_of_year,
    "rel_month": _relative_month,
    "month": _bare_month,
    "weekday_range": _weekdays,
    "weekday_of_week": _weekday_of_week,
    "weekday": _one_weekday,
    "holiday": _holiday,
    "season": _season,
    "quarter": _quarter,
    "half": _half,
    "rel_unit": _relative_unit,
    "weekend": _the_weekend,
    "day_word": _day_word,
    "ago": _ago,
    "offset": _offset,
    "offset_of": _offset_of,
    "next_day": _next_day,
    "that_day": _that_day,
    "years": _years,
    "decade": _decade,
    "year": _one_year,
    "year_of_event": _one_year,
}
