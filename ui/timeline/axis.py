"""Days to pixels and back, and where the marks of the scale stand."""

from __future__ import annotations

from datetime import date

import msgspec
from PySide6.QtCore import QDate, QLocale

from explorer.views.timeline import TimelineEntry

NEAR_DAYS = 400
FEW_DAYS = 45
THIN_SHARE = 10
"""Days beyond which whole months are framed; and the share of entries that may lie before them."""
MARK_ROOM = 64
SHORT_ROOM = 34
"""Pixels that a month's short name needs."""
LONG_NAME = 108
"""Pixels a month needs for its whole name."""
STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200)


class Axis(msgspec.Struct, frozen=True, kw_only=True):
    """Maps days ``first..last`` (ordinals, both ends included) onto ``left..right`` pixels."""

    first: float
    last: float
    left: int
    right: int

    @property
    def scale(self) -> float:
        """Pixels a day."""
        return (self.right - self.left) / max(self.last + 1 - self.first, 1e-6)

    def x(self, day: float) -> float:
        """Return where a day begins, in pixels."""
        return self.left + (day - self.first) * self.scale

    def day(self, x: float) -> int:
        """Return the day under a pixel."""
        return int(self.first + (x - self.left) // self.scale)

    def zoomed(self, factor: float, x: float) -> Axis:
        """Return the axis with the day under `x` kept in place; never less than a week wide."""
        here = self.first + (x - self.left) / self.scale
        width = min(max((self.last + 1 - self.first) / factor, 7), 500_000)
        first = here - (x - self.left) / (self.right - self.left) * width
        return msgspec.structs.replace(self, first=first, last=first + width - 1)

    def moved(self, by_days: float) -> Axis:
        """Return the axis moved in time."""
        return msgspec.structs.replace(self, first=self.first + by_days, last=self.last + by_days)


def span_of(entries: list[TimelineEntry], published: int | None) -> tuple[int, int]:
    """Return the days worth showing first: the months before the publication that hold the story.

    A month or two before them with little in it would take as much room: what came long before has
    a lane of its own.
    """
    known = [day for e in entries for day in (e.first, e.last) if day is not None]
    if published is None:
        if not known:
            known = [date(2000, 1, 1).toordinal()]
        first, last = min(known), max(known)
        pad = max((last - first) // 20, 4)
        return first - pad, last + pad
    near = [day for day in known if abs(day - published) <= NEAR_DAYS]
    known = near if len(near) * 2 >= len(known) else known
    first, last = min([*known, published]), max([*known, published])
    if last - first > FEW_DAYS:
        first = _without_a_thin_beginning(entries, first, last)
        return _month_of(first), max(last, published)
    pad = max((last - first) // 20, 3)
    return first - pad, last + (pad if last > published else 0)


def _without_a_thin_beginning(entries: list[TimelineEntry], first: int, last: int) -> int:
    """Return a later beginning, as long as hardly anything lies wholly before it."""
    ends = sorted(e.last for e in entries if e.last is not None and first <= e.last <= last)
    most = max(len(ends) // THIN_SHARE, 1)
    if len(ends) < 2 * THIN_SHARE:
        return first
    starts = [e.first or e.last or first for e in entries if (e.last or 0) >= ends[most]]
    begin = max(min(starts), first)
    return begin if (last - begin) * 4 < (last - first) * 3 else first


def _month_of(day: int) -> int:
    return date.fromordinal(max(day, 1)).replace(day=1).toordinal()


def marks(axis: Axis, locale: QLocale) -> list[tuple[float, str]]:
    """Return pixel and words of the scale's marks: days, months or years as there is room."""
    if axis.scale >= 9:
        return _day_marks(axis, locale)
    month = axis.scale * 30.4
    step = 1 if month >= SHORT_ROOM else 0
    step = step or next((s for s in STEPS if s * month >= MARK_ROOM), STEPS[-1])
    return _month_marks(axis, locale, step)


def _day_marks(axis: Axis, locale: QLocale) -> list[tuple[float, str]]:
    step = 1 if axis.scale >= MARK_ROOM else 7
    start = int(axis.first) + (-int(axis.first) + 1) % step
    found = range(max(start, 1), int(axis.last) + 2, step)
    return [(axis.x(day), locale.toString(_qdate(day), "d MMM")) for day in found]


def _month_marks(axis: Axis, locale: QLocale, step: int) -> list[tuple[float, str]]:
    start = date.fromordinal(max(int(axis.first), 1))
    number = (start.year * 12 + start.month - 1) // step * step
    found: list[tuple[float, str]] = []
    while True:
        year, month = divmod(number, 12)
        if year > 9998:
            return found
        if year >= 1:
            day = date(year, month + 1, 1).toordinal()
            if day > axis.last + 1:
                return found
            if day >= axis.first - 0.5:
                found.append((axis.x(day), _month_words(locale, day, step, axis.scale * 30.4)))
        number += step


def _month_words(locale: QLocale, day: int, step: int, month_room: float) -> str:
    at = _qdate(day)
    if step >= 12:
        return str(at.year())
    is_roomy = month_room >= LONG_NAME
    form = QLocale.FormatType.LongFormat if is_roomy else QLocale.FormatType.ShortFormat
    name = locale.standaloneMonthName(at.month(), form)
    return f"{name} {at.year()}" if at.month() <= step or step > 1 else name


def _qdate(ordinal: int) -> QDate:
    day = date.fromordinal(ordinal)
    return QDate(day.year, day.month, day.day)
