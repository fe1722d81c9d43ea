"""A query in words, for the line under the search box."""

from __future__ import annotations

from explorer.citation import long_day
from explorer.store import countries, days
from explorer.store.query import Query, Term

_PHRASES = {
    "words": "with {}",
    "speaker": "said by {}",
    "country": "tied to {}",
    "about": "about {}",
    "said": "told with the verb {}",
    "type": "of type {}",
    "checked": "checked: {}",
    "in": "in {}",
    "outlet": "from {}",
    "tag": "tagged {}",
}


def explain(query: Query) -> str:
    """Return what `query` asks for, as one sentence; empty for an empty query."""
    if query.is_empty:
        return query.fallback or ""
    words = [term_value(clause[0]) for clause in query.every if _is_word(clause)]
    parts = [f"with {' and '.join(words)}"] if words else []
    parts += [_clause(clause) for clause in query.every if not _is_word(clause)]
    parts += [f"not {term_in_words(term)}" for term in query.none]
    parts += day_parts(query)
    sentence = f"Everything {', '.join(parts)}."
    return f"{query.fallback} {sentence}" if query.fallback else sentence


def day_parts(query: Query) -> list[str]:
    """Return what the query asks of dates, in words."""
    parts = [f"dated {long_day(query.since)} or later"] if query.since else []
    if query.until:
        parts.append(f"dated before {long_day(days.after(query.until))}")
    return parts


def _is_word(clause: tuple[Term, ...]) -> bool:
    return len(clause) == 1 and clause[0].field == "words"


def _clause(clause: tuple[Term, ...]) -> str:
    return " or ".join(term_in_words(term) for term in clause)


def term_in_words(term: Term) -> str:
    """Return what one term asks for, in words."""
    return _PHRASES[term.field].format(term_value(term))


def term_value(term: Term) -> str:
    """Return what a term looks for, as the reader calls it."""
    if term.field in ("country", "about"):
        return " or ".join(countries.name(code) for code in term.values[:4]) + (
            " …" if len(term.values) > 4 else ""
        )
    if term.field == "type":
        return term.text.lower()
    if term.field == "words" and not term.phrase:
        return f"“{term.text}…”" if term.prefix else f"“{term.text}”"
    return f"“{term.text}”"
