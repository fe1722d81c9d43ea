"""What the months and the days of the week are called: the one table for all who read or write."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

_READING = Path(__file__).resolve().parents[2] / "resources" / "reading"


@cache
def names(kind: str, language: str = "en") -> tuple[tuple[str, ...], ...]:
    """Return the names of each month or day of the week in order, the one to show first.

    Args:
        kind: ``months`` (from January on) or ``weekdays`` (from Monday on).
        language: an ISO 639-1 code with a folder in ``resources/reading/``.
    """
    listed = json.loads((_READING / language / "calendar.json").read_text(encoding="utf-8"))
    return tuple(tuple(each.split()) for each in listed[kind])
