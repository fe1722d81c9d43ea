"""When: the words for a time in a language's sentences, by the day of publication alone.

The forms are the same in all languages that are read (a day with its month, a month with its year,
a weekday, so many weeks ago); a pack gives the words, the calendar is the English reader's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache

import msgspec

from explorer.extract.dates import periods
from explorer.extract.dates.find import Dated
from explorer.extract.dates.periods import Period
from explorer.extract.languages.date_words import DateReader, Match, either, row_of, value_of
from explorer.extract.languages.pack import DateWords, Pack
from explorer.model import Span

_LONGEST_SHORT = 5  # letters of a shortened month: "juill."
_YEAR = r"(?P<year>1[4-9]\d\d|20\d\d)(?![\d.,]\d)"


_Form = tuple[str, str, "Callable[[Match, DateReader], Period | None]"]


class _Rule(msgspec.Struct, frozen=True):
    """One form of stating a time and what it means."""

    name: str
    pattern: re.Pattern[str]
    meaning: Callable[[Match, DateReader], Period | None]


class _Table(msgspec.Struct, frozen=True):
    """A language's forms, and the numbers its words mean."""

    rules: tuple[_Rule, ...]
    hint: re.Pattern[str]


def _year(found: Match) -> int | None:
    told = found.groupdict().get("year")
    return int(told) if told else None


def _iso(found: Match, _: DateReader) -> Period | None:
    when = periods.a_day(int(found["year"]), int(found["m"]), int(found["d"]))
    return periods.day(when) if when else None


def _numeric(found: Match, reader: DateReader) -> Period | None:
    year, month = int(found["y"]), int(found["m"])
    year += 2000 if year < 50 else 1900 if year < 100 else 0
    return reader.day(year, month, int(found["d"])) if 1 <= month <= 12 else None


def _year_word(found: Match, reader: DateReader) -> Period | None:
    if reader.today is None:
        return None
    year = reader.today.year + int(value_of(reader.words.years, found["word"], "0"))
    return periods.years(year, year)


def _days(found: Match, reader: DateReader) -> Period | None:
    month = reader.month(found)
    first = reader.day(_year(found), month, int(found["d"]))
    last = reader.day(_year(found), month, int(found["d2"]))
    return periods.days(first.start, last.start) if first and last else None


def _day(found: Match, reader: DateReader) -> Period | None:
    return reader.day(_year(found), reader.month(found), int(found["d"]))


def _month(found: Match, reader: DateReader) -> Period | None:
    year, number = _year(found) or reader.told_year(), reader.month(found)
    if year is not None:
        return periods.month(year, number)
    return periods.nearest_month(reader.today, number, 0) if reader.today else None


def _years(found: Match, _: DateReader) -> Period | None:
    first, told = int(found["year"]), found["year2"]
    last = int(told) if len(told) == 4 else first // 100 * 100 + int(told)
    return periods.years(first, last) if first < last else None


def _decade(found: Match, _: DateReader) -> Period | None:
    told = int(found["decade"])
    first = told if told > 100 else 1900 + told
    return periods.years(first, first + 9)


def _one_year(found: Match, _: DateReader) -> Period | None:
    year = int(found["year"])
    return periods.years(year, year)


def _day_word(found: Match, reader: DateReader) -> Period | None:
    steps = int(value_of(reader.words.days, found["word"], "0"))
    when = periods.shift(reader.today, steps) if reader.today else None
    return periods.day(when) if when else None


def _weekday(found: Match, reader: DateReader) -> Period | None:
    if reader.today is None:
        return None
    number = row_of(reader.words.weekdays, found["weekday"].rstrip("."))
    step = int(value_of(reader.words.relative, found.groupdict().get("rel") or "", "-1"))
    back = (reader.today.weekday() - number) % 7
    ahead = (number - reader.today.weekday()) % 7 or 7
    when = periods.shift(reader.today, ahead if step > 0 else -back)
    return periods.day(when) if when else None


def _unit(found: Match, reader: DateReader) -> Period | None:
    if reader.today is None:
        return None
    unit = value_of(reader.words.units, found["unit"], "year")
    step = int(value_of(reader.words.relative, found["rel"], "0"))
    return periods.ago(reader.today, unit, -step)


def _ago(found: Match, reader: DateReader) -> Period | None:
    if reader.today is None:
        return None
    unit = value_of(reader.words.units, found["unit"], "year")
    told = found["count"]
    count = int(told) if told.isdigit() else int(value_of(reader.words.numbers, told, "1"))
    return periods.ago(reader.today, unit, count)


def _told_forms(words: DateWords, month: str, counted: str) -> Iterator[_Form]:
    """Yield the forms that count from today, and those of bare words and years."""
    count = rf"(?P<count>\d{{1,3}}|{either(' '.join(w for w, _ in words.numbers))})"
    unit = f"(?P<unit>{either(' '.join(w for w, _ in words.units))})"
    rel = f"(?P<rel>{either(' '.join(w for w, _ in words.relative))})"
    if words.ago:
        yield "ago", rf"\b(?:{words.ago})\s{count}\s{unit}", _ago
    if words.ago_after:
        yield (
            "ago",
            rf"\b(?:{count}\s)?{unit}\s(?:{words.ago_after})\b".replace(
                f"(?:{count}\\s)?", f"{count}\\s"
            ),
            _ago,
        )
    yield "unit", rf"\b{rel}\s{unit}", _unit
    if words.unit_first:
        yield "unit", rf"\b{unit}\s{rel}", _unit
    weekday = f"(?P<weekday>{either(' '.join(words.weekdays))})"
    yield "weekday", rf"\b(?:{rel}\s)?{weekday}", _weekday
    yield "word", rf"\b(?P<word>{either(' '.join(w for w, _ in words.days))})", _day_word
    yield "month", rf"\b(?:{words.in_month})\s{month}", _month
    yield "year", rf"(?<![\d.,:№-])\b{_YEAR}(?!\s?(?:[%$€₽]|\d|-\d)){counted}", _one_year


def _forms(
    words: DateWords, ands: frozenset[str]
) -> Iterator[tuple[str, str, Callable[[Match, DateReader], Period | None]]]:
    month = f"(?P<month>{either(' '.join(words.months))})"
    of = rf"(?:\s(?:{'|'.join(words.of.split())}))?" if words.of else ""
    year = rf"{of}\s{_YEAR}"
    day = r"(?P<d>\d{1,2})(?:\.|-?[гй]о|º|er)?"
    join = "|".join(word.replace("_", " ") for word in words.joins.split()) or "-"
    until = "|".join(word for word in join.split("|") if word not in ands) or "-"
    second = day.replace("<d>", "<d2>")
    counted = rf"(?!\s{either(words.counted)})" if words.counted else ""
    yield "iso", r"\b(?P<year>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)\b", _iso
    yield "numeric", r"\b(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>\d{4}|\d\d)\b", _numeric
    if words.year_first:
        yield "day", rf"\b{_YEAR}\s{either(words.year_words)},?\s{day}\s{month}", _day
    yield "days", rf"\b{day}\s?(?:[-–—]|(?:{join}))\s?{second}{of}\s{month}(?:{year})?", _days
    yield "day", rf"\b{day}{of}\s{month}(?:{year})?", _day
    if words.year_first:
        yield "month", rf"\b{_YEAR}\s{either(words.year_words)},?\s{month}", _month
    yield "month", rf"\b{month}{year}", _month
    listed = rf"(?:,?\s(?:(?:{join})\s)?\d{{1,2}}\.?){{1,4}}\s{month}(?:{year})?"
    yield "listed", rf"\b(?P<d>\d{{1,2}})\.?(?={listed})", _day
    if words.years:
        named = either(" ".join(word for word, _ in words.years))
        yield "year word", rf"\b(?P<word>{named})", _year_word
    decade = "|".join(words.decades)
    if decade:
        yield "decade", decade, _decade
    yield (
        "years",
        rf"\b{_YEAR}\s?(?:[-–—/]|\s(?:{until}))\s?(?P<year2>\d{{4}}|\d\d)(?![\d.-])",
        _years,
    )
    yield from _told_forms(words, month, counted)


@cache
def _table(pack: Pack) -> _Table:
    words = pack.dates
    rules = tuple(
        _Rule(name, re.compile(pattern, re.IGNORECASE), meaning)
        for name, pattern, meaning in _forms(words, frozenset(pack.speech.joining.split()))
    )
    named = " ".join(
        (*words.months, *words.weekdays, *(w for w, _ in (*words.days, *words.units, *words.years)))
    )
    return _Table(rules, re.compile(rf"\d|\b{either(named)}", re.IGNORECASE))


def find_dates(
    text: str, stretch: Span, published: date | None, pack: Pack, year: int | None = None
) -> list[Dated]:
    """Return the words for a time in a stretch and what they mean, none overlapping another.

    Args:
        text: the article.
        stretch: the paragraph or sentence to read.
        published: the day of publication; without it only days of a stated year are known.
        pack: the language.
        year: the year that was stated last before, for the days of an older story.
    """
    if not pack.dates.months:
        return []
    matches = _matches(text, stretch, _table(pack))
    found: list[Dated] = []
    for rule, match in matches:
        period = rule.meaning(match, DateReader(pack.dates, published, year))
        words = _without_stop(match.group(), pack.dates)
        span = Span(match.start(), match.start() + len(words))
        found.append(Dated(span, words, rule.name, period, 0))
        year = _year(match) or year
    return found


def _without_stop(words: str, known: DateWords) -> str:
    """Leave out a stop that ends the sentence: that of "am Montag.", not that of "am 3. Jan."."""
    if not words.endswith("."):
        return words
    last = words[:-1].rsplit(maxsplit=1)[-1].lower()
    forms = " ".join((*known.months, *known.weekdays)).lower().split()
    longer = any(form.startswith(last) and form.rstrip("~") != last for form in forms)
    return words if longer and len(last) <= _LONGEST_SHORT else words[:-1]


def _matches(text: str, stretch: Span, table: _Table) -> list[tuple[_Rule, Match]]:
    """Return the words for a time in order; where two forms meet, the earlier rule's."""
    if not table.hint.search(text, stretch.start, stretch.end):
        return []
    taken = bytearray(stretch.end - stretch.start)
    found: list[tuple[_Rule, Match]] = []
    for rule in table.rules:
        for match in rule.pattern.finditer(text, stretch.start, stretch.end):
            start, end = match.start() - stretch.start, match.end() - stretch.start
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                found.append((rule, match))
    return sorted(found, key=lambda each: each[1].start())
