"""What one country shares with others in a dossier: the arcs from the selected country."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import msgspec

from explorer.model import Dossier, Tie
from explorer.views import counts

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
    quotes = _others(code, (_codes(q.countries) for q in dossier.quotes if counts.is_speech(q)))
    events = _others(code, (set(e.countries) for e in dossier.events))
    relations = _others(code, ({r.source, r.target} for r in dossier.relations))
    total = quotes + events + relations
    arcs = [
        Arc(code=c, count=n, quotes=quotes[c], events=events[c], relations=relations[c])
        for c, n in total.items()
    ]
    return tuple(sorted(arcs, key=lambda arc: (-arc.count, arc.code))[:MOST])


def _codes(ties: tuple[Tie, ...]) -> set[str]:
    return {tie.code for tie in ties}


def _others(code: str, groups: Iterable[set[str]]) -> Counter[str]:
    """How often each other code stands in one group with `code`."""
    return Counter(other for group in groups if code in group for other in group - {code})
