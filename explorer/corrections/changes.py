"""What an edit touched, so that a pane redraws only what it shows."""

from __future__ import annotations

import msgspec


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """Flags for each part of a dossier an edit may touch; `origin` names the pane that made it."""

    article: bool = False
    countries: bool = False
    people: bool = False
    quotes: bool = False
    events: bool = False
    relations: bool = False
    dropped: bool = False
    origin: str = ""

    def __or__(self, other: Changes) -> Changes:
        """Return the changes of both edits together."""
        return Changes(
            article=self.article or other.article,
            countries=self.countries or other.countries,
            people=self.people or other.people,
            quotes=self.quotes or other.quotes,
            events=self.events or other.events,
            relations=self.relations or other.relations,
            dropped=self.dropped or other.dropped,
            origin=self.origin or other.origin,
        )


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
