"""The text cut into words and marks, once: what names, roles and sentences are read out of.

A possessive ending stays with its word ("Smith’s"), the stop of an initial or a title too ("J.",
"Gen."), so that no stage has to ask again what a stop means.
"""

from __future__ import annotations

import re
import sys
from functools import lru_cache, partial
from typing import NamedTuple

from explorer.gazetteer import wordlists
from explorer.model import Span

_RANGES = ((0x41, 0x250), (0x386, 0x3AC), (0x400, 0x530), (0x531, 0x557), (0x1E00, 0x1F00))
UPPER = "".join(chr(c) for low, high in _RANGES for c in range(low, high) if chr(c).isupper())
UPPER_SET = frozenset(UPPER)
HYPHENS = "-‐‑"
APOSTROPHES = "'’"
_ABBREVIATED = "|".join(sorted(wordlists.words("stopped_titles")))
_TOKEN = re.compile(
    r"@\w+"
    rf"|(?:{_ABBREVIATED})\."
    r"|(?:[^\W\d_]\.){2,}(?![^\W_])"
    rf"|[{UPPER}]\.(?=[ \u00a0\n{HYPHENS}])"
    rf"|[^\W_]+(?:[{HYPHENS}{APOSTROPHES}.&][^\W_]+)*(?:[{APOSTROPHES}](?=\s))?"
    r"|\.{3,}|[.,;:!?()\[\]“”\"«»—–…/]|(?<=\s)-{1,2}(?=\s)|--"
)
_OWNING = re.compile(r"'s?$")
_CONTRACTED = re.compile(r"^(.+?)'(?:s|d|ll|ve|re|)$")


@lru_cache(maxsize=1 << 14)
def key_of(word: str) -> str:
    """Return the word as the word lists have it: lower case, no final stop, a plain apostrophe."""
    if word == "pm":  # the hour; "PM" is an office
        return "p.m"
    return word.lower().rstrip(".").replace("’", "'")


@lru_cache(maxsize=1 << 14)
def stem_of(key: str) -> str:
    """Return the key without a possessive or contracted ending: "smith's", "he'll"."""
    bare = _CONTRACTED.match(key)
    return bare.group(1) if bare else key


class Token(NamedTuple):
    """A word or a mark and where it stands; `key` is the word as the word lists have it."""

    text: str
    start: int
    end: int
    key: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Token:
        """Build a token; its key is the word as the word lists have it."""
        return cls(text, start, end, key_of(text))

    @property
    def bare(self) -> str:
        """The key without a possessive ending."""
        return _OWNING.sub("", self.key)

    @property
    def possessive(self) -> bool:
        """Tell whether the word owns what follows."""
        return self.key.endswith(("'s", "'"))

    @property
    def is_word(self) -> bool:
        """Tell whether the token is no mark of punctuation."""
        return self.text[0].isalnum() or self.text[0] == "@"

    @property
    def owner(self) -> Token:
        """The token without its possessive ending: "Smith" of "Smith’s"."""
        if not self.possessive:
            return self
        size = 1 if self.key.endswith("'") else 2
        return Token.of(sys.intern(self.text[:-size]), self.start, self.end - size)


# There are as many tokens as words and marks: the tuple is made without the call in between.
_made = partial(tuple.__new__, Token)


def tokens_of(text: str, bounds: Span) -> list[Token]:
    """Return the words and marks of a stretch of the text, in order."""
    intern = sys.intern
    return [
        _made((word, *match.span(), key_of(word)))
        for match in _TOKEN.finditer(text, bounds.start, bounds.end)
        for word in (intern(match[0]),)
    ]
