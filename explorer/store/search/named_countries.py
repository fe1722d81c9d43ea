"""Countries called as another language calls them: asked for as what is tied to them as well.

An English article has no “Казахстан” in it, and its reader may type nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from explorer.i18n import messages
from explorer.store.search import country_operators
from explorer.store.search.query import Query, Term

READ = ("ru", "uk", "kk", "de", "fr", "es")
"""The languages besides English that the window speaks."""
MOST_WORDS = 5

Clause = tuple[Term, ...]


def widened(query: Query, *, everywhere: bool = False) -> Query:
    """Return `query` with each plain name of a country also asking for what is tied to it.

    Args:
        query: as typed.
        everywhere: names of all languages of the window, not of the reader's own alone; each
            language costs some milliseconds the first time.
    """
    own = messages.language().partition("-")[0]
    languages = [own, *READ] if everywhere else [own]
    others = tuple(dict.fromkeys(code for code in languages if code != messages.ENGLISH))
    every = tuple(_clauses(query.every, others)) if others else query.every
    return query if every == query.every else replace(query, every=every)


def _clauses(every: tuple[Clause, ...], languages: tuple[str, ...]) -> Iterator[Clause]:
    at = 0
    while at < len(every):
        size, code = _longest_name(every[at : at + MOST_WORDS], languages)
        if code:
            words = " ".join(clause[0].text for clause in every[at : at + size])
            typed = replace(every[at][0], text=words, phrase=size > 1)
            yield typed, Term("country", words, values=(code,))
        else:
            yield every[at]
        at += max(size, 1)


def _longest_name(every: tuple[Clause, ...], languages: tuple[str, ...]) -> tuple[int, str]:
    """How many of the first clauses are a country's name, and its code; none is (0, "")."""
    plain = 0
    while plain < len(every) and len(every[plain]) == 1 and every[plain][0].is_plain:
        plain += 1
    for size in range(plain, 0, -1):
        words = " ".join(clause[0].text for clause in every[:size])
        if code := country_operators.named(words, languages):
            return size, code
    return 0, ""
