"""Whose turn it is, before a colon at the start of a paragraph: “REED: …”, “Ann Reed (Greens): …”.

Only the form is told here. Whether such a line is somebody's turn is for whoever sees the others.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from explorer.gazetteer import wordlists
from explorer.model import Span

_LABEL = re.compile(
    r"[*_]{0,3}(?P<core>[A-ZÀ-Þ](?:[\w.’'-]|[ \u00a0&](?=\w)){0,48})"
    r"(?P<more>, [^\n:;“”\"!?]{1,70}| ?\([^\n():]{1,40}\)(?:, [^\n:;“”\"!?]{1,50})?)?"
    r"[*_]{0,3}:[*_]{0,3}[ \u00a0]{1,3}(?=[^\s:])"
)
# "Q. Why?" and "A. Because.": the two letters may have a stop for their colon.
_LETTER = re.compile(r"[*_]{0,3}(?P<core>[QA])(?P<more>)[.:][*_]{0,3}[ \u00a0]{1,3}(?=\S)")
_QUOTED = re.compile(r"\A[“\"«„‘'].*[.!?][”\"»’']$", re.DOTALL)
_MOST_WORDS = 5
_REACH = 170  # letters in which a label's colon stands


class Label(NamedTuple):
    """A label: `core` is the name or letter, `end` where the words of the turn begin.

    `more` tells whether a party, an age or an office stands behind the name.
    """

    core: Span
    end: int
    more: bool


def label_of(text: str, paragraph: Span) -> Label | None:
    """Return the label the paragraph begins with, or None for one without."""
    if text.find(":", paragraph.start, min(paragraph.end, paragraph.start + _REACH)) < 0 and (
        text[paragraph.start + 1 : paragraph.start + 2] != "."
    ):
        return None
    found = _LETTER.match(text, paragraph.start, paragraph.end) or _LABEL.match(
        text, paragraph.start, paragraph.end
    )
    if found is None or found.end() >= paragraph.end:
        return None
    words = found["core"].split()
    if len(words) > _MOST_WORDS or any(
        word[0].islower() and word not in wordlists.words("name_particles") for word in words
    ):
        return None
    return Label(Span(*found.span("core")), found.end(), bool(found["more"]))


def opens_with_turn(text: str, first: Span, second: Span) -> bool:
    """Tell whether a text begins with somebody's turn, so that its first line is no headline.

    Either words in marks that end in a stop stand behind the label, or the next line has one too.
    """
    label = label_of(text, first)
    if label is None:
        return False
    words = text[label.end : first.end]
    if _QUOTED.match(words):
        return True
    return words[-1] in ".!?" and second != first and label_of(text, second) is not None
