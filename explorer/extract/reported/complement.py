"""Where what a verb of speech reports begins: “that …”, a bare clause, “to …”, “whether …”.

Only the form is looked at: what kind of complement a verb takes stands in ``reported.json``.
"""

from __future__ import annotations

from explorer.extract.document.small_words import DETERMINERS, PREPOSITIONS
from explorer.extract.reported.bare_clause import first_of_clause
from explorer.extract.reported.fixed_forms import FORMS, REACH, Complement
from explorer.extract.reported.verbs import is_finite, is_listed
from explorer.extract.speakers.sentence_tokens import PUNCT, QUOTE, WORD, Item
from explorer.extract.speakers.subjects import Cue
from explorer.gazetteer import wordlists

_TIME_NOUNS = wordlists.reporting_words("time_nouns")
_TIMES = wordlists.reporting_words("times")
_CLOSES = wordlists.reporting_words("relatives")


def find(text: str, items: tuple[Item, ...], cue: Cue, cues: tuple[Cue, ...]) -> Complement | None:
    """Return where what the verb of `cue` reports begins behind it, or None for nothing there."""
    verb = items[cue.verb]
    at = (cue.subject.last if cue.inverted else cue.verb) + 1
    if at >= len(items):
        return None
    for form in FORMS:
        found = form(text, items, verb, at)
        if found is not None:
            return found
    if not is_listed(verb, "clause") and not is_listed(verb, "addressed"):
        return None
    verbs = wordlists.reporting_verbs()
    later = [c.verb for c in cues if c.verb > cue.verb and items[c.verb].key in verbs]
    limit = min([*later, at + REACH, len(items)])
    introduced = _that(text, items, verb, at, limit)
    if introduced is not None or cue.inverted or _after_quote(items, cue):
        return introduced
    first = first_of_clause(text, items, verb, at)
    return Complement(first, "bare") if first is not None else None


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
        if index == at or is_listed(verb, "addressed") or _is_adjunct(items, at, index):
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
