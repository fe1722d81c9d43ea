"""Where a report without “that” begins: behind whom it was told, when and where."""

from __future__ import annotations

from explorer.extract.document.small_words import DETERMINERS, PREPOSITIONS
from explorer.extract.reported.verbs import has_finite_verb, is_finite, is_listed
from explorer.extract.speakers.sentence_tokens import PERSON, PUNCT, QUOTE, WORD, Item
from explorer.gazetteer import wordlists

_ASKED = wordlists.reporting_words("asked")
_ASKED_OF = wordlists.reporting_words("asked_of")
_BEFORE_TIMES = wordlists.reporting_words("before_times")
_NOT_OPENING = wordlists.reporting_words("not_opening")
_OBJECTS = wordlists.reporting_words("objects")
_OBJECTS_BEFORE = wordlists.reporting_words("objects_before")
_SUBJECTS = wordlists.reporting_words("subjects")
_TIMES = wordlists.reporting_words("times")
_WITH_OBJECT = wordlists.reporting_words("with_object")
_WHERE = wordlists.reporting_words("where")


def skip_adjuncts(text: str, items: tuple[Item, ...], at: int) -> int:
    """Return the first item behind times, adverbs and places that stand after a verb."""
    days = wordlists.words("days")
    while at < len(items):
        item = items[at]
        if item.kind != WORD:
            return at
        if item.key in days or item.key in _TIMES or item.key.endswith("ly"):
            at += 1
            if item.key in _BEFORE_TIMES and at < len(items):
                at += 1
            continue
        if item.key not in _WHERE:
            return at
        following = _behind_phrase(text, items, at)
        if following is None:
            return len(items)
        at = following
    return at


def _behind_phrase(text: str, items: tuple[Item, ...], at: int) -> int | None:
    """Return where a prepositional phrase gives way to a new subject, or None."""
    days = wordlists.words("days")
    if at + 1 < len(items) and items[at + 1].key in days:
        return at + 2
    for index in range(at + 2, min(at + 12, len(items))):
        item, before = items[index], items[index - 1]
        if item.kind in (PUNCT, QUOTE):
            return None
        if item.key in days and before.key not in PREPOSITIONS:
            return index
        joined = before.key in PREPOSITIONS or before.key in ("and", "or") or before.owns
        if joined or before.key in DETERMINERS:
            continue
        if item.key in _SUBJECTS or item.key in DETERMINERS:
            return index
        if item.kind == PERSON and before.kind == WORD and not text[before.start].isupper():
            return index
    return None


def first_of_clause(text: str, items: tuple[Item, ...], verb: Item, at: int) -> int | None:
    """Return where a clause without “that” begins: “said the road was closed”, or None."""
    if is_listed(verb, "addressed") and not is_listed(verb, "bare"):
        behind = _behind_addressee(text, items, at)
        if behind is None:
            return None
        at = behind
    first = skip_adjuncts(text, items, at)
    if verb.key in _WITH_OBJECT and first < len(items) and items[first].key in DETERMINERS:
        return None  # "answered his phone", "posted a video that …"
    if first >= len(items) or not _may_open(text, items, first):
        return None
    if _is_relative(items, at - 1) or _is_verb(items[first]):
        return None
    sure = not is_listed(verb, "bare") and not is_listed(verb, "addressed")
    last = _next_break(items, first, ",;:(—–" if sure else ";:(—–")
    return first if has_finite_verb(text, items, first, last, sure=sure) else None


def _is_verb(item: Item) -> bool:
    return is_finite(item) or (item.kind == WORD and item.key.endswith("ed"))


def _is_relative(items: tuple[Item, ...], verb: int) -> bool:
    """Tell whether the verb's object stands before it: “what he said about the road”."""
    return any(item.key in _OBJECTS_BEFORE for item in items[max(0, verb - 4) : verb])


def _next_break(items: tuple[Item, ...], first: int, breaks: str) -> int:
    for index in range(first, len(items)):
        if items[index].kind == PUNCT and items[index].key in breaks:
            return index
    return len(items) - 1


def _may_open(text: str, items: tuple[Item, ...], first: int) -> bool:
    item = items[first]
    if item.kind == PUNCT:
        return False
    if item.kind in (PERSON, QUOTE):
        return True
    if item.key in wordlists.reporting_words("openers"):
        return first + 1 < len(items) and items[first + 1].key not in _ASKED_OF
    return item.key not in PREPOSITIONS and item.key not in _NOT_OPENING


def _behind_addressee(text: str, items: tuple[Item, ...], at: int) -> int | None:
    """Return the item behind whom it was told: “told the panel | he would go”."""
    if at >= len(items):
        return None
    item = items[at]
    if item.key in _OBJECTS or item.kind == PERSON:
        return at + 1
    if item.kind != WORD or item.key in PREPOSITIONS or item.key in _ASKED:
        return None
    named = _is_name(items, at, text)
    for index in range(at + 1, min(at + 9, len(items))):
        here, before = items[index], items[index - 1]
        if here.kind in (PUNCT, QUOTE):
            return None
        if before.key in PREPOSITIONS or before.key in DETERMINERS or before.owns:
            continue
        if here.key in _SUBJECTS or here.key in DETERMINERS or here.key in wordlists.words("days"):
            return index
        if here.key in PREPOSITIONS and here.key != "of":
            return index
        if here.kind == PERSON and not named:
            return index
    return None


def _is_name(items: tuple[Item, ...], index: int, text: str) -> bool:
    item = items[index]
    return item.kind == PERSON or (item.kind == WORD and text[item.start].isupper())
