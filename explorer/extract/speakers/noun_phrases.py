"""Where the words that describe somebody begin and end: what leads up to them, what narrows."""

from __future__ import annotations

from explorer.extract.document.small_words import DETERMINERS, PREPOSITIONS
from explorer.extract.speakers.sentence_tokens import PERSON, WORD, Item, SentenceTokens
from explorer.gazetteer import wordlists

CLOSES_DESCRIPTION = wordlists.words("closes_description")
DAYS = wordlists.words("days")
_LEADS_UP = PREPOSITIONS | DAYS


def is_role(key: str) -> bool:
    """Tell whether a word in small letters says what somebody is, or what several are."""
    heads = wordlists.role_heads()
    return key in heads or (key.endswith("s") and key[:-1] in heads)


def noun_phrase_start(items: tuple[Item, ...], first: int, last: int) -> int | None:
    """Skip what leads up to the phrase: "In Kyiv the mayor", "On Monday a spokesman"."""
    while first < last and items[first].key in _LEADS_UP:
        ahead = _opening(items, first + 1, last)
        if ahead == first + 1:
            ahead = _opening(items, ahead + 1, last)
        if ahead is None:
            return None
        first = ahead
    return first


def _opening(items: tuple[Item, ...], first: int, last: int) -> int | None:
    """Return the first determiner or name from `first` on, or None."""
    for index in range(first, last + 1):
        if items[index].key in DETERMINERS or items[index].kind == PERSON:
            return index
    return None


def core_end(text: str, items: tuple[Item, ...], first: int, last: int) -> int:
    """Return the last item of the phrase's core: what narrows it down later is left out."""
    for index in range(first + 1, last + 1):
        key, before = items[index].key, items[index - 1].key
        if key not in CLOSES_DESCRIPTION or is_small_word_in_name(text, items, index):
            continue
        if key == "this" and before in PREPOSITIONS:  # "the mayor of this city"
            continue
        headed = key == "by" and before.endswith("ed") and index - 2 > first
        return index - 2 if headed else index - 1
    return last


def is_small_word_in_name(text: str, items: tuple[Item, ...], index: int) -> bool:
    """Tell whether a small word stands in a name: "Ministry of Health and Welfare"."""
    if index < 2 or index + 1 >= len(items) or items[index].key not in ("and", "in", "on"):
        return False
    around = (items[index - 1], items[index + 1])
    if any(item.kind != WORD or not text[item.start].isupper() for item in around):
        return False
    before = [item.key for item in items[max(0, index - 5) : index]]
    return before[-2] == "the" or "of" in before or "for" in before


def is_of_a_body(text: str, frame: SentenceTokens, index: int) -> bool:
    """Tell whether the word before a name belongs to a body's: "Bank of Ghana governor Ann Reed".

    "A spokesman for President Reed" is another matter.
    """
    if index < 2:
        return False
    body, named = frame.items[index - 2], frame.items[index]
    if not body.capital or body.kind != WORD or body.key in wordlists.role_heads():
        return False
    first, *words = text[named.start : named.end].split()
    return first[0].isupper() and any(word in wordlists.role_heads() for word in words)
