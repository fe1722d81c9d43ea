"""Dates as people write them into a field: "1 Feb 2012", "31.10.2016", "October 2022", "2019".

What is typed is a statement of the reader's, so that a month or a year alone will do, and months
may be called as the interface's language calls them. Of days in the text of news, see `days`.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from datetime import date
from functools import cache

import msgspec

from explorer.model import Precision
from explorer.text import days

_WORD = re.compile(r"\d+|[^\W\d_]+")
_LONGEST = 80
# Between the numbers of a date in the languages of the interface, and around them.
_FILLERS = frozenset(
    (
        *("st", "nd", "rd", "th", "of", "the", "on"),
        *("de", "del", "do", "da", "di", "le", "la", "du", "den", "der", "d", "er"),
        *("年", "月", "日", "г", "года", "год"),
    )
)
_TO = re.compile(r"(?:(?<!\s)\s+)?(?:/|–|—|\bto\b|\bbis\b|\buntil\b|\.\.)\s*|(?<!\s)\s+-\s+")
_YEARS = range(1000, 2200)


class WrittenDate(msgspec.Struct, frozen=True):
    """A day, or ``start/end`` (ISO 8601, both days included), and how exact it is."""

    iso: str
    precision: Precision

    @property
    def first(self) -> str:
        """The first day."""
        return self.iso.partition("/")[0]

    @property
    def last(self) -> str:
        """The last day."""
        return self.iso.rpartition("/")[2]


def read(words: str, language: str = "en") -> WrittenDate | None:
    """Return the date that `words` name, or None.

    Args:
        words: a day, a month, a year, or two of them with "to" or a dash between.
        language: the one months may be named in besides English (BCP 47).
    """
    text = unicodedata.normalize("NFKC", words).strip().casefold()
    if not text or len(text) > _LONGEST:
        return None
    whole = _one(text, language)
    if whole is not None:
        return whole
    ends = _TO.split(text)
    if len(ends) != 2:
        return None
    first, last = (_one(end, language) for end in ends)
    if first is None and last is not None:
        first = _one(f"{ends[0]} {_after_day(ends[1])}", language)
    if first is None or last is None or last.last < first.first:
        return None
    return WrittenDate(f"{first.first}/{last.last}", "day-range")


def _after_day(end: str) -> str:
    """The month and year of the last day, which the first one shares: "1 to 5 May 2022"."""
    return end.lstrip("0123456789")


def _one(text: str, language: str) -> WrittenDate | None:
    month, numbers = 0, []
    for word in _WORD.findall(text):
        if word.isdigit():
            numbers.append(word)
        elif found := months(language).get(word):
            if month:
                return None
            month = found
        elif word not in _FILLERS:
            return None
    return _named(month, numbers) if month else _numbered(numbers)


def _named(month: int, numbers: list[str]) -> WrittenDate | None:
    years = [number for number in numbers if len(number) == 4]
    others = [number for number in numbers if len(number) < 3]
    if len(years) != 1 or len(others) != len(numbers) - 1 or len(others) > 1:
        return None
    return _built(int(years[0]), month, int(others[0]) if others else 0)


def _numbered(numbers: list[str]) -> WrittenDate | None:
    values = [int(number) for number in numbers]
    lengths = [len(number) for number in numbers]
    if lengths == [4]:
        return _built(values[0])
    if len(values) == 2 and lengths[0] == 4:
        return _built(values[0], values[1])
    if len(values) == 2 and lengths[1] == 4:
        return _built(values[1], values[0])
    if len(values) == 3 and lengths[0] == 4:
        return _built(*values)
    if len(values) == 3 and lengths[2] == 4:
        month, day = days.month_and_day(values[1], values[0])
        return _built(values[2], month, day)
    return None


def _built(year: int, month: int = 0, day: int = 0) -> WrittenDate | None:
    if year not in _YEARS:
        return None
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return WrittenDate(first.isoformat(), "day")
    last = date(year, month or 12, monthrange(year, month or 12)[1])
    precision: Precision = "month" if month else "year"
    return WrittenDate(f"{first.isoformat()}/{last.isoformat()}", precision)


@cache
def months(language: str) -> dict[str, int]:
    """Return the number of each month by its names in English and in `language`."""
    named = dict(days.months())
    tag = language.replace("-", "_").partition(".")[0]
    if tag.partition("_")[0] in ("en", "c", "C", "posix", "POSIX", ""):
        return named
    # Late: who writes English does without Babel.
    from babel import Locale, UnknownLocaleError

    try:
        tables = Locale.parse(tag).months
    except (UnknownLocaleError, ValueError):
        return named
    for form in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in tables[form][width].items():
                word = unicodedata.normalize("NFKC", name).casefold().rstrip(".")
                if not any(letter.isdigit() for letter in word):
                    named.setdefault(word, number)
    return named
