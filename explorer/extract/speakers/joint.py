"""Two who speak together are no one person: "Joe Reed and Ann Moss said", "said Reed and Moss".

What they say is kept with both names, as the text has them, and given to neither alone.
"""

from __future__ import annotations

from explorer.extract.document.small_words import PREPOSITIONS
from explorer.extract.speakers.noun_phrases import is_role
from explorer.extract.speakers.sentence_tokens import PERSON, PUNCT, QUOTE, WORD, SentenceTokens
from explorer.gazetteer import wordlists

_TITLES = 3  # words of a title that may stand between "and" and the second name
_OPENS = frozenset({"that", "but", "while", "as", "and", "when", "both"})


def first_of_two(frame: SentenceTokens, last: int) -> int | None:
    """Return where "Reed and Moss" begins that ends with the name at item `last`, or None."""
    items = frame.items
    at = _over_title(frame, last)
    if at < 1 or items[at].key != "and" or items[at - 1].kind != PERSON or items[at - 1].owns:
        return None
    if items[at - 1].ref == items[last].ref:
        return None
    first = at - 1
    while first > 0 and _is_title(frame, first - 1):
        first -= 1
    before = items[first - 1] if first else None
    # A verb before the first name has it for its object: "He thanked Reed and Moss said".
    opens = before is None or before.kind in (PUNCT, QUOTE) or before.key in _OPENS
    return first if opens else None


def last_of_two(frame: SentenceTokens, first: int) -> int | None:
    """Return where "Reed and Moss" ends that begins with the name at item `first`, or None."""
    items = frame.items
    said = first > 0 and items[first - 1].key in wordlists.speech_verbs()
    if not said or first + 2 >= len(items) or items[first + 1].key != "and":
        return None
    last = first + 2
    while last < len(items) and last - first < 2 + _TITLES and _is_title(frame, last):
        last += 1
    if last >= len(items) or items[last].kind != PERSON or items[last].owns:
        return None
    if items[last].ref == items[first].ref:
        return None
    behind = items[last + 1] if last + 1 < len(items) else None
    # A verb behind the second name is what that one does: "said Reed, and Moss nodded".
    ends = behind is None or behind.kind in (PUNCT, QUOTE) or behind.key in PREPOSITIONS
    return last if ends else None


def _over_title(frame: SentenceTokens, last: int) -> int:
    at = last - 1
    while at > 0 and last - at <= _TITLES and _is_title(frame, at):
        at -= 1
    return at


def _is_title(frame: SentenceTokens, index: int) -> bool:
    item = frame.items[index]
    if item.kind == PUNCT and item.key == ".":
        return index > 0 and frame.items[index - 1].capital
    return item.kind == WORD and is_role(item.key)
