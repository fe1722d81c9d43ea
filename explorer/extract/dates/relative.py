"""What words mean that count from another time: "Tuesday", "last week", "two days later"."""

from __future__ import annotations

from datetime import date

from explorer.extract.dates import periods
from explorer.extract.dates.anchor import Anchor, Match, group
from explorer.extract.dates.periods import Period

_FAR = 31


def _weekday(number: int, relative: str, now: Anchor) -> date | None:
    """Return the day of the week that is meant: the last, or the next where that is spoken of."""
    anchor = now.today
    if now.refers_back(relative) and now.reference:
        anchor = now.reference.start
    if anchor is None:
        return None
    back = (anchor.weekday() - number) % 7
    ahead = (number - anchor.weekday()) % 7
    steps = now.steps(relative)
    if steps < 0:
        return periods.shift(anchor, -(back or 7))
    if relative in now.words.next:
        following = periods.shift(periods.week(anchor).end, 1)
        sooner = periods.shift(anchor, ahead or 7)
        return periods.shift(following, number) if following and ahead > 3 else sooner
    is_this = relative in now.words.this
    if steps > 0 or (is_this and now.direction >= 0) or now.direction > 0:
        return periods.shift(anchor, ahead or (0 if steps <= 0 else 7))
    return periods.shift(anchor, -back)


def one_weekday(found: Match, now: Anchor) -> Period | None:
    """Return the day of the week that is meant."""
    when = _weekday(now.weekday(found["w"]), group(found, "rel"), now)
    return periods.day(when) if when else None


def weekday_of_week(found: Match, now: Anchor) -> Period | None:
    """Return what "Monday of last week" means."""
    if now.today is None:
        return None
    weeks = now.steps(group(found, "rel")) if found["rel"] else -now.number(group(found, "ago"))
    start = periods.shift(periods.week(now.today).start, 7 * weeks + now.weekday(found["w"]))
    return periods.day(start) if start else None


def weekdays(found: Match, now: Anchor) -> Period | None:
    """Return the days from one day of the week to another."""
    last = _weekday(now.weekday(found["b"]), "", now)
    if last is None:
        return None
    length = (now.weekday(found["b"]) - now.weekday(found["a"])) % 7
    first = periods.shift(last, -length)
    return periods.days(first, last) if first else None


def weekdays_past(found: Match, now: Anchor) -> Period | None:
    """Return those days where they are over: "open Monday to Friday" is every week."""
    return weekdays(found, now) if now.direction < 0 else None


def relative_unit(found: Match, now: Anchor) -> Period | None:
    """Return what "last week", "this month" or "that year" means."""
    unit, relative = now.unit(found["u"]), group(found, "rel")
    anchor = now.today
    if now.refers_back(relative):
        anchor = now.reference.start if now.reference else None
    if anchor is None:
        return None
    steps = now.steps(relative)
    if relative in now.words.lengths:
        return None  # "over the past year" is a length, not a date
    if unit == "night":
        when = periods.shift(anchor, steps)
        return periods.day(when) if when else None
    if unit == "weekend":
        return _weekend(anchor, steps, now.direction, is_this=relative in now.words.this)
    if unit == "decade":
        first = anchor.year // 10 * 10 + 10 * steps
        return periods.years(first, first + 9)
    if unit == "week" or unit == "fortnight":
        moved = periods.shift(anchor, 7 * steps)
        return periods.week(moved) if moved else None
    if unit == "month":
        return periods.month(anchor.year, anchor.month + steps)
    return periods.years(anchor.year + steps, anchor.year + steps)


def end_of_unit(found: Match, now: Anchor) -> Period | None:
    """Return the month or year of "the end of the year": the one dated in the sentence, or this."""
    anchor = now.near.start if now.near else now.today
    if anchor is None:
        return None
    kinds = {"week": periods.week(anchor), "month": periods.month(anchor.year, anchor.month)}
    first = anchor.year // 10 * 10
    if now.unit(found["u"]) == "decade":
        return periods.years(first, first + 9)
    return kinds.get(now.unit(found["u"]), periods.years(anchor.year, anchor.year))


def _weekend(anchor: date, steps: int, direction: int, *, is_this: bool = False) -> Period | None:
    """Return the weekend meant; "this weekend" is the coming one unless it is past."""
    own = periods.weekend(anchor)
    if steps == 0 and is_this and direction < 0 and anchor.weekday() < 5:
        steps = -1
    if steps < 0 and anchor.weekday() == 6:
        steps = -1
    moved = periods.shift(own.start, 7 * steps)
    return periods.weekend(moved) if moved else None


def the_weekend(found: Match, now: Anchor) -> Period | None:
    """Return the weekend: the last one, where it is not Saturday or Sunday."""
    if now.today is None:
        return None
    back = now.direction <= 0 and now.today.weekday() < 5
    return _weekend(now.today, -1 if back else 0, now.direction)


def day_word(found: Match, now: Anchor) -> Period | None:
    """Return what "yesterday" and its like mean."""
    if now.today is None:
        return None
    when = periods.shift(now.today, now.words.days.get(found["w"].lower(), 0))
    return periods.day(when) if when else None


def ago(found: Match, now: Anchor) -> Period | None:
    """Return so long before publication."""
    if now.today is None:
        return None
    return periods.ago(now.today, now.unit(found["u"]), now.number(group(found, "n")))


def offset(found: Match, now: Anchor) -> Period | None:
    """Return so long before or after what was dated last."""
    back = now.steps(found["dir"] or found["dir2"]) < 0
    anchor = now.reference
    unit = now.unit(found["u"])
    if anchor is None:
        return None
    if unit == "day" and anchor.precision not in ("day", "day-range"):
        return None
    number = now.number(group(found, "n"))
    return periods.ago(anchor.start if back else anchor.end, unit, number if back else -number)


def offset_of(found: Match, now: Anchor) -> Period | None:
    """Return the other event's time: "on May 11, four days after his arrest" dates the arrest."""
    anchor = now.near
    unit = now.unit(found["u"])
    if anchor is None or (unit == "day" and anchor.precision != "day"):
        return None
    number = now.number(group(found, "n"))
    if number > _FAR:
        return None  # "412 days after the first case" tells how long, not when
    back = now.steps(found["dir"]) >= 0
    return periods.ago(anchor.start, unit, number if back else -number)


def next_day(found: Match, now: Anchor) -> Period | None:
    """Return the day beside the one dated before."""
    if now.reference is None or now.reference.precision not in ("day", "day-range"):
        return None
    steps = now.steps(found["dir"])
    anchor = now.reference.start if steps < 0 else now.reference.end
    when = periods.shift(anchor, steps)
    return periods.day(when) if when else None


def that_day(found: Match, now: Anchor) -> Period | None:
    """Return the day dated before."""
    return now.reference if now.reference and now.reference.precision == "day" else None
