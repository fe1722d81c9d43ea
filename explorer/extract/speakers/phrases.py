"""Who a stretch of a sentence names: a person, a pronoun, or somebody described.

These are read to the left of a verb ("the former mayor of Halden said") or to its right ("said a
senior official at the ministry").
"""

from __future__ import annotations

import re
from typing import NamedTuple

from explorer.extract.document.small_words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from explorer.extract.speakers.joint import first_of_two, last_of_two
from explorer.extract.speakers.noun_phrases import (
    CLOSES_DESCRIPTION,
    DAYS,
    core_end,
    is_of_a_body,
    is_role,
    is_small_word_in_name,
    noun_phrase_start,
)
from explorer.extract.speakers.sentence_tokens import (
    PERSON,
    PUNCT,
    QUOTE,
    WORD,
    Item,
    SentenceTokens,
)
from explorer.gazetteer import wordlists
from explorer.model import Span

PRONOUNS = {
    "he": "male", "she": "female", "they": "plural", "it": "thing", "i": "self", "we": "self",
    "who": "relative", "which": "relative", "that": "relative",
}  # fmt: skip
_OF_A_PERSON = wordlists.words("of_a_person")
_MODALS = wordlists.words("modals")
_BEFORE_CLAUSES = wordlists.words("before_clauses")
_OPEN_SUBJECTS = wordlists.words("subject_openers")
_LIMIT = 22


class Phrase(NamedTuple):
    """Somebody as the sentence names them.

    `kind` is ``person`` (`ref` is the id), ``pronoun`` (`ref` is its gender) or ``description``
    (`ref` is empty). `first` and `last` are item indexes, both included.
    """

    kind: str
    ref: str
    text: str
    first: int
    last: int
    span: Span


class Phrases:
    """Reads phrases out of frames of one text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def _person(self, frame: SentenceTokens, index: int) -> Phrase:
        item = frame.items[index]
        return Phrase(
            "person", item.ref, self._slice(item.start, item.end), index, index, item.span
        )

    def owner_at(self, frame: SentenceTokens, index: int) -> Phrase | None:
        """Return whose the thing at item `index` is: "His verdict", "Smith's answer", or None."""
        item = frame.items[index]
        if item.kind == PERSON and item.owns:
            return self._person(frame, index)
        if item.key in ("his", "her"):
            gender = "male" if item.key == "his" else "female"
            return Phrase("pronoun", gender, item.key, index, index, item.span)
        return None

    def owner(self, frame: SentenceTokens, index: int) -> Phrase:
        """Return the person at item `index`, an owner: "in Smith's words"."""
        return self._person(frame, index)

    def _pronoun(self, frame: SentenceTokens, index: int) -> Phrase:
        item = frame.items[index]
        text = self._slice(item.start, item.end)
        return Phrase("pronoun", PRONOUNS[item.key], text, index, index, item.span)

    def _slice(self, start: int, end: int) -> str:
        return re.sub(r"\s+", " ", self.text[start:end])

    def described(self, frame: SentenceTokens, first: int, last: int) -> Phrase | None:
        """Return the items as a description, in the words of the text; None for no words."""
        items = frame.items
        if last < first:
            return None
        end = items[last].end
        span = Span(items[first].start, end)
        words = self._slice(span.start, span.end)
        return Phrase("description", "", words, first, last, span) if words else None

    def after(self, frame: SentenceTokens, index: int) -> Phrase | None:
        """Return who is named from item `index` on, or None."""
        items = frame.items
        if index >= len(items):
            return None
        item = items[index]
        if item.kind == PERSON and not item.owns and not frame.is_modifier(index):
            if (end := last_of_two(frame, index)) is not None:
                return self.described(frame, index, end)
            return self._person(frame, index)
        if item.kind not in (WORD, PERSON):
            return None
        if item.key in PRONOUNS and item.key not in ("that", "which", "who"):
            return self._pronoun(frame, index)
        return self._description_after(frame, index)

    def _description_after(self, frame: SentenceTokens, index: int) -> Phrase | None:
        items = frame.items
        if items[index].key in PREPOSITIONS:
            return None
        end = index
        owned = False
        while end < len(items) and end - index < _LIMIT:
            item = items[end]
            if item.kind in (PUNCT, QUOTE):
                break
            closes = end > index and item.key in CLOSES_DESCRIPTION
            if end > index + 1 and item.key.endswith("ed") and self._before_link(items, end):
                break
            if closes and (item.key != "and" or not self._joins_roles(items, end)):
                break
            verb = end > index and item.key in wordlists.speech_verbs()
            if item.key in DAYS or (verb and not frame.is_in_name(end)):
                break
            if item.kind == PERSON and not item.owns and not frame.is_modifier(end):
                return self._person_described(frame, index, end)
            owned = owned or item.owns
            end += 1
        if end == index:
            return None
        if self._names_follow(items, end):
            return self._person(frame, end + 1)
        phrase = self.described(frame, index, end - 1)
        return phrase if phrase and self._may_speak(frame, phrase) else None

    def _before_link(self, items: tuple[Item, ...], index: int) -> bool:
        return index + 1 < len(items) and items[index + 1].key in PREPOSITIONS

    def _joins_roles(self, items: tuple[Item, ...], index: int) -> bool:
        """Tell whether "and" joins two roles of one person: "founder and chief executive Doe"."""
        ahead = items[index + 1 : index + 5]
        person = next((i for i, item in enumerate(ahead) if item.kind == PERSON), None)
        if person is None or not self._is_human(items[index - 1].key):
            return False
        return all(item.kind == WORD for item in ahead[:person])

    def _person_described(self, frame: SentenceTokens, index: int, at: int) -> Phrase:
        """Return the person named after a description: "the architect Noor Jamshidi"."""
        before = [item.key for item in frame.items[index:at]]
        if before and before[-1] in PREPOSITIONS and not is_of_a_body(self.text, frame, at):
            if self._names_follow(frame.items, at + 1):  # "counsel for Reed, Tom Lind, said"
                return self._person(frame, at + 2)
            return self.described(frame, index, at) or self._person(frame, at)
        return self._person(frame, at)

    def _names_follow(self, items: tuple[Item, ...], end: int) -> bool:
        """Tell whether ", Jane Doe," names the person described before."""
        return (
            end + 1 < len(items)
            and items[end].key == ","
            and items[end + 1].kind == PERSON
            and not items[end + 1].owns
            and (
                end + 2 >= len(items)
                or items[end + 2].kind == PUNCT
                or items[end + 2].key in ("told", "said")
                or items[end + 2].key.upper() in wordlists.words("postnominals")
            )
        )

    def _may_speak(self, frame: SentenceTokens, phrase: Phrase) -> bool:
        """Tell whether the words can name a speaker: a noun phrase, not a remnant of a clause."""
        first = frame.items[phrase.first]
        if first.key.startswith("@"):
            return True
        if first.key in PREPOSITIONS or first.key in CONJUNCTIONS or first.key in DAYS:
            return False
        if first.key.endswith("ing") and first.key in wordlists.speech_verbs():
            return False
        if first.key.endswith("ly") and not self.text[first.start].isupper():
            return False
        if self.text[first.start].isupper() or first.key in DETERMINERS or first.owns:
            return True
        heads = [item.key for item in frame.items[phrase.first : phrase.last + 1]]
        return any(self._is_human(key) for key in heads)

    def is_body(self, frame: SentenceTokens, phrase: Phrase) -> bool:
        """Tell whether the phrase may be "it" further on: a firm, an office, a document."""
        if phrase.kind != "description":
            return False
        words = frame.items[phrase.first : phrase.last + 1]
        plural = words[-1].key.endswith("s") and not words[-1].capital
        return not plural and not any(self._is_human(item.key) for item in words)

    def _is_human(self, key: str) -> bool:
        return is_role(key) or key in ("people", "men", "women", "sources", "police")

    def before(self, frame: SentenceTokens, index: int, floor: int = 0) -> Phrase | None:
        """Return who is named right before item `index`, or None.

        `floor` is the index below which nothing may be read.
        """
        items = frame.items
        last = index - 1
        if last < floor:
            return None
        item = items[last]
        if item.kind == PERSON and not item.owns:
            first = first_of_two(frame, last)
            if first is not None and first >= floor:
                return self.described(frame, first, last)
            return (
                self._person(frame, last)
                if not self._is_attached(frame, last, floor)
                else (self._description_before(frame, last, floor) or self._person(frame, last))
            )
        if item.kind == WORD and item.key in PRONOUNS:
            return self._pronoun(frame, last)
        if item.kind == WORD:
            return self._description_before(frame, last, floor)
        return None

    def _is_attached(self, frame: SentenceTokens, index: int, floor: int) -> bool:
        """Tell whether a name hangs on a noun before it: "a spokesman for Smith said"."""
        before = frame.items[index - 1] if index - 1 >= floor else None
        if before is None or before.key not in ("for", "of", "to", "by", "with"):
            return False
        return not is_of_a_body(self.text, frame, index)

    def _description_before(self, frame: SentenceTokens, last: int, floor: int) -> Phrase | None:
        """Return the noun phrase that ends at item `last`."""
        items = frame.items
        first = last
        while first - 1 >= floor and last - first < _LIMIT:
            item = items[first - 1]
            if item.kind in (PUNCT, QUOTE) or item.key in PRONOUNS:
                break
            if item.key in CONJUNCTIONS and not is_small_word_in_name(self.text, items, first - 1):
                break
            if item.key in _BEFORE_CLAUSES and items[first].key in _OPEN_SUBJECTS:
                break
            first -= 1
        start = first
        opening = noun_phrase_start(items, first, last)
        if opening is None:
            return None
        first = opening
        if any(items[index].key in _MODALS for index in range(first, last + 1)):
            return None
        for index in range(first, last + 1):
            named = items[index].kind == PERSON and not items[index].owns
            if named and (index == first or items[index - 1].key not in PREPOSITIONS):
                if index == last - 1 and items[last].key in _OF_A_PERSON:
                    break  # "the Reed campaign"
                return self._person(frame, index)
        end = core_end(self.text, items, first, last)
        phrase = self.described(frame, first, end)
        if phrase is not None and self._may_speak(frame, phrase):
            return phrase
        # "People who live near the Reed campaign say": whom the clause hangs on.
        relative = start - 2 >= floor and items[start - 1].key == "who"
        return self._description_before(frame, start - 2, floor) if relative else None
