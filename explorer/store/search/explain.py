"""A query in words, for the line under the search box."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.i18n.dates import long_day
from explorer.i18n.messages import translate
from explorer.store.search import country_operators, days
from explorer.store.search.query import Query, Term

MOST_NAMED = 4


def explain(query: Query) -> str:
    """Return what `query` asks for, as one sentence; empty for an empty query."""
    if query.is_empty:
        return query.fallback or ""
    kind = next((clause for clause in query.every if _is_kind(clause)), None)
    rest = [clause for clause in query.every if clause is not kind]
    words = [term_value(clause[0]) for clause in rest if _is_word(clause)]
    parts = [translate("query", "with {words}").format(words=_all_of(words))] if words else []
    parts += [clause_in_words(clause) for clause in rest if not _is_word(clause)]
    parts += [absence_in_words(term) for term in query.none]
    parts += day_parts(query)
    sentence = _sentence(kind, parts)
    return f"{query.fallback} {sentence}" if query.fallback else sentence


def _sentence(kind: Sequence[Term] | None, parts: list[str]) -> str:
    """What is asked for, of one kind of thing or of any."""
    conditions = _listed(parts)
    if kind is not None:
        what = kind_in_words(kind[0])
        pattern = translate("query", "{what}: {conditions}.") if parts else "{what}."
        return pattern.format(what=what, conditions=conditions)
    if len(parts) == 1 and parts[0] in _states():
        return f"{parts[0][:1].upper()}{parts[0][1:]}."
    return translate("query", "Everything {conditions}.").format(conditions=conditions)


def _states() -> set[str]:
    """Conditions that are sentences by themselves."""
    return {state(is_checked=True), state(is_checked=False)}


def state(*, is_checked: bool) -> str:
    """Return in words whether somebody has looked at an item."""
    if is_checked:
        return translate("query", "checked by a person")
    return translate("query", "not checked yet")


def kind_in_words(term: Term) -> str:
    """Return the kind of thing that a term of type asks for, as a beginning of a sentence."""
    kinds = {
        ("sentence", "fragment", "nested"): translate("query", "Quotes in their own words"),
        ("sentence",): translate("query", "Quotes in full sentences"),
        ("fragment",): translate("query", "Fragments of quotes"),
        ("term",): translate("query", "Terms in quotation marks"),
        ("nested",): translate("query", "Quotes within quotes"),
        ("indirect",): translate("query", "Reported speech"),
        ("quote",): translate("query", "Quotes"),
        ("event",): translate("query", "Events"),
        ("person",): translate("query", "People"),
        ("country",): translate("query", "Countries"),
        ("passage",): translate("query", "Sentences of the article"),
    }
    return kinds.get(term.values, term.text)


def day_parts(query: Query) -> list[str]:
    """Return what the query asks of dates, in words."""
    parts: list[str] = []
    if query.since:
        since = translate("query", "dated {day} or later")
        parts.append(since.format(day=long_day(query.since)))
    if query.until:
        until = translate("query", "dated before {day}")
        parts.append(until.format(day=long_day(days.after(query.until))))
    return parts


def clause_in_words(clause: Sequence[Term]) -> str:
    """Return what a clause asks for, in words: any one of its terms."""
    return _any_of([term_in_words(term) for term in clause])


def term_in_words(term: Term) -> str:
    """Return what one term asks for, in words."""
    if term.field == "checked":
        return state(is_checked=term.values == ("checked",))
    phrases = {
        "words": translate("query", "with {value}"),
        "speaker": translate("query", "said by {value}"),
        "country": translate("query", "tied to {value}"),
        "about": translate("query", "about {value}"),
        "said": translate("query", "told with the verb {value}"),
        "type": translate("query", "of type {value}"),
        "in": translate("query", "in {value}"),
        "outlet": translate("query", "from {value}"),
        "tag": translate("query", "tagged {value}"),
    }
    return phrases[term.field].format(value=term_value(term))


def absence_in_words(term: Term) -> str:
    """Return what one excluded term asks for, in words."""
    if term.field == "checked":
        return state(is_checked=term.values != ("checked",))
    phrases = {
        "words": translate("query", "not with {value}"),
        "speaker": translate("query", "not said by {value}"),
        "country": translate("query", "not tied to {value}"),
        "about": translate("query", "not about {value}"),
        "said": translate("query", "not told with the verb {value}"),
        "type": translate("query", "not of type {value}"),
        "in": translate("query", "not in {value}"),
        "outlet": translate("query", "not from {value}"),
        "tag": translate("query", "not tagged {value}"),
    }
    return phrases[term.field].format(value=term_value(term))


def term_value(term: Term) -> str:
    """Return what a term looks for, as the reader calls it."""
    if term.field in ("country", "about"):
        names = _any_of([country_operators.name(code) for code in term.values[:MOST_NAMED]])
        return names if len(term.values) <= MOST_NAMED else f"{names} …"
    if term.field == "type":
        return kind_in_words(term).lower()
    if term.field == "in" and term.values:
        return _part_in_words(term.values[0])
    if term.field == "words" and not term.phrase and term.prefix:
        return translate("query", "“{words}…”").format(words=term.text)
    return translate("query", "“{words}”").format(words=term.text)


def _part_in_words(part: str) -> str:
    """A part of an article, as the operator ``in:`` knows it."""
    parts = {
        "headline": translate("query", "the headline"),
        "text": translate("query", "the text"),
        "dropped": translate("query", "the lines left out"),
    }
    return parts[part]


def _is_kind(clause: Sequence[Term]) -> bool:
    return len(clause) == 1 and clause[0].field == "type"


def _is_word(clause: Sequence[Term]) -> bool:
    return len(clause) == 1 and clause[0].field == "words"


def _any_of(parts: Sequence[str]) -> str:
    return _joined(parts, translate("query", "{one} or {other}"))


def _all_of(parts: Sequence[str]) -> str:
    return _joined(parts, translate("query", "{one} and {other}"))


def _listed(parts: Sequence[str]) -> str:
    return _joined(parts, translate("query", "{one}, {other}"))


def _joined(parts: Sequence[str], pattern: str) -> str:
    """The parts joined two by two: what stands between them is the language's own."""
    whole = parts[0] if parts else ""
    for part in parts[1:]:
        whole = pattern.format(one=whole, other=part)
    return whole
