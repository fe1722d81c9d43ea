"""“Did you mean”: the word at hand that is spelled most like one that is nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

import apsw

from explorer.i18n import messages
from explorer.store.search import country_operators
from explorer.text.search_folding import fold

SHORTEST = 4
LIKE = 0.75
"""How much of two words must be alike, as difflib measures it: one slip in a word of four."""
MOST_LOOKED_AT = 20_000
NEAREST = 3

_VOCABULARY = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.{0}_spelled USING fts5vocab(main, {0}, row)"


def nearest(connection: apsw.Connection, tables: Iterable[str], word: str) -> list[str]:
    """Return the words of the tables, and names of countries, spelled most like `word`.

    Args:
        connection: where the tables of words are.
        tables: names of FTS5 tables, ours.
        word: as typed; its first letter is taken for right.

    Returns:
        At most `NEAREST`, the likest first; of two that are as like, the more frequent.
    """
    typed = fold(word)
    if len(typed) < SHORTEST or " " in typed:
        return []
    countries = _countries(typed[0])
    seen: dict[str, int] = dict.fromkeys(countries, 0)
    for table in tables:
        connection.execute(_VOCABULARY.format(table))
        found = connection.execute(
            f"SELECT term, doc FROM temp.{table}_spelled WHERE term >= ? AND term < ? "  # noqa: S608
            "AND length(term) BETWEEN ? AND ? LIMIT ?",
            (typed[0], chr(ord(typed[0]) + 1), len(typed) - 2, len(typed) + 2, MOST_LOOKED_AT),
        )
        for term, count in found:
            seen[str(term)] = seen.get(str(term), 0) + int(count)
    alike = [(ratio, seen[other], other) for other in seen if (ratio := _likeness(typed, other))]
    return [countries.get(other, other) for *_, other in sorted(alike, reverse=True)[:NEAREST]]


def _likeness(typed: str, other: str) -> float:
    """How alike two words are, 0 where it is not enough or nothing differs."""
    matcher = SequenceMatcher(None, typed, other, autojunk=False)
    if typed == other or matcher.real_quick_ratio() < LIKE or matcher.quick_ratio() < LIKE:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= LIKE else 0.0


def _countries(letter: str) -> dict[str, str]:
    """One-word names of countries in the reader's language and in English, by their folded form."""
    languages = dict.fromkeys(("en", messages.language().partition("-")[0]))
    names = [name for code in languages for name in country_operators.names(code).values()]
    folded = {fold(name): name.lower() for name in names}
    return {key: name for key, name in folded.items() if key[:1] == letter and " " not in key}
