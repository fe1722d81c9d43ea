"""A quotation as its words: marks, blanks and dashes gone, gaps and brackets kept as what they are.

What may differ between a quotation and its source without being a change is decided here alone:
quotation marks, punctuation, blanks, dashes, the form of an apostrophe, the case of the first
letter. Everything else is the words, and they count as they are written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

import msgspec

_PIECE = re.compile(
    r"(?P<bracket>\[[^\[\]]*\]|\([^()]*\))|(?P<gap>…|\.(?:\s?\.){2,})|(?P<word>[^\W_]+(?:['’ʼ‘`´][^\W_]+)*)"
)
_APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ‘`´", "'"))


class Words(msgspec.Struct, frozen=True):
    """The words of a quotation and, for a draft, the numbers of words before which it has a gap."""

    words: tuple[str, ...]
    gaps: frozenset[int] = frozenset()

    def __len__(self) -> int:
        return len(self.words)

    @property
    def parts(self) -> list[tuple[str, ...]]:
        """The runs of words between the gaps."""
        cuts = [0, *sorted(self.gaps - {0, len(self.words)}), len(self.words)]
        return [self.words[a:b] for a, b in pairwise(cuts) if a < b]


def plain(text: str) -> Words:
    """Return the words of `text` with those in brackets among them, gaps marked."""
    words: list[str] = []
    gaps: set[int] = set()
    for found in _PIECE.finditer(text):
        if found["gap"]:
            gaps.add(len(words))
        elif found["bracket"]:
            inside = plain(found["bracket"][1:-1])
            gaps.update(len(words) + gap for gap in inside.gaps)
            words += inside.words
        else:
            words.append(_word(found["word"]))
    return Words(tuple(words), frozenset(gaps))


def without_brackets(text: str) -> Words:
    """Return the words of `text`; what stands in square brackets is a gap, as the writer put it."""
    words: list[str] = []
    gaps: set[int] = set()
    for found in _PIECE.finditer(text):
        if found["gap"] or found.group().startswith("["):
            gaps.add(len(words))
        elif found["bracket"]:
            words += plain(found["bracket"][1:-1]).words
        else:
            words.append(_word(found["word"]))
    return Words(tuple(words), frozenset(gaps))


def _word(text: str) -> str:
    return unicodedata.normalize("NFC", text).translate(_APOSTROPHES)


def alike(one: str, other: str) -> bool:
    """Tell whether two words are one but for the case of the first letter: one begins here."""
    return one[1:] == other[1:] and one[:1].lower() == other[:1].lower()


def same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two runs of words are one, the first word's first letter aside."""
    if len(one) != len(other) or not one:
        return len(one) == len(other)
    return alike(one[0], other[0]) and tuple(one[1:]) == tuple(other[1:])
