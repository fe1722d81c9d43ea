"""Words that a verb of speech and a colon bring in, without marks: Reed said: We are sorry."""

from __future__ import annotations

import re

from explorer.extract.document.document import Document
from explorer.extract.quotes.unmarked import COLON, MARKS, Unmarked
from explorer.gazetteer import wordlists
from explorer.gazetteer.wordlists import any_marked
from explorer.model import Span

_FIRST_PERSON = re.compile(rf"\b(?:{any_marked('first_person')})\b")
_SPOKEN = re.compile(rf"\b(?:{any_marked('first_person')}|{any_marked('second_person')})\b")
_INTRODUCES = re.compile(
    rf"\b(?P<verb>{any_marked('introducing')})(?: (?:{any_marked('behind_introducing')})){{0,3}}"
    r"(?: to (?:\w+ ){0,2}\w+)?"
    r"(?: (?:on|in) (?:[A-ZÀ-Þ]\w*|(?:a|an|his|her|its|their|the) (?:\w+ ){0,2}\w+))?:(?:\s|$)"
)
_BULLETS = "-–—•*·‣"
_MOST_FOLLOWING = 5  # paragraphs that go on with what a colon brought in
_FEWEST_WORDS = 3
_SALUTATION = 4  # words of "Dear colleagues,"
_NEAR = 160  # letters before the colon in which the verb stands


def find_introduced(reading: Document) -> list[Unmarked]:
    """Return the words behind “said:”, to the paragraph's end or in the paragraphs that follow."""
    text = reading.text
    found: list[Unmarked] = []
    for number, span in enumerate(reading.paragraphs):
        colon = text.find(":", span.start, span.end)
        if colon < 0:
            continue
        lead = _INTRODUCES.search(text, max(span.start, colon - _NEAR), span.end)
        if lead is None or any(mark in MARKS for mark in text[span.start : lead.start()]):
            continue
        if lead["verb"] not in wordlists.speech_verbs() | {"commented"}:
            continue
        if lead.end() >= span.end:
            found += _following(reading, number)
            continue
        words = Span(lead.end(), span.end)
        posted = lead["verb"] in wordlists.marked_words("posting")
        if _is_said(text, words) and (posted or _SPOKEN.search(text, words.start, words.end)):
            found.append(Unmarked(words, number, COLON))
    return found


def _is_said(text: str, words: Span) -> bool:
    """Tell whether the words are a sentence without marks: a list or a clause is none."""
    said = words.slice(text)
    whole = said[0].isupper() and said[-1] in ".!?…" and len(said.split()) >= _FEWEST_WORDS
    return whole and not any(mark in MARKS for mark in said)


def _following(reading: Document, number: int) -> list[Unmarked]:
    """Return the paragraph below and those in which I or we go on."""
    found: list[Unmarked] = []
    for place in range(number + 1, min(number + 1 + _MOST_FOLLOWING, len(reading.paragraphs))):
        span = reading.paragraphs[place]
        words = span.slice(reading.text)
        greets = not found and words[-1] == "," and len(words.split()) <= _SALUTATION
        if words[0] in _BULLETS or not (greets or _is_said(reading.text, span)):
            break
        if found and _FIRST_PERSON.search(words) is None:
            break
        found.append(Unmarked(span, place, COLON, continues=bool(found)))
    return found
