"""What a rule of ``dates.toml`` may mean, by the name it is called there."""

from __future__ import annotations

from explorer.extract.dates import absolute, relative
from explorer.extract.dates.anchor import Meaning

MEANINGS: dict[str, Meaning] = {
    meaning.__name__: meaning
    for meaning in (
        absolute.day_of_numbers,
        absolute.some_days,
        absolute.months,
        absolute.one_day,
        absolute.month_of_year,
        absolute.relative_month,
        absolute.bare_month,
        absolute.holiday,
        absolute.season,
        absolute.quarter,
        absolute.half,
        absolute.years,
        absolute.decade,
        absolute.one_year,
        absolute.short_year,
        absolute.nine_eleven,
        relative.one_weekday,
        relative.weekday_of_week,
        relative.weekdays,
        relative.weekdays_past,
        relative.relative_unit,
        relative.end_of_unit,
        relative.the_weekend,
        relative.day_word,
        relative.ago,
        relative.offset,
        relative.offset_of,
        relative.next_day,
        relative.that_day,
    )
}
