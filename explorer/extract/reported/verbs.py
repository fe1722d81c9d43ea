"""Which words are verbs of a clause, by their form and the lists of `reported.json`."""

from __future__ import annotations

from explorer.extract.speakers.sentence_tokens import QUOTE, WORD, Item
from explorer.gazetteer import wordlists

_CLOSES = wordlists.reporting_words("relatives")
_SUBJECTS = wordlists.reporting_words("subjects")


def is_listed(item: Item, kind: str) -> bool:
    """Tell whether the word stands in one list of `reported.json`."""
    return item.key in wordlists.reporting_words(kind)


def is_finite(item: Item) -> bool:
    """Tell whether the word is a verb that has a subject: is, will, didn't, went."""
    if item.kind != WORD:
        return False
    return is_listed(item, "finite") or item.key.endswith(("n't", "n’t"))


def has_finite_verb(
    text: str, items: tuple[Item, ...], first: int, last: int, *, sure: bool = False
) -> bool:
    """Tell whether the items hold a verb that makes them a clause.

    With `sure` a past participle does not count: "the deal signed last week".
    """
    for index in range(first, min(last, len(items) - 1) + 1):
        item = items[index]
        if item.kind == QUOTE and index > first and text[item.start + 1].islower():
            return True  # the marks go on with the clause
        if item.kind != WORD:
            continue
        if sure and item.key in _CLOSES:
            return False
        if is_finite(item):
            return True
        if index > first and not sure and item.key.endswith(("ed", "s")) and len(item.key) > 3:
            return True
        if item.key in _SUBJECTS and item.key != "it":
            return True
        if item.key == "to" and sure and index == first:
            return False
    return False
