"""Verbs and nouns for what happens: which word makes an event, and of what kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from explorer.gazetteer import wordlists
from explorer.model import Span

_WORD = re.compile(r"[A-Za-z]+(?:-[a-z]+)?")
_WEAK = "statement"  # a kind only where no other word tells of one


@cache
def _of_word() -> dict[str, str]:
    return {word: kind for kind, words in wordlists.events("kinds").items() for word in words}


@cache
def deeds() -> frozenset[str]:
    """Return the verbs that tell of a deed even where the sentence gives no day for it."""
    return frozenset(wordlists.events("deeds")["verbs"])


@cache
def _ongoing() -> re.Pattern[str]:
    """The forms by which a deed is told as going on: "is snubbing", "have been courting"."""
    verbs = "|".join(wordlists.events("deeds")["ongoing"])
    return re.compile(
        r"\b(?:is|are|was|were|been|be|[’']re|[’']s) "
        rf"(?:(?:\w+ly|not|now|also|still|again|but|and|all) ){{0,3}}(?P<verb>{verbs})\b"
    )


def deeds_in(text: str, stretch: Span) -> Iterator[int]:
    """Yield where the stretch tells of a deed, in order: the offset of the verb."""
    known = deeds()
    told = []
    # Few sentences tell of a deed: where the verb stands is asked of those alone.
    if not known.isdisjoint(_WORD.findall(text, stretch.start, stretch.end)):
        told = [
            word.start()
            for word in _WORD.finditer(text, stretch.start, stretch.end)
            if word.group() in known
        ]
    going_on = [
        found.start("verb") for found in _ongoing().finditer(text, stretch.start, stretch.end)
    ]
    yield from sorted(told + going_on)


def kind_of(stretch: str) -> str | None:
    """Return the kind of event the words tell of: the first telling word that is no statement."""
    fallback = None
    for word in _WORD.findall(stretch):
        kind = _of_word().get(word.lower())
        if kind == _WEAK:
            fallback = kind
        elif kind:
            return kind
    return fallback
