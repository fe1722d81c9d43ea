"""When: the words for a time in a text, and the days they mean, by the day of publication alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

import msgspec

from explorer.extract.dates.anchor import Anchor
from explorer.extract.dates.patterns import HINT, MONTHS, PATTERNS
from explorer.extract.dates.periods import Period
from explorer.extract.dates.rules import RULES
from explorer.extract.dates.tense import direction
from explorer.model import Span

ASIDE = frozenset({"decade", "offset_of"})  # what follows is not counted from these
_STATED = re.compile(
    r"(?:(?P<m>[A-Za-z]{3,9})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?,? (?P<y>\d{4})|"
    r"(?P<d2>\d{1,2})(?:st|nd|rd|th)? (?P<m2>[A-Za-z]{3,9})\.?,? (?P<y2>\d{4})|"
    r"(?P<iso>\d{4}-\d{2}-\d{2})|(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<y3>\d{4}))"
)


class Dated(msgspec.Struct, frozen=True):
    """Words for a time, where they stand, the rule that read them, and what they mean if known."""

    span: Span
    text: str
    rule: str
    period: Period | None
    direction: int


def parse_day(words: str | None) -> date | None:
    """Return the day that words like "3 May 2021" or "2021-05-03" name, or None.

    A day of numbers alone is read day first, unless the second number can be no month.
    """
    found = _STATED.search(words or "")
    if found is None:
        return None
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"])
        if found["y3"]:
            first, second = int(found["a"]), int(found["b"])
            day, month = (first, second) if second <= 12 else (second, first)
            return date(int(found["y3"]), month, day)
        name = (found["m"] or found["m2"]).lower()
        month = MONTHS.get(name, 0)
        return date(int(found["y"] or found["y2"]), month, int(found["d"] or found["d2"]))
    except ValueError:
        return None


def _matches(text: str, sentence: Span) -> Iterable[tuple[str, re.Match[str]]]:
    """Return the words for a time in the sentence, in order, none overlapping another."""
    if not HINT.search(text, sentence.start, sentence.end):
        return []
    taken = bytearray(sentence.end - sentence.start)
    found = []
    for name, pattern in PATTERNS:
        for match in pattern.finditer(text, sentence.start, sentence.end):
            start, end = match.start() - sentence.start, match.end() - sentence.start
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                found.append((name, match))
    return sorted(found, key=lambda item: item[1].start())


_LEADING = re.compile(
    r"(?:[Ss]ince|[Bb]y|[Uu]ntil|till|to|of|and|or|an?|the|for|from|before|after) "
)


def _shown(name: str, match: re.Match[str]) -> Span:
    """Return the words to show: without the small word that only introduced a month or year."""
    if name in ("month", "year", "season"):
        lead = _LEADING.match(match.group())
        if lead:
            return Span(match.start() + lead.end(), match.end())
    if name == "year_of_event":
        return Span(match.start(), match.end() - 1)
    return Span(*match.span())


def find_dates(
    text: str,
    sentence: Span,
    published: date | None,
    reference: Period | None = None,
) -> list[Dated]:
    """Return the words for a time in one sentence and what they mean.

    Args:
        text: the article.
        sentence: the sentence to read.
        published: the day of publication; without it only full dates are known.
        reference: what was dated before this sentence, for "three days later".
    """
    dated: list[Dated] = []
    near: Period | None = None
    for name, match in _matches(text, sentence):
        span = _shown(name, match)
        tense = direction(text, sentence, Span(*match.span()))
        period = RULES[name](match, Anchor(published, tense, reference, near))
        if period is None and name == "offset_of":
            continue  # "two days after the vote" says nothing where the vote has no day
        dated.append(Dated(span, span.slice(text), name, period, tense))
        if period is not None and name not in ASIDE:
            reference = near = period
    return dated
