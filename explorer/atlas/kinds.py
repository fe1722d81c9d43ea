"""Kinds of events in families: the few colours a map can tell apart mean the same everywhere."""

from __future__ import annotations

FAMILIES: dict[str, tuple[str, ...]] = {
    "talks": (
        "talks", "meeting", "visit", "summit", "call", "statement", "speech", "outreach",
        "agreement", "partnership", "treaty", "diplomacy", "negotiation", "conference",
        "announcement", "interview", "trip", "mediation",
    ),
    "friction": (
        "friction", "snub", "rebuke", "insult", "refusal", "pressure", "protest", "threat",
        "sanction", "sanctions", "dispute", "freeze", "rift", "expulsion", "warning",
        "criticism", "boycott", "unrest",
    ),
    "force": (
        "force", "war", "attack", "conflict", "invasion", "clash", "strike", "offensive",
        "shelling", "killing", "death", "bombing", "coup", "mobilisation", "mobilization",
        "military", "occupation", "annexation", "ceasefire", "arrest",
    ),
    "trade": (
        "trade", "business", "energy", "deal", "investment", "economy", "export", "import",
        "gas", "oil", "pipeline", "finance", "loan", "tariff",
    ),
}  # fmt: skip
"""The words that dossiers use for kinds, by the family whose colour they wear."""

OTHER = "other"
NAMES = (*FAMILIES, OTHER)
"""The families' names, each at the place of its colour on the map."""

_slot_of = {kind: slot for slot, kinds in enumerate(FAMILIES.values()) for kind in kinds}


def family(kind: object) -> str:
    """Return the family of an event's kind, one of `NAMES`."""
    return NAMES[slot(kind)]


def slot(kind: object) -> int:
    """Return the place in `NAMES` of an event's kind; anything unheard of is `OTHER`."""
    known = _slot_of.get(kind.lower()) if isinstance(kind, str) else None
    return NAMES.index(OTHER) if known is None else known
