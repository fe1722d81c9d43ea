"""The language of search: what the reader typed, taken apart.

Space is AND, ``"…"`` a phrase, ``OR`` between two words, ``-`` excludes, ``name:`` an operator.
Nothing typed is ever an error: what cannot be understood is searched for as plain words, and
`Query.fallback` says so.
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from explorer.i18n.messages import translate
from explorer.store.search import country_operators, days
from explorer.text.search_folding import fold

Field = Literal[
    "words", "speaker", "country", "about", "said", "type", "checked", "in", "outlet", "tag"
]
LONGEST = 1000

OPERATORS: tuple[str, ...] = (
    "speaker", "country", "about", "said", "before", "after", "type", "checked", "in", "outlet",
    "tag",
)  # fmt: skip
TYPES = {
    "direct": ("sentence", "fragment", "nested"),
    "sentence": ("sentence",),
    "fragment": ("fragment",),
    "term": ("term",),
    "nested": ("nested",),
    "indirect": ("indirect",),
    "quote": ("quote",),
    "event": ("event",),
    "person": ("person",),
    "country": ("country",),
    "passage": ("passage",),
}
CHECKED = {"yes": "checked", "no": "unchecked"}
PARTS = ("headline", "text", "dropped")


class Term(msgspec.Struct, frozen=True):
    """One thing to find. `text` is as typed; `values` is what an operator's text stands for."""

    field: Field
    text: str
    phrase: bool = False
    prefix: bool = False
    values: tuple[str, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether it is a word outside quotation marks and without an operator."""
        return self.field == "words" and not self.phrase


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """What to find: every clause of `every` (one of its terms each), none of `none`.

    `since` and `until` are ISO 8601 days, both included. `fallback` is a sentence for the reader
    where something typed could not be understood.
    """

    text: str
    every: tuple[tuple[Term, ...], ...] = ()
    none: tuple[Term, ...] = ()
    since: str | None = None
    until: str | None = None
    fallback: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to search for."""
        return not (self.every or self.none or self.since or self.until)

    @property
    def is_plain(self) -> bool:
        """Whether it is words only: a question may be asked so."""
        plain = all(term.is_plain for clause in self.every for term in clause)
        return plain and not (self.none or self.since or self.until)


class _NotUnderstoodError(Exception):
    """Carries the sentence that says what could not be understood."""


_MARKS = '"“”„«»'
_TOKEN = re.compile(
    rf"(?P<minus>-)?(?:(?P<operator>[A-Za-z]+):)?"
    rf"(?:[{_MARKS}](?P<phrase>[^{_MARKS}]*)[{_MARKS}]|(?P<word>[^\s{_MARKS}]+)|(?P<bare>(?<=[A-Za-z]:)))"
)
_LONE_MARK = re.compile(rf"[{_MARKS}]")


def parse(text: str) -> Query:
    """Return the query in `text`; never fails."""
    text = text[:LONGEST]
    try:
        return _parsed(text)
    except _NotUnderstoodError as problem:
        return _plain(text, str(problem))


def _plain(text: str, sentence: str) -> Query:
    text_only = re.sub(rf"\b(?:{'|'.join(OPERATORS)}):", " ", text)
    typed = (word.lstrip("-") for word in re.split(rf"[\s:{_MARKS}]+", text_only) if word != "OR")
    words = [Term("words", word) for word in typed if fold(word)]
    return Query(text=text, every=tuple((word,) for word in words), fallback=sentence)


def _parsed(text: str) -> Query:
    build = _Builder()
    at = 0
    for found in _TOKEN.finditer(text):
        _check_gap(text[at : found.start()])
        at = found.end()
        build.take(found, typing=at == len(text))
    _check_gap(text[at:])
    return build.query(text)


def _check_gap(gap: str) -> None:
    if _LONE_MARK.search(gap):
        raise _NotUnderstoodError(
            translate("query", "A quotation mark is not closed yet, so plain words were searched.")
        )


class _Builder:
    """Collects a query token by token."""

    def __init__(self) -> None:
        self.every: list[list[Term]] = []
        self.none: list[Term] = []
        self.since: list[str] = []
        self.until: list[str] = []
        self.notes: list[str] = []
        self.awaits_other = False

    def take(self, found: re.Match[str], *, typing: bool) -> None:
        """Add one token; `typing` tells that the reader may still be in the middle of it."""
        word, phrase = found["word"], found["phrase"]
        if word == "OR" and not found["operator"] and not found["minus"]:
            self._begin_or()
        elif found["operator"] and found["operator"].lower() in OPERATORS:
            self._operator(found, (phrase or word or "").strip())
        elif found["bare"] is not None:
            self._words(found, found["operator"] or "", phrase=False, typing=False)
        else:
            operator = f"{found['operator']} " if found["operator"] else ""
            if operator:
                note = translate("query", "“{name}:” is no operator, so it was searched as words.")
                self.notes.append(note.format(name=found["operator"]))
            is_phrase = phrase is not None or bool(operator)
            self._words(found, operator + (phrase or word or ""), phrase=is_phrase, typing=typing)

    def query(self, text: str) -> Query:
        """Return what was collected."""
        if self.awaits_other:
            raise _NotUnderstoodError(
                translate("query", "Nothing follows OR yet, so plain words were searched.")
            )
        return Query(
            text=text,
            every=tuple(tuple(clause) for clause in self.every),
            none=tuple(self.none),
            since=max(self.since, default=None),
            until=min(self.until, default=None),
            fallback=" ".join(dict.fromkeys(self.notes)) or None,
        )

    def _begin_or(self) -> None:
        if not self.every or self.awaits_other:
            raise _NotUnderstoodError(
                translate("query", "Nothing stands before OR, so plain words were searched.")
            )
        self.awaits_other = True

    def _words(self, found: re.Match[str], text: str, *, phrase: bool, typing: bool) -> None:
        if fold(text):
            prefix = typing and not phrase
            self._add(Term("words", text, phrase=phrase, prefix=prefix), bool(found["minus"]))

    def _operator(self, found: re.Match[str], value: str) -> None:
        operator = found["operator"].lower()
        if not value:
            note = translate("query", "Nothing follows “{name}:” yet.")
            self.notes.append(note.format(name=operator))
        elif operator in ("before", "after"):
            self._day(operator, value)
        else:
            field: Field = operator  # type: ignore[assignment]
            self._add(Term(field, value, values=_values(operator, value)), bool(found["minus"]))

    def _day(self, operator: str, value: str) -> None:
        span = days.span(value)
        if span is None and value.isdigit():
            self.notes.append(
                translate("query", "“{value}” is not a date yet.").format(value=value)
            )
            return
        if span is None:
            raise _NotUnderstoodError(
                translate(
                    "query",
                    "“{value}” is not a day, month or year (2022-11-30, 2022-11, 2022), "
                    "so plain words were searched.",
                ).format(value=value)
            )
        if operator == "after":
            self.since.append(span[0])
        else:
            self.until.append(days.before(span[0]))

    def _add(self, term: Term, excluded: bool) -> None:
        if excluded:
            self.none.append(term)
        elif self.awaits_other:
            self.every[-1].append(term)
        else:
            self.every.append([term])
        self.awaits_other = False


def _values(operator: str, value: str) -> tuple[str, ...]:
    """What an operator's value stands for; none for the operators that take any words."""
    if operator in ("country", "about"):
        found: tuple[str, ...] = tuple(country_operators.codes(value))
        problem = translate(
            "query", "No country is called “{value}”, so plain words were searched."
        )
    elif operator == "type":
        found = next((kinds for name, kinds in TYPES.items() if _begins(name, value)), ())
        problem = translate(
            "query", "“{value}” is no type ({types}), so plain words were searched."
        )
    elif operator == "checked":
        found = tuple(token for name, token in CHECKED.items() if _begins(name, value))
        problem = translate(
            "query", "“{value}” is neither yes nor no, so plain words were searched."
        )
    elif operator == "in" and any(_begins(part, value) for part in PARTS):
        return tuple(part for part in PARTS if _begins(part, value))
    else:
        found = tuple(fold(value).split())
        problem = translate("query", "“{value}” has no letters, so plain words were searched.")
        if found:
            return ()
    if not found:
        raise _NotUnderstoodError(problem.format(value=value, types=", ".join(TYPES)))
    return found


def _begins(name: str, value: str) -> bool:
    return bool(fold(value)) and name.startswith(fold(value))
