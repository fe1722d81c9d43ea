"""Somebody without a name whom the sentence before is about: I met a baker. “Try it,” he said.

A pronoun that follows means them, and nobody named further back. Only where that sentence, in the
same paragraph, names nobody, and has them as its subject or as who is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from explorer.extract.document.small_words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from explorer.extract.speakers.epithets import BRINGS_IN
from explorer.extract.speakers.sentence_tokens import PERSON, PUNCT, WORD, Item, SentenceTokens
from explorer.gazetteer import wordlists

_BEFORE_NOUN = 5  # words between the article and the noun: "a former senior port official"
_ARTICLES = BRINGS_IN | {"the"}
_AGED = "-year-old"
_NO_PART = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | wordlists.words("auxiliaries")


class Stranger(NamedTuple):
    """The sentence and the items, both included, that describe somebody."""

    frame: SentenceTokens
    first: int
    last: int


def stranger_before(frames: Sequence[SentenceTokens], limit: int, gender: str) -> Stranger | None:
    """Return whom a pronoun of the last sentence means if it is somebody only described.

    Args:
        frames: the sentences so far, that of the pronoun the last.
        limit: the item at which the pronoun stands.
        gender: the pronoun's, ``male`` or ``female``.
    """
    if len(frames) < 2:
        return None
    before, here = frames[-2:]
    if any(item.kind == PERSON for item in here.items[:limit]):
        return None
    if before.paragraph != here.paragraph or before.quotes:
        return None
    if any(item.kind == PERSON for item in before.items):
        return None
    return _described(before, gender)


def _described(frame: SentenceTokens, gender: str) -> Stranger | None:
    for first, item in enumerate(frame.items):
        if item.kind != WORD or item.key not in _ARTICLES or not _may_act(frame.items, first):
            continue
        last = _noun(frame.items, first, gender)
        if last is not None:
            return Stranger(frame, first, last)
    return None


def _may_act(items: tuple[Item, ...], first: int) -> bool:
    """Tell whether a phrase that begins there is a subject, or who is asked or met."""
    if first == 0:
        return True
    before = items[first - 1]
    if items[0].key in PREPOSITIONS and items[first].key != "the":
        return True  # "At the gate a tall woman waved."
    if before.kind == PUNCT:
        return before.key in (",", ":", ";", "—", "–")
    return before.key in wordlists.cue_verbs("meeting") or before.key in ("but", "and", "then")


def _noun(items: tuple[Item, ...], first: int, gender: str) -> int | None:
    """Return the item of the noun that says what sort of person it is, or None."""
    other = wordlists.titles("female" if gender == "male" else "male")
    for index in range(first + 1, min(first + 1 + _BEFORE_NOUN, len(items))):
        item = items[index]
        if item.kind != WORD or item.owns or item.key in _NO_PART:
            return None
        following = items[index + 1] if index + 1 < len(items) else None
        compound = following is not None and following.key in wordlists.role_heads()
        if item.key in other:
            return None
        if not compound and (item.key in wordlists.role_heads() or item.key.endswith(_AGED)):
            return index
    return None
