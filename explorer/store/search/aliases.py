"""Other spellings of what was typed: known names of one thing, and what sounds the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import msgspec

from explorer import typed
from explorer.text.latin import latin
from explorer.text.search_folding import fold

FILE = Path(__file__).resolve().parents[3] / "resources" / "gazetteers" / "aliases.json"

Phrase = tuple[str, ...]
SHORTEST_BY_SOUND = 4
SHORTEST_BEGINNING = 4


class _File(msgspec.Struct):
    about: str
    groups: list[list[str]]
    one_way: dict[str, list[str]]


class Sounds(Protocol):
    """The names at hand by what they sound like: a dict, or a table of the library."""

    def get(self, key: str, default: frozenset[str], /) -> frozenset[str]:
        """Return the folded names that sound like `key`."""


_NO_SOUNDS: dict[str, frozenset[str]] = {}


class Aliases(msgspec.Struct, frozen=True):
    """Which other phrases a phrase also finds, all of them folded.

    `sounds` gives the names at hand that sound a certain way.
    """

    others: Mapping[Phrase, frozenset[Phrase]]
    sounds: Sounds = _NO_SOUNDS

    def of(self, phrase: Phrase) -> list[Phrase]:
        """Return the other spellings of `phrase`, in a fixed order."""
        found = self.others.get(phrase, frozenset())
        if len(phrase) == 1 and len(phrase[0]) >= SHORTEST_BY_SOUND:
            alike = self.sounds.get(sound(phrase[0]), frozenset())
            found = found | {(word,) for word in alike}
        return sorted(found - {phrase})

    def beginning(self, phrase: Phrase) -> list[Phrase]:
        """Return the other spellings of the one-word names that begin with what was typed."""
        if len(phrase) != 1 or len(phrase[0]) < SHORTEST_BEGINNING:
            return []
        longer = (name for name in self.others if len(name) == 1)
        begun = [name for name in longer if name[0].startswith(phrase[0])]
        return sorted({other for name in begun for other in self.others[name]})

    @property
    def longest(self) -> int:
        """How many words the longest known name has."""
        return max(map(len, self.others), default=1)

    def with_names(self, groups: Iterable[Iterable[str]]) -> Aliases:
        """Return these aliases and further groups of equal names."""
        others = dict(self.others)
        for group in groups:
            _join(others, [phrase_of(name) for name in group])
        return Aliases(others, self.sounds)

    def with_sounds(self, sounds: Sounds) -> Aliases:
        """Return these aliases with the names to know by sound."""
        return Aliases(self.others, sounds)


def by_sound(words: Iterable[str]) -> dict[str, frozenset[str]]:
    """Return folded names under what they sound like."""
    heard: dict[str, frozenset[str]] = {}
    for word in words:
        key = sound(word)
        heard[key] = heard.get(key, frozenset()) | {word}
    return heard


def phrase_of(name: str) -> Phrase:
    """Return the folded words of `name`."""
    return tuple(fold(name).split())


def _join(others: dict[Phrase, frozenset[Phrase]], names: list[Phrase]) -> None:
    equal = {name for name in names if name}
    equal |= {other for name in names for other in others.get(name, ())}
    for name in names:
        if name:
            others[name] = others.get(name, frozenset()) | (equal - {name})


@lru_cache(maxsize=1)
def known() -> Aliases:
    """Return the aliases that hold for every article."""
    file = typed.json(FILE.read_bytes(), _File)
    others: dict[Phrase, frozenset[Phrase]] = {}
    for group in file.groups:
        _join(others, [phrase_of(name) for name in group])
    for name, finds in file.one_way.items():
        phrase = phrase_of(name)
        also = {phrase_of(other) for other in finds} - {phrase}
        others[phrase] = others.get(phrase, frozenset()) | also
    return Aliases(others)


# How one sound of Russian, Turkic, Persian and Arabic names is spelled in English: the longer
# spelling first. Only names that a dossier has are ever compared this way.
_SOUNDS = (
    ("jew", "iev"),
    ("tsch", "c"), ("dzh", "j"), ("dsch", "j"), ("dj", "j"), ("sch", "s"), ("tch", "c"),
    ("zh", "j"), ("kh", "h"), ("gh", "g"), ("ch", "c"), ("sh", "s"), ("ph", "f"), ("ck", "k"),
    ("ou", "u"), ("q", "k"), ("w", "v"), ("x", "ks"), ("y", "i"),
)  # fmt: skip
_REPEATED = re.compile(r"(.)\1+")
_GLIDE = re.compile(r"(?<!i)i+(?=[aeou])")
_OFF = re.compile(r"ff$")


def sound(word: str) -> str:
    """Return what a folded name sounds like: its spellings in any script and language are equal."""
    word = latin(word)
    for spelled, heard in _SOUNDS:
        word = word.replace(spelled, heard)
    word = _OFF.sub("v", word)
    return _REPEATED.sub(r"\1", _GLIDE.sub("", _REPEATED.sub(r"\1", word)))
