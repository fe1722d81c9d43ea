"""The border views and where they and the world disagree: what the map must say about borders.

The files are read without shapely; geometry stays with the page, which draws it.
"""

from __future__ import annotations

from functools import cache

import msgspec

from explorer import typed
from explorer.atlas.countries import GEO, name_of
from explorer.errors import UserError
from explorer.i18n.messages import translate

DEFAULT_VIEW = "un-based"


class BorderView(msgspec.Struct, frozen=True, kw_only=True):
    """One way to draw the world's borders. `date` is a year, `date_means` says of what."""

    id: str = ""
    name: str
    date: str
    date_means: str
    source: str
    short_source: str
    note: str

    @property
    def chip(self) -> str:
        """The one line that stands on the map and on every picture of it."""
        name = translate("border view", self.name)
        line = translate("map", "Borders: {view} · {source}")
        return line.format(view=name, source=self.short_source)


class Dispute(msgspec.Struct, frozen=True, kw_only=True):
    """One area that more than one party claims.

    `claimants` and `administered_by` are country codes; the latter is None where those who run it
    have no code. `drawn_as` is the country each border view gives it to. `outline` is ``derived``
    from the sources, ``approximate`` (our own rough line), or None for a note without a shape.
    """

    id: str
    name: str
    claimants: tuple[str, ...]
    administered_by: str | None
    note: str
    drawn_as: dict[str, str | None]
    outline: str | None = None
    at: tuple[float, float] | None = None

    @property
    def sentence(self) -> str:
        """Who claims the area and who runs it, in one line."""
        told = {
            "area": translate("disputed land", self.name),
            "claimants": ", ".join(name_of(code) for code in self.claimants),
            "note": translate("disputed land", self.note),
        }
        if self.administered_by is None:
            return translate("map", "{area}. Claimed by {claimants}. {note}").format(**told)
        line = translate("map", "{area}. Claimed by {claimants}; run by {country}. {note}")
        return line.format(country=name_of(self.administered_by), **told)


class DisputedLine(msgspec.Struct, frozen=True, kw_only=True):
    """One contested border, drawn dashed between two countries of the sources."""

    id: str
    name: str
    between: tuple[str, str]


class _Area(msgspec.Struct, frozen=True):
    properties: Dispute


class _Line(msgspec.Struct, frozen=True):
    properties: DisputedLine


class _Disputes(msgspec.Struct, frozen=True):
    features: tuple[_Area, ...]
    lines: tuple[_Line, ...]
    notes: tuple[Dispute, ...]


@cache
def views() -> dict[str, BorderView]:
    """Return the border views by id, the default one first."""
    raw = (GEO / "views.json").read_bytes()
    found = typed.json(raw, dict[str, BorderView])
    return {key: msgspec.structs.replace(view, id=key) for key, view in found.items()}


def view_named(key: str) -> BorderView:
    """Return one border view.

    Raises:
        UserError: there is no view of that name.
    """
    found = views().get(key)
    if found is None:
        raise UserError(
            translate("borders", "There is no border view “{view}”.").format(view=key),
            translate("borders", "Choose one of: {views}.").format(views=", ".join(views())),
        )
    return found


def disputed_areas() -> tuple[Dispute, ...]:
    """Return the areas the map hatches, in both views."""
    return tuple(area.properties for area in _disputes().features)


def disputed_lines() -> tuple[DisputedLine, ...]:
    """Return the borders the map draws dashed."""
    return tuple(line.properties for line in _disputes().lines)


def notes() -> tuple[Dispute, ...]:
    """Return the disputes that are told in words, at a point, without a hatched area."""
    return _disputes().notes


def disputes_of(code: str) -> tuple[Dispute, ...]:
    """Return every dispute that a country claims in, runs, or is drawn with."""
    every = (*disputed_areas(), *notes())
    return tuple(d for d in every if code in (*d.claimants, d.administered_by))


@cache
def _disputes() -> _Disputes:
    return typed.json((GEO / "disputed.json").read_bytes(), _Disputes)
