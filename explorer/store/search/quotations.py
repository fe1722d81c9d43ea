"""Which quotes of the library may be the source of a quotation: those that share runs of words."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import apsw
import msgspec

from explorer.text.search_folding import fold

RUN = 3  # words in a row that two texts seldom share by chance
RUNS = 5  # runs asked for, those with the longest words
PAIRS = 3  # pairs of single words, where too few runs can be had
MOST = 60  # quotes that one quotation is held against


class Candidate(msgspec.Struct, frozen=True):
    """A quote of the library: its article's number, its id there, its kind, its words."""

    article: int
    key: str
    form: str
    text: str


def candidates(connection: apsw.Connection, words: str) -> list[Candidate]:
    """Return quotes that share runs of words with a quotation, those added last first."""
    folded = fold(words).split()
    found: dict[tuple[int, str], Candidate] = {}
    for expression in _expressions(folded):
        rows: Any = connection.execute(
            "SELECT article, key, form, text FROM (SELECT rowid AS number FROM words "
            "WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?) JOIN item ON item.id = number",
            (expression, MOST),
        )
        found.update({(row[0], row[1]): Candidate(*row) for row in rows})
    return list(found.values())


def _expressions(folded: list[str]) -> list[str]:
    """What to ask FTS5, a question for each run: a common run must not crowd a rare one out."""
    if not folded:
        return []
    if len(folded) <= RUN:
        return [_of_text(f'"{" ".join(folded)}"')]
    runs = [folded[at : at + RUN] for at in range(len(folded) - RUN + 1)]
    best = sorted(range(len(runs)), key=lambda at: (-_weight(runs[at]), at))
    asked: list[int] = []
    for at in best:
        if len(asked) < RUNS and all(abs(at - other) >= RUN for other in asked):
            asked.append(at)
    questions = [_of_text(f'"{" ".join(runs[at])}"') for at in asked]
    if len(asked) < PAIRS:
        longest = sorted(dict.fromkeys(folded), key=lambda word: (-len(word), word))[: PAIRS + 1]
        pairs = pairwise(longest)
        questions += [_of_text(f'"{one}" AND "{other}"') for one, other in pairs]
    return questions


def _of_text(expression: str) -> str:
    return f"text : ({expression})"


def _weight(run: list[str]) -> int:
    return sum(len(word) for word in run)
