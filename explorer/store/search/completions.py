"""What may follow an operator's colon: from what the open dossier holds, or anyone who knows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable

import msgspec

from explorer.model import Country, Dossier
from explorer.store.search.query import CHECKED, OPERATORS, PARTS, TYPES
from explorer.text.search_folding import fold

MOST = 12
_TAIL = re.compile(r'(?:^|(?<=\s))-?(?P<operator>[A-Za-z]+):(?P<value>"[^"]*|[^\s"]*)$')


Value = tuple[str, str, str]
"""What may follow an operator, its label, and further spellings that it is found by."""


class Completion(msgspec.Struct, frozen=True):
    """One way on: the whole text with it, and how it is shown in the list."""

    text: str
    label: str


def completions(typed: str, dossier: Dossier) -> list[Completion]:
    """Return the values that fit the operator at the end of `typed`; none before a colon.

    Args:
        typed: the text up to the cursor.
        dossier: the open article.
    """
    return fitting(typed, lambda operator, _value: _values(operator, dossier))


def fitting(typed: str, values: Callable[[str, str], Iterable[Value]]) -> list[Completion]:
    """Return those of the `values` of the operator at the end of `typed` that fit what follows it.

    Args:
        typed: the text up to the cursor.
        values: gives what may follow an operator, of which so much is typed.
    """
    tail = _TAIL.search(typed[-200:])
    if tail is None or tail["operator"].lower() not in OPERATORS:
        return []
    asked = fold(tail["value"])
    before = typed[: len(typed) - len(tail["value"])]
    found = [
        Completion(before + _quoted(value), label)
        for value, label, spelled in values(tail["operator"].lower(), tail["value"].strip('"'))
        if any(word.startswith(asked) for word in _beginnings(f"{label} {spelled}"))
    ]
    return [completion for completion in found if completion.text != typed][:MOST]


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value


def _beginnings(text: str) -> list[str]:
    """The folded text from each of its words on."""
    words = fold(text).split()
    return [" ".join(words[at:]) for at in range(len(words))] or [""]


def _values(operator: str, dossier: Dossier) -> list[Value]:
    if operator == "speaker":
        return _speakers(dossier)
    if operator in ("country", "about"):
        return [(c.code.lower(), c.name, f"{c.code} {_mentioned(c)}") for c in dossier.countries]
    if operator == "said":
        cues = Counter(quote.cue for quote in dossier.quotes if quote.cue)
        return [(cue, f"{cue} ({count})", "") for cue, count in cues.most_common()]
    if operator in ("before", "after"):
        return [(month, month, "") for month in _months(dossier)]
    return fixed(operator)


def fixed(operator: str) -> list[Value]:
    """Return what may follow an operator wherever one searches."""
    known = {"type": tuple(TYPES), "checked": tuple(CHECKED), "in": PARTS}
    return [(value, value, "") for value in known.get(operator, ())]


def _mentioned(country: Country) -> str:
    return " ".join(sorted({mention.text for mention in country.mentions}))


def _speakers(dossier: Dossier) -> list[tuple[str, str, str]]:
    """Everyone quoted, most quoted first, found by any spelling of the name."""
    people = {person.id: person for person in dossier.people}
    counts = Counter((q.speaker, q.speaker_id) for q in dossier.quotes if q.speaker)
    found = []
    for (name, id), count in counts.most_common():
        person = people.get(id or "")
        spelled = " ".join(person.names) if person else ""
        found.append((name or "", f"{name} ({count})", spelled))
    return found


def _months(dossier: Dossier) -> list[str]:
    dates = [event.date for event in dossier.events] + [quote.date for quote in dossier.quotes]
    return sorted({date[:7] for date in dates if isinstance(date, str)})
