"""Verbs and nouns for what happens: which word makes an event, and of what kind."""

from __future__ import annotations

import re
from functools import cache

from explorer.gazetteer import wordlists

_WORD = re.compile(r"[A-Za-z]+(?:-[a-z]+)?")
_WEAK = "statement"  # a kind only where no other word tells of one


@cache
def _of_word() -> dict[str, str]:
    return {word: kind for kind, words in wordlists.events("kinds").items() for word in words}


@cache
def deeds() -> frozenset[str]:
    """Return the verbs that tell of a deed even where the sentence gives no day for it."""
    return frozenset(wordlists.events("deeds")["verbs"])


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
