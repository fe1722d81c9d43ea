"""How much it says of an article that a country is named at one place: headline, lead, scene."""

from __future__ import annotations

import re
from typing import NamedTuple

from explorer.extract.document.document import Document
from explorer.gazetteer import wordlists
from explorer.model import Span

TITLE, BODY = 4.0, 1.0
_FIRST, _LEAD, _SUBJECT, _SCENE = 2.5, 1.5, 0.75, 0.5
_SUBJECT_REACH = 45
LEAST_OF_TOPIC = _FIRST  # where somebody of the country comes in first, it is no topic
_OF_SOMEBODY = 0.4  # where somebody comes from is seldom what the article is about
_SOMEBODY = re.compile(rf" (?:[a-z]+ )?(?:{wordlists.any_of_places('somebody')})\b")
_IN = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Aa]cross|[Oo]ff) (?:the )?(?:[a-z]+ )?$")
_ORIGIN = re.compile(rf"\b(?:{wordlists.any_of_places('origin_before')}) (?:the )?$")


class Prominence(NamedTuple):
    """What a naming counts, and in which paragraph it stands (None: in none of the story).

    `is_scene`: the lead says that it happens there; `opens`: it stands in the first sentence.
    """

    weight: float
    paragraph: int | None
    is_scene: bool = False
    opens: bool = False


def is_of_somebody(text: str, span: Span) -> bool:
    """Tell whether the country only says where somebody is from: "Syrian refugees"."""
    if _SOMEBODY.match(text, span.end):
        return True
    return _ORIGIN.search(text, max(0, span.start - 24), span.start) is not None


def prominence(reading: Document, span: Span) -> Prominence:
    """Return how much the naming of a country at `span` says; headlines apart (`TITLE`)."""
    paragraph = reading.paragraph_at(span.start)
    if paragraph is None:
        return Prominence(0.0, None)
    weight = _FIRST if paragraph == 0 else _LEAD if paragraph < 2 else BODY
    behind = reading.text[max(0, span.start - 24) : span.start]
    is_scene = False
    if is_of_somebody(reading.text, span):
        weight *= _OF_SOMEBODY
    elif paragraph < 2 and _IN.search(behind):
        weight += _SCENE
        is_scene = True
    sentence = reading.sentence_at(span.start)
    if sentence and span.start - sentence.span.start < _SUBJECT_REACH:
        weight += _SUBJECT
    return Prominence(weight, paragraph, is_scene, bool(sentence and sentence.index == 0))
