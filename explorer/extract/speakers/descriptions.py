"""By which nouns the article itself describes people: "steel magnate Otto Varga", "his wife, Ann".

So "the steel magnate" and "his wife" can be somebody again, without the noun being any office.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from explorer.extract.document.small_words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from explorer.extract.speakers.sentence_tokens import PERSON, WORD, Item
from explorer.gazetteer import wordlists

_OWNERS = wordlists.cue_verbs("owners_of_kin")
_NO_NOUNS = DETERMINERS | PREPOSITIONS | CONJUNCTIONS
_LONGEST = 6  # words of an apposition before its noun


class Descriptions:
    """The nouns, each with whom it described, as far as the story was read."""

    def __init__(self) -> None:
        self._of: dict[str, set[str]] = {}
        self._unread: list[Sequence[Item]] = []

    def add(self, items: Sequence[Item]) -> None:
        """Take the next sentence; it is read once a noun is asked for."""
        self._unread.append(items)

    def _read(self, items: Sequence[Item]) -> None:
        for index, item in enumerate(items):
            if item.kind == PERSON:
                for noun in _nouns(items, index):
                    self._of.setdefault(noun, set()).add(item.ref)

    def only(self, noun: str) -> str | None:
        """Return the one person that the noun described, None for nobody and for several."""
        for items in self._unread:
            self._read(items)
        self._unread.clear()
        people = self._of.get(noun, set())
        return next(iter(people)) if len(people) == 1 else None


def _nouns(items: Sequence[Item], index: int) -> Iterator[str]:
    """Yield the noun before the name, before its comma, and of the apposition behind it."""
    before = items[index - 1] if index else None
    if before is not None and _is_noun(before, opens=index == 1):
        yield before.key
    if index > 2 and before is not None and before.key == ",":
        led = any(item.key in DETERMINERS for item in items[max(0, index - 5) : index - 2])
        if led and _is_noun(items[index - 2]):
            yield items[index - 2].key
    apposed = index + 3 < len(items) and items[index + 1].key == "," and not items[index].owns
    if apposed and items[index + 2].key in _OWNERS:
        yield from _apposed(items[index + 3 : index + 3 + _LONGEST])


def _apposed(items: Sequence[Item]) -> Iterator[str]:
    noun = ""
    for item in items:
        if item.kind != WORD or item.key in _NO_NOUNS or item.key == "who":
            break
        noun = item.key if not item.capital else ""
    if noun:
        yield noun


def _is_noun(item: Item, *, opens: bool = False) -> bool:
    plain = item.kind == WORD and not item.owns and (opens or not item.capital)
    return plain and item.key not in _NO_NOUNS and item.key not in wordlists.speech_verbs()
