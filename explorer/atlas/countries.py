"""What is known of each country besides its shape: names, label points, areas, neighbours.

Reads `resources/geo/countries.json` once, without shapely or numpy. Longitudes run from about
-169 to 191 degrees, so that Russia and Fiji stay whole.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from explorer import typed

GEO = Path(__file__).resolve().parent.parent.parent / "resources" / "geo"

Frame = tuple[float, float, float, float]


class CountryFacts(msgspec.Struct, frozen=True, kw_only=True):
    """One country or territory. Angles are degrees, WGS 84.

    `anchor` is the label's place (longitude, latitude), `radius_km` the free circle round it;
    `anchors` are further places of giants, each with its free half-width in kilometres. `frame` is
    west, south, east, north without far-away parts. `within` names the country whose shape holds
    what has none of its own; `view` is the only border view that does draw it, if one does.
    """

    code: str
    a3: str
    name: str
    anchor: tuple[float, float]
    radius_km: float
    area_km2: float
    frame: Frame
    neighbours: tuple[str, ...]
    anchors: tuple[tuple[float, float, float], ...] = ()
    within: str | None = None
    view: str | None = None


@cache
def all_countries() -> dict[str, CountryFacts]:
    """Return every known country and territory by its ISO 3166-1 alpha-2 code."""
    raw = (GEO / "countries.json").read_bytes()
    return typed.json(raw, dict[str, CountryFacts])


def country(code: str) -> CountryFacts | None:
    """Return what is known of a country, or None for a code the map does not know."""
    return all_countries().get(code)


def name_of(code: str) -> str:
    """Return the country's English name, or the code itself where it is unknown."""
    found = country(code)
    return found.name if found else code


def neighbours(code: str) -> tuple[str, ...]:
    """Return the codes that share a stretch of land border in the UN-based view."""
    found = country(code)
    return found.neighbours if found else ()


def anchor(code: str) -> tuple[float, float] | None:
    """Return longitude and latitude of the country's label, or None for an unknown code."""
    found = country(code)
    return found.anchor if found else None


def drawn_as(code: str, view: str = "un-based") -> str | None:
    """Return the code of the shape that shows a country in a border view, None if there is none.

    French Guiana is shown by France, Northern Cyprus in the UN-based view by Cyprus.
    """
    found = country(code)
    if found is None:
        return None
    if found.view == view:
        return code
    return found.within or code
