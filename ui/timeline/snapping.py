"""Where a dragged range begins and ends: at whole days, weeks or months, by how wide they are."""

from __future__ import annotations

from datetime import date, timedelta

DAYS_FROM, WEEKS_FROM = 9.0, 3.5
"""Pixels a day from which on a range snaps to days, and to weeks; below, to months."""


def snapped(first: int, last: int, scale: float) -> tuple[int, int]:
    """Return a range of days (ordinals, both included) with its ends on a scale's own marks.

    An end that is nearer to the mark within the range than to the one outside goes inwards, but
    never so far that nothing is left.
    """
    if scale >= DAYS_FROM:
        return max(first, 1), max(last, 1)
    begin, end = (_week, _week_end) if scale >= WEEKS_FROM else (_month, _month_end)
    start, stop = begin(max(first, 1)), end(max(last, 1))
    if start < first and _next(start, end) - first < first - start:
        start = _next(start, end)
    if stop > last and last - (begin(stop) - 1) < stop - last:
        stop = begin(stop) - 1
    if start > stop:
        return begin(max(first, 1)), end(max(first, 1))
    return start, stop


def _next(start: int, end: object) -> int:
    assert callable(end)
    return int(end(start)) + 1


def _week(day: int) -> int:
    return day - date.fromordinal(day).weekday()


def _week_end(day: int) -> int:
    return _week(day) + 6


def _month(day: int) -> int:
    return date.fromordinal(day).replace(day=1).toordinal()


def _month_end(day: int) -> int:
    beyond = date.fromordinal(_month(day)) + timedelta(days=31)
    return beyond.replace(day=1).toordinal() - 1
