"""The countries of a border view as shapes, for questions about places; needs shapely.

Shapely is imported on the first question, never at start-up.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import msgspec

from explorer import typed
from explorer.atlas.countries import GEO

if TYPE_CHECKING:
    import shapely
    from shapely.geometry.base import BaseGeometry

Cut = Literal["coarse", "fine"]


class Feature(msgspec.Struct, frozen=True):
    """One country of a GeoJSON file, its geometry still as text."""

    id: str
    geometry: msgspec.Raw


class FeatureCollection(msgspec.Struct, frozen=True):
    """One GeoJSON file of countries."""

    features: tuple[Feature, ...]


class Coverage(NamedTuple):
    """The shapes of one view: `codes[i]` is the country of `shapes[i]`; `tree` finds them fast."""

    codes: tuple[str, ...]
    shapes: Any
    tree: shapely.STRtree

    def shape(self, code: str) -> BaseGeometry:
        """Return one country's shape.

        Raises:
            KeyError: the view draws no such country.
        """
        if code not in self.codes:
            raise KeyError(code)
        found: BaseGeometry = self.shapes[self.codes.index(code)]
        return found


def geo_file(view: str, cut: Cut) -> str:
    """Return the name of the file below resources/geo/ that holds one cut of a view."""
    return f"{view}-{cut}.json"


@cache
def coverage(view: str = "un-based", cut: Cut = "fine") -> Coverage:
    """Return the countries of a border view, read once. Longitudes run from -169.1 to 191.3.

    Raises:
        FileNotFoundError: there is no such view.
    """
    import shapely

    raw = (GEO / geo_file(view, cut)).read_bytes()
    features = typed.json(raw, FeatureCollection).features
    shapes = shapely.from_geojson([bytes(feature.geometry).decode() for feature in features])
    shapely.prepare(shapes)
    return Coverage(tuple(feature.id for feature in features), shapes, shapely.STRtree(shapes))
