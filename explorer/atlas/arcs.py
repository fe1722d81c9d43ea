"""What one country shares with others in a dossier: the arcs from the selected country."""

from __future__ import annotations

from collections import Counter

import msgspec

from explorer.model import Dossier
from explorer.views import by_country

MOST = 5
"""Arcs that can be followed at one look; the weaker ones are left to the panels."""


class Arc(msgspec.Struct, frozen=True, kw_only=True):
    """What the selected country shares with the country `code`, by kind, and in all."""

    code: str
    count: int
    quotes: int
    events: int
    relations: int


def shared(dossier: Dossier, code: str) -> tuple[Arc, ...]:
    """Return what the country `code` shares with each other one, most first."""
    found = by_country.of(dossier)
    quotes, events = _others(code, found.together), _others(code, found.at_once)
    relations = _others(code, Counter(frozenset((r.source, r.target)) for r in dossier.relations))
    total = quotes + events + relations
    arcs = [
        Arc(code=c, count=n, quotes=quotes[c], events=events[c], relations=relations[c])
        for c, n in total.items()
    ]
    return tuple(sorted(arcs, key=lambda arc: (-arc.count, arc.code))[:MOST])


def _others(code: str, groups: Counter[frozenset[str]]) -> Counter[str]:
    """How often each other code stands in one group with `code`."""
    found: Counter[str] = Counter()
    for group, count in groups.items():
        if code in group:
            found.update(dict.fromkeys(group - {code}, count))
    return found
