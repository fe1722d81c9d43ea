"""What a language's words for a time mean: which month, how many, on which side of today."""

from __future__ import annotations

import re
from datetime import date

from explorer.extract.dates import periods
from explorer.extract.dates.periods import Period
from explorer.extract.languages.pack import DateWords, Endings

Match = re.Match[str]
_SOON = 100  # days; a day of the month and no year that is further off was the last one


def either(words: str) -> str:
    """Return a pattern for any of the words; ``~`` stands for an ending of up to four letters."""
    listed = sorted(words.split(), key=len, reverse=True)
    each = (re.escape(word).replace(r"\~", "~").replace("_", " ") for word in listed)
    return "(?:" + "|".join(word.replace("~", r"\w{0,4}") for word in each) + r")\b\.?"


def row_of(rows: tuple[str, ...], word: str) -> int:
    """Return the number of the row that has the word, from 0."""
    for index, row in enumerate(rows):
        if re.fullmatch(either(row), word, re.IGNORECASE):
            return index
    return 0


def value_of(rows: Endings, word: str, default: str) -> str:
    """Return what the row that has the word says it means, or the default."""
    for words, value in rows:
        if re.fullmatch(either(words), word, re.IGNORECASE):
            return value
    return default


class DateReader:
    """What the words are understood from: the pack's words, the day, what was dated before."""

    def __init__(self, words: DateWords, today: date | None, year: int | None) -> None:
        self.words = words
        self.today = today
        self.year = year

    def month(self, found: Match) -> int:
        """Return the month that a match names, from 1."""
        return row_of(self.words.months, found["month"].rstrip(".")) + 1

    def day(self, year: int | None, month: int, number: int) -> Period | None:
        """The day; without a year that of the story told, or the one before the publication."""
        year = year or self.told_year()
        if year is not None:
            when = periods.a_day(year, month, number)
        elif self.today is not None:
            when = self._near(self.today, month, number)
        else:
            when = None
        return periods.day(when) if when else None

    def _near(self, today: date, month: int, number: int) -> date | None:
        """Return the next such day where it is soon, else the last one: news tells the past."""
        ahead = periods.nearest_year(today, month, number, 1)
        if ahead is not None and 0 <= (ahead - today).days <= _SOON:
            return ahead
        return periods.nearest_year(today, month, number, -1)

    def told_year(self) -> int | None:
        """Return the year the story last stated, where it is not about the days it appeared in."""
        if self.year is None or (self.today is not None and self.year >= self.today.year - 1):
            return None
        return self.year
