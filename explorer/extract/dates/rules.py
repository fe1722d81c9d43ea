"""Which rule reads which words for a time."""

from __future__ import annotations

from explorer.extract.dates import absolute as calendar
from explorer.extract.dates import relative
from explorer.extract.dates.anchor import Rule

RULES: dict[str, Rule] = {
    "iso": calendar.iso,
    "days_of_month": calendar.some_days,
    "month_of_days": calendar.some_days,
    "numeric": calendar.numeric,
    "month_range": calendar.months,
    "day_month": calendar.one_day,
    "month_day": calendar.one_day,
    "month_year": calendar.month_of_year,
    "rel_month": calendar.relative_month,
    "month": calendar.bare_month,
    "weekday_range": relative.weekdays,
    "weekday_of_week": relative.weekday_of_week,
    "weekday": relative.one_weekday,
    "holiday": calendar.holiday,
    "season": calendar.season,
    "quarter": calendar.quarter,
    "half": calendar.half,
    "rel_unit": relative.relative_unit,
    "weekend": relative.the_weekend,
    "day_word": relative.day_word,
    "ago": relative.ago,
    "offset": relative.offset,
    "offset_of": relative.offset_of,
    "next_day": relative.next_day,
    "that_day": relative.that_day,
    "years": calendar.years,
    "decade": calendar.decade,
    "year": calendar.one_year,
    "year_of_event": calendar.one_year,
}
