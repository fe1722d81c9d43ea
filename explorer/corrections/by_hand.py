"""The rules of what the reader decided, and how exact a date is that the reader wrote."""

from __future__ import annotations

from explorer.model import Precision

DATE_BY_HAND = "date-by-hand"
EVENT_BY_HAND = "event-by-hand"
DATED_BY_HAND = frozenset({DATE_BY_HAND, EVENT_BY_HAND})
"""The rules of dates the reader set: another day of publication does not move them."""
PERSON_BY_HAND = "person.by-hand"
SPEAKER_BY_HAND = "speaker.by-hand"
TIE_BY_HAND = "tie.by-hand"


def precision_of(date: str | None) -> Precision:
    """Return how exact a date is that is given as a day, an interval, or not at all."""
    if date is None:
        return "undated"
    return "day-range" if "/" in date else "day"
