"""Selection and Filter as values: what the reader chose, and how much of it is shown."""

from __future__ import annotations

from typing import Literal

import msgspec

from explorer.model import Dossier

SelectionKind = Literal["nothing", "country", "person", "quote", "event"]


class Selection(msgspec.Struct, frozen=True, kw_only=True):
    """The one thing chosen, and the country whose panel it is read in.

    `id` is a country code, or the id of a person, quote or event of the open dossier. `country` is
    always the code of the panel to show; for a country it equals `id`, and it may be empty for a
    thing that is tied to no country.
    """

    kind: SelectionKind = "nothing"
    id: str = ""
    country: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is chosen."""
        return self.kind == "nothing"


NOTHING = Selection()


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown of a dossier: a span of days (ISO 8601, both ends included), one person."""

    since: str | None = None
    until: str | None = None
    person: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the filter lets everything through."""
        return self == Filter()


EVERYTHING = Filter()


def country(code: str) -> Selection:
    """Return the choice of the country `code` (ISO 3166-1 alpha-2)."""
    return Selection(kind="country", id=code, country=code)


def choose(dossier: Dossier, kind: SelectionKind, id: str, *, panel: str = "") -> Selection:
    """Return the choice of an item, read in `panel` if tied to it, else where it fits best.

    An id the dossier does not have gives `NOTHING`: choices outlive edits and may point nowhere.
    """
    if kind == "country":
        return country(id)
    codes = _codes_of(dossier, kind, id)
    if codes is None:
        return NOTHING
    home = panel if panel in codes else (codes[0] if codes else "")
    return Selection(kind=kind, id=id, country=home)


def _codes_of(dossier: Dossier, kind: SelectionKind, id: str) -> list[str] | None:
    """The codes an item is tied to, the best panel first; None for an unknown item."""
    if kind == "quote":
        quote = next((q for q in dossier.quotes if q.id == id), None)
        if quote is None:
            return None
        ranked = sorted(quote.countries, key=lambda tie: tie.why != "speaker")
        return list(dict.fromkeys(tie.code for tie in ranked))
    if kind == "event":
        event = next((e for e in dossier.events if e.id == id), None)
        if event is None:
            return None
        place = [event.place.country] if event.place and event.place.country else []
        return list(dict.fromkeys([*event.countries, *place]))
    if kind == "person":
        person = next((p for p in dossier.people if p.id == id), None)
        if person is None:
            return None
        return [person.country] if person.country else []
    return None
