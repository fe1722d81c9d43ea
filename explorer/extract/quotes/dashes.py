"""Speech behind a dash at the start of a paragraph: — I never wanted it, said Reed. Never.

Dashes also begin the items of lists: only where the narrator comes in (“said Reed”) in most of
them, they are speech.
"""

from __future__ import annotations

import re

from explorer.extract.document.document import Document
from explorer.extract.document.small_words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from explorer.extract.quotes.unmarked import DASH, MARKS, Unmarked
from explorer.gazetteer import wordlists
from explorer.model import Span

_OPENS = re.compile(r"[—–―][ \u00a0]?(?=\w)|- (?=\w)")
# What the speech ends in, and up to six words of the narrator's, one of them a verb of speech.
_TURN = re.compile(
    r"(?P<stop>[,?!….]|(?= [—–―]))[ \u00a0]?(?P<dash>[—–―])? ?"
    r"(?P<words>[^\W\d_][\w’'.-]*(?: [\w’'.-]+){1,5})"
)
_WORD = re.compile(r"[\w’'-]+")
_ENDS = re.compile(r"[—–―]\.?|[.!?](?=\s|$)")
_SUBJECTS = wordlists.cue_verbs("askers")
_NO_SUBJECT = PREPOSITIONS | CONJUNCTIONS


def find_dialogue(reading: Document) -> list[Unmarked]:
    """Return the speech of the paragraphs that begin with a dash, in order."""
    opened = [
        (number, opening.end())
        for number, span in enumerate(reading.paragraphs)
        if (opening := _OPENS.match(reading.text, span.start, span.end)) is not None
    ]
    if not opened:
        return []
    told = {
        number: _parts(reading.text, Span(start, reading.paragraphs[number].end))
        for number, start in opened
    }
    if sum(bool(parts) for parts in told.values()) * 2 < len(opened):
        return []
    found: list[Unmarked] = []
    for number, start in opened:
        whole = Span(start, reading.paragraphs[number].end)
        if any(mark in MARKS for mark in whole.slice(reading.text)):
            continue
        found += [Unmarked(part, number, DASH) for part in told[number] or [whole]]
    return found


def _parts(text: str, stretch: Span) -> list[Span]:
    """Return the speech before and behind the narrator's words; none where there are no such."""
    for turn in _TURN.finditer(text, stretch.start, stretch.end):
        if not _is_narrator(text, Span(*turn.span("words"))):
            continue
        end = turn.start() + (turn["stop"] in ("?", "!", "…"))
        parts = [Span(stretch.start, end)]
        behind = _ENDS.search(text, turn.start("words"), stretch.end)
        rest = behind.end() if behind else stretch.end
        while rest < stretch.end and text[rest] in " .\u00a0":
            rest += 1
        if rest < stretch.end:
            parts.append(Span(rest, stretch.end))
        return parts
    return []


def _is_narrator(text: str, words: Span) -> bool:
    """Tell whether the words are “said Reed”, “Reed replied”, “she asked”."""
    first, second, *others = _WORD.findall(text, words.start, words.end)[:4] + [""] * 2
    verbs = wordlists.speech_verbs()
    if first in verbs:
        behind = [word for word in (second, *others) if word]
        leads = second.lower() in DETERMINERS or second.lower() in _SUBJECTS
        return leads or (second not in _NO_SUBJECT and any(word[0].isupper() for word in behind))
    named = first[:1].isupper() or first.lower() in _SUBJECTS
    later = (second, *others[:1]) if first[:1].isupper() else (second,)
    return named and any(word in verbs for word in later)
