"""The words of a stretch of text, each with its key in word lists."""

from __future__ import annotations

import re
from typing import NamedTuple

from explorer.extract.languages.endings import plain
from explorer.model import Span

WORD = re.compile(r"[^\W\d_]+(?:[-‑’'ʼ][^\W\d_]+)*")
"""A word of any of the languages, with its hyphens and apostrophes."""


class Word(NamedTuple):
    """A word of the text; `key` is how word lists have it."""

    start: int
    end: int
    text: str
    key: str

    @property
    def is_capital(self) -> bool:
        """Tell whether it begins with a capital."""
        return self.text[0].isupper()


def words_of(text: str, bounds: Span, elided: frozenset[str] = frozenset()) -> list[Word]:
    """Return the words of a stretch; an elided article ("l’", "d’") is a word of its own."""
    found: list[Word] = []
    for match in WORD.finditer(text, bounds.start, bounds.end):
        start, word = match.start(), match.group()
        for mark in ("’", "'"):
            head, cut, rest = word.partition(mark)
            if cut and rest and head.lower() in elided and not _is_of_name(head, rest):
                found.append(Word(start, start + len(head), head, plain(head)))
                start, word = start + len(head) + 1, rest
                break
        found.append(Word(start, match.end(), word, plain(word)))
    return found


def _is_of_name(head: str, rest: str) -> bool:
    """Tell "N'Guessan" from "n'est"."""
    return head == "N" and rest[0].isupper()
