"""Reports that follow their verb in a form of its own: “of …”, “to …”, “whether …”, “…ing”."""

from __future__ import annotations

from typing import NamedTuple

from explorer.extract.document.small_words import DETERMINERS
from explorer.extract.reported.bare_clause import skip_adjuncts
from explorer.extract.reported.verbs import is_listed
from explorer.extract.speakers.phrases import PRONOUNS
from explorer.extract.speakers.sentence_tokens import PUNCT, QUOTE, WORD, Item
from explorer.gazetteer import wordlists

REACH = 18  # items between a verb and what it reports
_ASKED = wordlists.reporting_words("asked")
_NO_REQUEST = wordlists.reporting_words("no_request")
_ASKED_AT = wordlists.reporting_words("asked_at")  # "said when reached by phone"
_SUBJECTS = wordlists.reporting_words("subjects")


class Complement(NamedTuple):
    """Where the report begins (an item's index) and by which form: the rule that says so."""

    first: int
    form: str


def _of_charge(text: str, items: tuple[Item, ...], verb: Item, at: int) -> Complement | None:
    """Return “X of doing it” behind “accused”."""
    if not is_listed(verb, "charge"):
        return None
    for index in range(at, min(at + REACH, len(items) - 1)):
        if items[index].kind == PUNCT and items[index].key != ",":
            return None
        if items[index].key == "of" and index > at and items[index + 1].key.endswith("ing"):
            return Complement(at, "of")
    return None


def _request(text: str, items: tuple[Item, ...], verb: Item, at: int) -> Complement | None:
    """Return “the council to vote again” behind “urged”."""
    if not is_listed(verb, "request"):
        return None
    for index in range(at, min(at + 12, len(items) - 1)):
        item = items[index]
        if item.kind in (PUNCT, QUOTE) or item.key in _NO_REQUEST:
            return None
        if index == at and item.key == "not":  # "who asked not to be named"
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
    if not is_listed(verb, "question"):
        return None
    for index in range(at, min(at + 8, len(items) - 1)):
        item = items[index]
        if item.kind in (PUNCT, QUOTE):
            return None
        if item.key in _ASKED:
            timed = item.key == "when" and items[index + 1].key in _ASKED_AT
            return None if timed else Complement(index, "question")
    return None


def _infinitive(text: str, items: tuple[Item, ...], verb: Item, at: int) -> Complement | None:
    """Return “to rebuild the bridge” behind “promised”."""
    if not is_listed(verb, "infinitive"):
        return None
    at = skip_adjuncts(text, items, at) if items[at].key.endswith("ly") else at
    if at + 1 < len(items) and items[at].key == "not":
        return Complement(at, "infinitive") if items[at + 1].key == "to" else None
    if at + 1 < len(items) and items[at].key == "to":
        return Complement(at, "infinitive")
    return None


def _gerund(text: str, items: tuple[Item, ...], verb: Item, at: int) -> Complement | None:
    """Return “taking the money” behind “denied”."""
    if not is_listed(verb, "gerund"):
        return None
    item = items[at]
    if item.kind == WORD and item.key.endswith("ing") and len(item.key) > 5:
        return Complement(at, "gerund")
    return None


FORMS = (_of_charge, _request, _question, _infinitive, _gerund)
