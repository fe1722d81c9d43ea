"""Where sentences end: a stop, unless it belongs to an abbreviation, an initial or a number."""

from __future__ import annotations

import re

from explorer.gazetteer import wordlists
from explorer.model import Span
from explorer.text import days

_STOP = re.compile(
    r"(?<![.!?…。！？])(?P<stop>[.!?…。！？]++)(?P<close>[\"”’'»)\]\u201d*_]{0,4})(?P<gap>\s++)"
    r"(?P<next>[\"“‘'«„‚`(\[*_—–-]{0,4}\s?\S)"
)
_WORD_AFTER = re.compile(r"\w+")
_WORD_BEFORE = re.compile(r"[\w.&'’-]{1,20}$")  # no longer than what is looked at
TITLES = wordlists.words("abbreviated_titles")
BEFORE_NUMBER = wordlists.words("abbreviated_before_number")
ANYWHERE = wordlists.words("abbreviated_anywhere")
STARTERS = wordlists.words("starters")
"""Words that begin a sentence, as written there: what follows an abbreviation's stop and is one
of them begins a new sentence."""
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
