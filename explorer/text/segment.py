"""Where sentences end: a stop, unless it belongs to an abbreviation, an initial or a number."""

from __future__ import annotations

import re

from explorer.model import Span
from explorer.text import days

_STOP = re.compile(
    r"(?<![.!?…。！？])(?P<stop>[.!?…。！？]++)(?P<close>[\"”’'»)\]\u201d*_]{0,4})(?P<gap>\s++)"
    r"(?P<next>[\"“‘'«„‚`(\[*_—–-]{0,4}\s?\S)"
)
_WORD_AFTER = re.compile(r"\w+")
_WORD_BEFORE = re.compile(r"[\w.&'’-]{1,20}$")  # no longer than what is looked at
_TITLES_WORDS = (
    "mr mrs ms mx dr prof rev fr sr sra srta st ste mt ft gen lt col maj capt cmdr cpl sgt adm "
    "brig "
    "gov sen rep amb pres hon messrs mme mlle pvt supt det insp rt msgr"
)
TITLES = frozenset(_TITLES_WORDS.split())
_BEFORE_NUMBER_WORDS = (
    "no nos jan feb mar apr jun jul aug sep sept oct nov dec vol fig art sec ch p pp est"
)
BEFORE_NUMBER = frozenset(_BEFORE_NUMBER_WORDS.split())
_ANYWHERE_WORDS = "vs v etc al approx ca cf eg ie e.g i.e a.m p.m inc ltd co corp bros jr"
ANYWHERE = frozenset(_ANYWHERE_WORDS.split())
_STARTERS_WORDS = (
    "The A An It He She They We I You This That These Those There But And Or So In On At As For If "
    "When While After Before Since By With Under From To His Her Its Their Our My Some Many Most "
    "Such Both Each Another Other One Two What Who Why How Where Not No Yet Still Also Although "
    "Though However Meanwhile Earlier Later Last Now Then Despite According Asked Instead"
)
STARTERS = frozenset(_STARTERS_WORDS.split())
_OPENERS = "\"“‘'«„‚`([*_—–- "


_DAY_OF_YEAR = re.compile(r"\d{1,2}(?:st|nd|rd|th)?,? \d{4}\b")
ABBREVIATIONS = TITLES | BEFORE_NUMBER | ANYWHERE


def _ends(text: str, start: int, found: re.Match[str]) -> bool:
    """Tell whether the stop found ends a sentence."""
    first = found.group("next").lstrip(_OPENERS) or found.group("next")[-1]
    if first[0].islower():
        return False
    if found.group("stop") != "." or found.group("close"):
        return True
    word = _WORD_BEFORE.search(text, max(start, found.start() - 20), found.start())
    if word and word.group().lower() in days.months() and _DAY_OF_YEAR.match(text, found.end() - 1):
        return False  # "on May. 9, 2019"
    following = _WORD_AFTER.match(text, found.end() - 1)
    return not _is_abbreviation(
        word.group() if word else "", following.group() if following else first[0]
    )


def _is_abbreviation(word: str, following: str) -> bool:
    """Tell whether `word`, with its stop, goes on into a word that begins with `following`."""
    low = word.lower()
    if low in TITLES:
        return True
    if low in BEFORE_NUMBER:
        return following[0].isdigit()
    if low in ANYWHERE or (len(low) > 1 and "." in low):
        return not following[0].isupper() or following not in STARTERS
    return len(word) == 1 and word.isupper() and word != "I"


def sentences(text: str, paragraph: Span) -> list[Span]:
    """Return the sentences of one paragraph, in order, without the space between them."""
    spans: list[Span] = []
    start = paragraph.start
    at = paragraph.start
    while found := _STOP.search(text, at, paragraph.end):
        at = found.start("gap") + 1
        if _ends(text, start, found):
            spans.append(Span(start, found.start("gap")))
            start = found.end("gap")
            at = start
    if start < paragraph.end:
        spans.append(Span(start, paragraph.end))
    return spans
