"""Runs of capitalised words: whatever may be somebody's name, with a title before it or not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from explorer.extract.document.tokens import APOSTROPHES, HYPHENS, UPPER, UPPER_SET, Token
from explorer.gazetteer import wordlists
from explorer.model import Span

_PREFIXED = re.compile(
    rf"(?:{wordlists.any_of_people('name_prefixes')})[{HYPHENS}{APOSTROPHES}][{UPPER}]"
)
PARTICLES = wordlists.words("name_particles")
LINEAGE = wordlists.people_words("lineage")  # "Bakyt Asan uulu": the son of Asan
# Anton “Red” Havelka, Robert (Bob) Tate: the name goes on behind what somebody is called.
_CALLED = re.compile(
    rf" (?:[“\"‘'(]|'')[{UPPER}](?:[\w’-]|'(?=\w))*(?: \w+)?(?:[”\"’')]|'') (?=[{UPPER}])"
)
_GAPS = frozenset([" ", "\u00a0", "\n"])
_GENERATIONS = wordlists.people_words("generations")
_MOST_PARTICLES = 3
MAX_WORDS = 14


class Run(NamedTuple):
    """Capitalised words next to each other. `possessive` is true before an apostrophe."""

    words: tuple[Token, ...]
    possessive: bool

    @property
    def span(self) -> Span:
        """The stretch from the first word to the last."""
        return Span(self.words[0].start, self.words[-1].end)


def cased(word: str) -> str:
    """Write a name in capitals as names are written: REED is Reed, J.R. stays."""
    return word.capitalize() if len(word) > 2 and word.isupper() and "." not in word else word


def _is_capital(token: Token) -> bool:
    word = token.text
    # A word of letters alone has no prefix: most are told before the pattern is tried.
    return word[0] in UPPER_SET or (not word.isalpha() and _PREFIXED.match(word) is not None)


def _is_next(text: str, one: Token, other: Token) -> bool:
    return text[one.end : other.start] in _GAPS


def _next_word(text: str, tokens: Sequence[Token], index: int) -> int:
    """Return the index of the next word of the run, particles between, or 0 where it ends."""
    for ahead in range(index + 1, min(index + 2 + _MOST_PARTICLES, len(tokens))):
        if not _is_next(text, tokens[ahead - 1], tokens[ahead]):
            return 0
        if _is_capital(tokens[ahead]):
            return ahead
        if tokens[ahead].text not in PARTICLES:
            return 0
    return 0


def _behind_nickname(text: str, tokens: Sequence[Token], index: int) -> int:
    """Return the index of the word behind a nickname in marks, or 0 where none stands there."""
    called = _CALLED.match(text, tokens[index].end)
    if called is None or not wordlists.is_first_name(tokens[index].text):
        return 0
    ahead = range(index + 1, min(index + 7, len(tokens)))
    return next((i for i in ahead if tokens[i].start == called.end()), 0)


def _generation(text: str, tokens: Sequence[Token], index: int) -> list[Token]:
    """Return the "Jr." behind the run's last word, a comma between, if there is one."""
    if index + 2 >= len(tokens) or tokens[index + 2].text not in _GENERATIONS:
        return []
    return [tokens[index + 2]] if text[tokens[index].end : tokens[index + 2].start] == ", " else []


def find_runs(text: str, tokens: Sequence[Token]) -> list[Run]:
    """Return the runs among the tokens of a paragraph; very long ones (headlines) are left out."""
    runs: list[Run] = []
    index = 0
    while index < len(tokens):
        if not _is_capital(tokens[index]):
            index += 1
            continue
        words = [tokens[index]]
        while not words[-1].possessive:
            if ahead := _next_word(text, tokens, index):
                words += tokens[index + 1 : ahead + 1]
            elif ahead := _behind_nickname(text, tokens, index):
                words.append(tokens[ahead])
            else:
                break
            index = ahead
        if index + 1 < len(tokens) and tokens[index + 1].key.removesuffix("'s") in LINEAGE:
            index += 1
            words.append(tokens[index])
        words[-1] = words[-1].owner
        possessive = text[words[-1].end : words[-1].end + 1] in tuple(APOSTROPHES)
        if not possessive and (generation := _generation(text, tokens, index)):
            words += generation
            index += 2
        if len(words) <= MAX_WORDS:
            runs.append(Run(tuple(words), possessive))
        index += 1
    return runs
