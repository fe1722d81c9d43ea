"""Where what a verb of speech reports begins: “that …”, a bare clause, “to …”, “whether …”.

Only the form is looked at: what kind of complement a verb takes stands in ``reported.json``.
"""

from __future__ import annotations

from typing import NamedTuple

from explorer.extract.document.small_words import DETERMINERS, PREPOSITIONS
from explorer.extract.speakers.phrases import PRONOUNS
from explorer.extract.speakers.sentence_tokens import PERSON, PUNCT, QUOTE, WORD, Item
from explorer.extract.speakers.subjects import Cue
from explorer.gazetteer import wordlists

_REACH = 18  # items between a verb and its "that"
_TIME_NOUNS = wordlists.reporting_words("time_nouns")
_ASKED = wordlists.reporting_words("asked")
_TIMES = wordlists.reporting_words("times")
_WHERE = wordlists.reporting_words("where")
_SUBJECTS = wordlists.reporting_words("subjects")
_OBJECTS = wordlists.reporting_words("objects")
_NOT_OPENING = wordlists.reporting_words("not_opening")
_CLOSES = wordlists.reporting_words("relatives")


class Complement(NamedTuple):
    """Where the report begins (an item's index) and by which form: the rule that says so."""

    first: int
    form: str


def _is(item: Item, kind: str) -> bool:
    return item.key in wordlists.reporting_words(kind)


def _is_name(items: tuple[Item, ...], index: int, text: str) -> bool:
    item = items[index]
    return item.kind == PERSON or (item.kind == WORD and text[item.start].isupper())


def is_finite(item: Item) -> bool:
    """Tell whether the word is a verb that has a subject: is, will, didn't, went."""
    if item.kind != WORD:
        return False
    return _is(item, "finite") or item.key.endswith(("n't", "n’t"))


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


def find(text: str, items: tuple[Item, ...], cue: Cue, cues: tuple[Cue, ...]) -> Complement | None:
    """Return where what the verb of `cue` reports begins behind it, or None for nothing there."""
    verb = items[cue.verb]
    at = (cue.subject.last if cue.inverted else cue.verb) + 1
    if at >= len(items):
        return None
    for form in (_of_charge, _request, _question, _infinitive, _gerund):
        found = form(text, items, verb, at)
        if found is not None:
            return found
    if not _is(verb, "clause") and not _is(verb, "addressed"):
        return None
    verbs = wordlists.reporting_verbs()
    later = [c.verb for c in cues if c.verb > cue.verb and items[c.verb].key in verbs]
    limit = min([*later, at + _REACH, len(items)])
    introduced = _that(text, items, verb, at, limit)
    if introduced is not None or cue.inverted or _after_quote(items, cue):
        return introduced
    return _bare_clause(text, items, verb, at)


def _after_quote(items: tuple[Item, ...], cue: Cue) -> bool:
    """Tell whether the clause hangs on a quote before it, so that only “that” brings more."""
    first = min(cue.subject.first, cue.verb)
    before = items[first - 1] if first else None
    if before is not None and before.key == "," and first > 1:
        before = items[first - 2]
    return before is not None and before.kind == QUOTE and cue.rule != "speaker.shared-subject"


def _that(text: str, items: tuple[Item, ...], verb: Item, at: int, limit: int) -> Complement | None:
    """Return the clause “that” opens, behind whom it was told, when and where."""
    for index in range(at, limit):
        item = items[index]
        if item.kind == QUOTE or (item.kind == PUNCT and item.key != ","):
            return None
        if item.key in _CLOSES and index > at:
            return None
        if item.key != "that" or index + 1 >= len(items):
            continue
        if items[index + 1].key in _TIME_NOUNS or is_finite(items[index + 1]):
            continue
        if index == at or _is(verb, "addressed") or _is_adjunct(items, at, index):
            return Complement(index + 1, "that")
        return None
    return None


def _is_adjunct(items: tuple[Item, ...], first: int, end: int) -> bool:
    """Tell whether the items say when, where, how or to whom: no object of the verb."""
    opening = items[first]
    days = wordlists.words("days")
    return (
        opening.key in PREPOSITIONS
        or opening.key in days
        or opening.key in _TIMES
        or opening.key == ","
        or opening.key == "out"
        or opening.key.endswith("ly")
        or (
            all(item.kind == WORD and item.key not in DETERMINERS for item in items[first:end])
            and end - first == 1
        )
    )


def _skip_adjuncts(text: str, items: tuple[Item, ...], at: int) -> int:
    """Return the first item behind times, adverbs and places that stand after a verb."""
    days = wordlists.words("days")
    while at < len(items):
        item = items[at]
        if item.kind != WORD:
            return at
        if item.key in days or item.key in _TIMES or item.key.endswith("ly"):
            at += 1
            if item.key in ("last", "this", "next", "earlier") and at < len(items):
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


def _bare_clause(text: str, items: tuple[Item, ...], verb: Item, at: int) -> Complement | None:
    """Return a clause without “that”: “said the road was closed”, “told him he could go”."""
    if _is(verb, "addressed") and not _is(verb, "bare"):
        behind = _behind_addressee(text, items, at)
        if behind is None:
            return None
        at = behind
    first = _skip_adjuncts(text, items, at)
    if first >= len(items) or not _may_open(text, items, first):
        return None
    if _is_relative(items, at - 1) or _is_verb(items[first]):
        return None
    sure = not _is(verb, "bare") and not _is(verb, "addressed")
    last = _next_break(items, first, ",;:(—–" if sure else ";:(—–")
    return (
        Complement(first, "bare") if has_finite_verb(text, items, first, last, sure=sure) else None
    )


def _is_verb(item: Item) -> bool:
    return is_finite(item) or (item.kind == WORD and item.key.endswith("ed"))


def _is_relative(items: tuple[Item, ...], verb: int) -> bool:
    """Tell whether the verb's object stands before it: “what he said about the road”."""
    return any(item.key in ("what", "which") for item in items[max(0, verb - 4) : verb])


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
        return first + 1 < len(items) and items[first + 1].key not in ("asked", "pressed")
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


def _of_charge(text: str, items: tuple[Item, ...], verb: Item, at: int) -> Complement | None:
    """Return “X of doing it” behind “accused”."""
    if not _is(verb, "charge"):
        return None
    for index in range(at, min(at + _REACH, len(items) - 1)):
        if items[index].kind == PUNCT and items[index].key != ",":
            return None
        if items[index].key == "of" and index > at and items[index + 1].key.endswith("ing"):
            return Complement(at, "of")
    return None


def _request(text: str, items: tuple[Item, ...], verb: Item, at: int) -> Complement | None:
    """Return “the council to vote again” behind “urged”."""
    if not _is(verb, "request"):
        return None
    for index in range(at, min(at + 12, len(items) - 1)):
        item = items[index]
        if item.kind in (PUNCT, QUOTE) or item.key in ("that", "whether", "if", "about", "for"):
            return None
        if index > at + 1 and item.key in _SUBJECTS:
            return None
        if item.key == "to" and index > at and _opens_infinitive(text, items, index + 1):
            return Complement(at, "request")
    return None


def _opens_infinitive(text: str, items: tuple[Item, ...], index: int) -> bool:
    item = items[index]
    plain = item.kind == WORD and text[item.start].islower()
    return plain and item.key not in DETERMINERS and item.key not in PRONOUNS


def _question(text: str, items: tuple[Item, ...], verb: Item, at: int) -> Complement | None:
    """Return “whether it would last” behind “asked”."""
    if not _is(verb, "question"):
        return None
    for index in range(at, min(at + 8, len(items) - 1)):
        item = items[index]
        if item.kind in (PUNCT, QUOTE):
            return None
        if item.key in _ASKED:
            return Complement(index, "question")
    return None


def _infinitive(text: str, items: tuple[Item, ...], verb: Item, at: int) -> Complement | None:
    """Return “to rebuild the bridge” behind “promised”."""
    if not _is(verb, "infinitive"):
        return None
    at = _skip_adjuncts(text, items, at) if items[at].key.endswith("ly") else at
    if at + 1 < len(items) and items[at].key == "not":
        return Complement(at, "infinitive") if items[at + 1].key == "to" else None
    if at + 1 < len(items) and items[at].key == "to":
        return Complement(at, "infinitive")
    return None


def _gerund(text: str, items: tuple[Item, ...], verb: Item, at: int) -> Complement | None:
    """Return “taking the money” behind “denied”."""
    if not _is(verb, "gerund"):
        return None
    item = items[at]
    if item.kind == WORD and item.key.endswith("ing") and len(item.key) > 5:
        return Complement(at, "gerund")
    return None
