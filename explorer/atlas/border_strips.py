"""Land beside a border that a finer source than the map's gives to the other side, and exclaves.

The map's finest lines are off by a mile in places. These strips are asked for a single place only;
the map itself is drawn without them.
"""

from __future__ import annotations

from functools import cache
from math import cos, radians
from typing import TYPE_CHECKING, NamedTuple

from explorer import typed
from explorer.atlas.countries import GEO

if TYPE_CHECKING:
    import shapely

NEAR = 0.4
"""Degrees from another country within which the strips are worth asking (Point Roberts is 0.3)."""
_CITY_KM = 1.0
_KM_PER_DEGREE = 111.2
_THOUSANDTHS = 1000


class _Strips(NamedTuple):
    codes: tuple[str, ...]
    tree: shapely.STRtree


@cache
def _strips() -> _Strips:
    import numpy as np
    import shapely

    raw = (GEO / "borders.json").read_bytes()
    listed = typed.json(raw, dict[str, list[list[int]]])
    codes, shapes = [], []
    for code, rings in listed.items():
        for steps in rings:
            corners = np.cumsum(np.array(steps).reshape(-1, 2), axis=0) / _THOUSANDTHS
            codes.append(code)
            shapes.append(shapely.make_valid(shapely.Polygon(corners)))
    return _Strips(tuple(codes), shapely.STRtree(shapes))


def side_of_border(lat: float, lon: float, near: frozenset[str]) -> str | None:
    """Return which of the countries near a place has it, or None where nothing finer is known.

    Args:
        lat: degrees north.
        lon: degrees east, as the shapes count them.
        near: ISO 3166-1 alpha-2 codes of the countries within `NEAR` degrees.
    """
    import shapely

    city = _city_around(lat, lon, near)
    if city is not None:
        return city
    strips = _strips()
    found = strips.tree.query(shapely.Point(lon, lat), predicate="intersects")
    codes = {strips.codes[i] for i in found}
    return codes.pop() if len(codes) == 1 else None


def _city_around(lat: float, lon: float, near: frozenset[str]) -> str | None:
    """Return the country of a city of one of them whose middle is within a kilometre."""
    from explorer.gazetteer import tables

    reach = _CITY_KM / _KM_PER_DEGREE
    squeeze = max(cos(radians(lat)), 0.05)
    for city in tables.cities():
        if city.lat is None or city.lon is None or city.country not in near:
            continue
        if abs(city.lat - lat) < reach and abs(city.lon - lon) * squeeze < reach:
            return city.country
    return None
