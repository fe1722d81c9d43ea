"""When: the words for a time in a text, and the days they mean, by the day of publication alone."""

from __future__ import annotations

import re
from datetime import date

import msgspec

from explorer.extract.dates.anchor import Anchor
from explorer.extract.dates.periods import Period
from explorer.extract.dates.table import DateTable, Rule, table_of
from explorer.extract.dates.tense import direction, is_before_noun
from explorer.model import Span

# Dates of one sentence that are read: with more it is a table, and each looks far around itself.
_MOST = 40


class Dated(msgspec.Struct, frozen=True):
    """Words for a time, where they stand, the rule that read them, and what they mean if known.

    `is_aside`: what follows is not counted from them; `is_vague`: they make no event of their own.
    """

    span: Span
    text: str
    rule: str
    period: Period | None
    direction: int
    is_aside: bool = False
    is_vague: bool = False


def _matches(table: DateTable, text: str, sentence: Span) -> list[tuple[Rule, re.Match[str]]]:
    """Return the words for a time in the sentence, in order, none overlapping another."""
    hints = {hint.lastgroup for hint in table.hint.finditer(text, sentence.start, sentence.end)}
    if not hints:
        return []
    taken = bytearray(sentence.end - sentence.start)
    found = []
    for rule in table.rules:
        if hints.isdisjoint(rule.hints):
            continue
        for match in rule.pattern.finditer(text, sentence.start, sentence.end):
            start, end = match.start() - sentence.start, match.end() - sentence.start
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                found.append((rule, match))
    return sorted(found, key=lambda item: item[1].start())


def _shown(table: DateTable, rule: Rule, match: re.Match[str]) -> Span:
    """Return the words to show: without the small word that only introduced a month or year."""
    lead = table.leading.match(match.group()) if rule.is_trimmed else None
    return Span(match.start() + (lead.end() if lead else 0), match.end())


def find_dates(
    text: str,
    sentence: Span,
    published: date | None,
    reference: Period | None = None,
    language: str = "en",
) -> list[Dated]:
    """Return the words for a time in one sentence and what they mean.

    Args:
        text: the article.
        sentence: the sentence to read.
        published: the day of publication; without it only full dates are known.
        reference: what was dated before this sentence, for "three days later".
        language: the ISO 639-1 code of the language to read by.
    """
    table = table_of(language)
    dated: list[Dated] = []
    near: Period | None = None
    for rule, match in _matches(table, text, sentence)[:_MOST]:
        span = _shown(table, rule, match)
        tense = direction(table.tense, text, sentence, span)
        if rule.is_nearest and is_before_noun(table.tense, text, sentence, span):
            tense = 0
        period = rule.meaning(match, Anchor(table.words, published, tense, reference, near))
        if period is None and rule.is_aside:
            continue  # "two days after the vote" says nothing where the vote has no day
        dated.append(
            Dated(span, span.slice(text), rule.name, period, tense, rule.is_aside, rule.is_vague)
        )
        if period is not None and not rule.is_aside:
            reference = near = period
    return dated
