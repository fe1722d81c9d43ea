"""What an edit touched, so that a pane redraws only what it shows."""

from __future__ import annotations

from typing import Literal

import msgspec

Part = Literal["article", "countries", "people", "quotes", "events", "relations", "dropped"]


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """Flags for each part of a dossier an edit may touch."""

    article: bool = False
    countries: bool = False
    people: bool = False
    quotes: bool = False
    events: bool = False
    relations: bool = False
    dropped: bool = False

    def touch(self, *parts: Part) -> bool:
        """Tell whether one of `parts` is another now: what a pane asks of what it shows."""
        return any(getattr(self, part) for part in parts)


EVERYTHING = Changes(
    article=True,
    countries=True,
    people=True,
    quotes=True,
    events=True,
    relations=True,
    dropped=True,
)
"""Another dossier altogether."""
