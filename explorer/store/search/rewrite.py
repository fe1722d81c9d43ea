"""Queries written back as text: for chips that can be removed, and for the part that blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from explorer.store.search import days
from explorer.store.search.explain import (
    absence_in_words,
    clause_in_words,
    day_parts,
    term_in_words,
)
from explorer.store.search.query import Query, Term

_COUNTRY = re.compile(r'(?<!\S)country:(?:"[^"]*"|[^\s"]*)\s*', re.IGNORECASE)


def compose(query: Query) -> str:
    """Return text that `parse` reads as this query again."""
    parts = [" OR ".join(map(_typed, clause)) for clause in query.every]
    parts += [f"-{_typed(term)}" for term in query.none]
    if query.since:
        parts.append(f"after:{query.since}")
    if query.until:
        parts.append(f"before:{days.after(query.until)}")
    return " ".join(parts)


def without(query: Query) -> Iterator[tuple[str, Query]]:
    """Return each part of `query` in words, with the query that is left without it."""
    for at, clause in enumerate(query.every):
        rest = replace(query, every=query.every[:at] + query.every[at + 1 :])
        yield clause_in_words(clause), rest
    for at, term in enumerate(query.none):
        rest = replace(query, none=query.none[:at] + query.none[at + 1 :])
        yield absence_in_words(term), rest
    if query.since:
        yield day_parts(replace(query, until=None))[0], replace(query, since=None)
    if query.until:
        yield day_parts(replace(query, since=None))[0], replace(query, until=None)


def chips(query: Query) -> list[tuple[str, str]]:
    """Return the operators of `query` in words, each with the text of the query without it."""
    plain = {term for clause in query.every for term in clause if term.is_plain}
    words = {term_in_words(term) for term in plain}
    return [(part, compose(rest)) for part, rest in without(query) if part not in words]


def with_country(text: str, code: str) -> str:
    """Return what was typed, asking for one country (ISO 3166-1 alpha-2) and no other.

    It comes first, so that a word that is being typed at the end stays the one being typed.
    """
    return f"country:{code.lower()} {_COUNTRY.sub('', text).lstrip()}"


def without_country(query: Query) -> Query:
    """Return the query for any country; the query itself where it asks for nothing else."""
    every = tuple(c for c in query.every if not all(term.field == "country" for term in c))
    rest = replace(query, every=every)
    return query if rest.is_empty else rest


def _typed(term: Term) -> str:
    if term.field == "words":
        return f'"{term.text}"' if term.phrase else term.text
    text = f'"{term.text}"' if " " in term.text else term.text
    return f"{term.field}:{text}"
