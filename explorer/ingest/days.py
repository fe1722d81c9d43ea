"""Days as news writes them ("Nov. 30, 2022", "30th November 2022", "2022-11-30"), as ISO 8601.

Only whole days with a year: a reading without a year is not a statement of the day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?P<year>(?:1[6-9]|2[01])\d\d)\b"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_FORMS = tuple(
    re.compile(form, re.I)
    for form in (
        r"\b(?P<year>(?:1[6-9]|2[01])\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
        r"\b(?P<year>(?:1[6-9]|2[01])\d\d)/(?P<month>\d\d)/(?P<day>\d\d)(?!\d)",
        rf"\b{_MONTH}\s{{0,2}}{_DAY}\s?,?\s{{1,2}}{_YEAR}",
        rf"\b{_DAY}\s{{1,2}}(?:of\s)?{_MONTH}\s?,?\s{{1,2}}{_YEAR}",
        rf"\b(?P<day>\d{{1,2}})[./](?P<month>\d{{1,2}})[./]{_YEAR}",
    )
)


def find(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each day stated in `text` as (ISO day, start, end), in text order.

    "30/11/2022" counts, "03/11/2022" does not: it is one day in London and another in New York.
    """
    hits = [hit for form in _FORMS for hit in _hits(form, text)]
    yield from sorted(hits, key=lambda hit: hit[1])


def _hits(form: re.Pattern[str], text: str) -> Iterator[tuple[str, int, int]]:
    for match in form.finditer(text):
        day = _resolve(match)
        if day is not None:
            yield day, match.start(), match.end()


def _resolve(match: re.Match[str]) -> str | None:
    month_text, day = match["month"].lower().rstrip("."), int(match["day"])
    month = _MONTHS.get(month_text) or int(month_text)
    slashed = match["year"] and match.end("day") < match.start("year") and month_text.isdigit()
    if slashed:
        if day <= 12 and month <= 12 and day != month:
            return None
        day, month = (month, day) if month > 12 else (day, month)
    try:
        return date(int(match["year"]), month, day).isoformat()
    except ValueError:
        return None


def iso_day(stamp: str) -> str | None:
    """Return the day of a time stamp that begins with one ("2022-11-30T05:00:00Z"), or None.

    The day is the one the stamp's own clock shows: no time zone is reckoned with.
    """
    match = re.match(r"\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)", stamp) or re.match(
        r"\s*(\d{4})(\d\d)(\d\d)\d{2,6}", stamp
    )
    if match is None:
        return None
    try:
        return date(*map(int, match.groups())).isoformat()
    except ValueError:
        return None
