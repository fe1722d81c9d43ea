"""How a language says when: its words and rules, read from ``resources/reading/<code>/``.

A rule is a name, a pattern, the kind of word a sentence must have for it, and a meaning; its
examples and counter-examples stand beside it in ``dates.toml`` and are all run by a test.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import msgspec

from explorer import typed
from explorer.extract.dates.anchor import Meaning, Words
from explorer.extract.dates.meanings import MEANINGS
from explorer.gazetteer import tables
from explorer.text import days

_PART = re.compile(r"\{([a-z_]+)\}")


class RuleRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One rule as ``dates.toml`` states it; the head of that file explains the fields."""

    name: str
    pattern: str
    hint: str
    meaning: str
    examples: tuple[tuple[str, ...], ...]
    nothing: tuple[str, ...]
    aside: bool = False
    vague: bool = False
    trim: bool = False
    nearest: bool = False


class TenseRows(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words by which a sentence shows whether it speaks of what is past or to come."""

    reach: int
    future: str
    past: str
    not_past: frozenset[str]
    clause: str
    put_off: str
    set_for: str
    lasts: str
    noun: str
    not_noun: str
    parts: dict[str, str]


class WordRows(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words that patterns catch, and what each means."""

    seasons: dict[str, int]
    ordinals: dict[str, int]
    quarters: dict[str, int]
    days: dict[str, int]
    units: dict[str, str]
    numbers: dict[str, int]
    feasts: dict[str, tuple[int, int]]
    back: tuple[str, ...]
    ahead: tuple[str, ...]
    again: frozenset[str]
    lengths: frozenset[str]
    this: frozenset[str]
    next: frozenset[str]


class DateRows(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole of a language's ``dates.toml``."""

    words: WordRows
    hints: dict[str, str]
    parts: dict[str, str]
    rule: tuple[RuleRow, ...]
    tense: TenseRows


class Rule(msgspec.Struct, frozen=True):
    """One way of saying when.

    `hints` are the kinds of word of which a sentence must have one before the pattern is tried;
    `is_aside`: what follows is not counted from it; `is_vague`: it makes no event of its own;
    `is_trimmed`: the small word before is not shown; `is_nearest`: the tense does not count before
    a noun.
    """

    name: str
    pattern: re.Pattern[str]
    hints: frozenset[str]
    meaning: Meaning
    is_aside: bool
    is_vague: bool
    is_trimmed: bool
    is_nearest: bool


class Tense(msgspec.Struct, frozen=True):
    """The patterns of `TenseRows`, ready for use; `reach` is how far to look, in letters."""

    reach: int
    future: re.Pattern[str]
    past: re.Pattern[str]
    not_past: frozenset[str]
    clause: re.Pattern[str]
    put_off: re.Pattern[str]
    set_for: re.Pattern[str]
    lasts: re.Pattern[str]
    noun: re.Pattern[str]
    not_noun: re.Pattern[str]


class DateTable(msgspec.Struct, frozen=True):
    """A language's rules in order, the hints that call for them, and its words."""

    rules: tuple[Rule, ...]
    hint: re.Pattern[str]
    words: Words
    tense: Tense
    leading: re.Pattern[str]


def filled(source: str, parts: dict[str, str]) -> str:
    """Return the pattern with every ``{name}`` replaced by the part of that name."""
    while _PART.search(source):
        source = _PART.sub(lambda found: parts[found[1]], source)
    return source


def rows(folder: Path) -> DateRows:
    """Return what a language's folder says of dates.

    Raises:
        msgspec.ValidationError: the table has a field that is unknown or of the wrong kind.
    """
    return typed.toml((folder / "dates.toml").read_bytes(), DateRows)


@cache
def table_of(language: str = "en") -> DateTable:
    """Return the table of the language with that ISO 639-1 code, made once."""
    found = rows(tables.RESOURCES / "reading" / language)
    parts = found.parts | {
        "month": days.pattern("months", language),
        "weekday": days.pattern("weekdays", language, short=False, capitals=False),
        "any_weekday": days.pattern("weekdays", language, capitals=False),
        "month_word": _any_of(days.months(language)),
        "number": _any_of(found.words.numbers),
        "ordinal": _any_of(found.words.ordinals),
    }
    hints = "|".join(f"(?P<{name}>{words})" for name, words in found.hints.items())
    return DateTable(
        rules=tuple(_rule(row, parts) for row in found.rule),
        hint=re.compile(filled(rf"\b(?:{hints})", parts)),
        words=_words(found.words, language),
        tense=_tense(found.tense),
        leading=re.compile(found.parts["leading"]),
    )


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, the longest first."""
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"


def _rule(row: RuleRow, parts: dict[str, str]) -> Rule:
    return Rule(
        name=row.name,
        pattern=re.compile(filled(row.pattern, parts)),
        hints=frozenset(row.hint.split()),
        meaning=MEANINGS[row.meaning],
        is_aside=row.aside,
        is_vague=row.vague,
        is_trimmed=row.trim,
        is_nearest=row.nearest,
    )


def _words(listed: WordRows, language: str) -> Words:
    steps = dict.fromkeys(listed.back, -1) | dict.fromkeys(listed.ahead, 1)
    return Words(
        months=days.months(language),
        weekdays=days.weekdays(language),
        seasons=listed.seasons,
        ordinals=listed.ordinals,
        quarters=listed.quarters,
        days=listed.days,
        units=listed.units,
        numbers=listed.numbers,
        feasts=listed.feasts,
        steps=steps,
        again=listed.again,
        lengths=listed.lengths,
        this=listed.this,
        next=listed.next,
    )


def _tense(listed: TenseRows) -> Tense:
    return Tense(
        reach=listed.reach,
        future=re.compile(filled(listed.future, listed.parts), re.IGNORECASE),
        past=re.compile(filled(listed.past, listed.parts), re.IGNORECASE),
        not_past=listed.not_past,
        clause=re.compile(listed.clause),
        put_off=re.compile(listed.put_off),
        set_for=re.compile(listed.set_for),
        lasts=re.compile(listed.lasts),
        noun=re.compile(listed.noun),
        not_noun=re.compile(listed.not_noun),
    )
