"""Endings: every form of a word that a pack's table of endings gives it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from explorer.gazetteer.folding import fold

NONE = "_"
_PLAIN = str.maketrans({"ё": "е", "ґ": "г", "ʼ": "'", "’": "'"})


def plain(word: str) -> str:
    """Return the word for comparing: small letters, ё as е; accents tell words apart and stay."""
    return word.lower().translate(_PLAIN)


def bare(word: str) -> str:
    """Return the word without accents too: capitals often lack theirs."""
    return fold(word).translate(_PLAIN)


def forms(word: str, endings: Sequence[Sequence[str]]) -> Iterator[tuple[str, bool]]:
    """Return each form of the word, and whether it is written with a capital.

    Args:
        word: the form that the word lists have.
        endings: rows of suffix, forms and forms of words made from it (`CountryWords`).
    """
    capital = word[:1].isupper()
    row = next((row for row in endings if word.endswith(row[0])), ("", NONE))
    stem = word[: len(word) - len(row[0])]
    for listed in row[1:]:
        for ending in listed.split():
            added = ending.lstrip("^")
            made = stem + ("" if added == NONE else added)
            yield made, capital or ending.startswith("^")
    if len(row) == 1:
        yield word, capital


def piled(slots: Iterable[str]) -> frozenset[str]:
    """Return every ending that takes one of each slot, none of them empty as a whole."""
    parts = [["" if e == NONE else e for e in slot.split()] for slot in slots]
    return frozenset("".join(each) for each in product(*parts)) - {""}
