"""The two border views as coverages: which feature of which source becomes which country."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shapely
from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from tools.antimeridian import as_multi, whole
from tools.topology import Topology

Coverage = dict[str, MultiPolygon]

# Features the sources give no ISO number of their own, by the sources' name for them. Codes that
# begin with X are among those ISO 3166-1 leaves to its users.
BY_NAME = {
    "N. Cyprus": "XC",
    "Somaliland": "XS",
    "Kosovo": "XK",
    "Siachen Glacier": "XG",
    "Ashmore and Cartier Is.": "AU",
}
UN_MERGES = {"XC": "CY", "XS": "SO"}

# Land too small for a source: centre and radius in degrees of an eight-cornered stand-in. Gibraltar
# takes the tip of the coast that the sources draw as Spain's, Ceuta and Melilla Morocco's shore.
STAND_INS = [
    ("VA", 12.4534, 41.9033, 0.004),
    ("GI", -5.365, 36.136, 0.025),
    ("ES", -5.33, 35.885, 0.03),
    ("ES", -2.945, 35.285, 0.03),
    ("AU", 123.05, -12.25, 0.03),
]
# Islands and the ice that only one source has whole; no border runs through any of them.
FROM_UN = ("AQ", "TV")
FROM_DE_FACTO = ("CC", "TK")


def read_view(topology: Topology, iso: dict[str, str]) -> Coverage:
    """Return the countries of one source by alpha-2 code; `iso` maps ISO numbers to codes."""
    parts: dict[str, list[MultiPolygon]] = {}
    for feature in topology.features("countries"):
        shape = whole(feature.polygons)
        for code, piece in _coded(iso, feature.id, feature.name, shape):
            parts.setdefault(code, []).append(piece)
    view = {code: as_multi(shapely.union_all(pieces)) for code, pieces in parts.items()}
    return {code: shape for code, shape in sorted(view.items()) if not shape.is_empty}


def _coded(
    iso: dict[str, str], number: str, name: str, shape: MultiPolygon
) -> list[tuple[str, MultiPolygon]]:
    if name == "Indian Ocean Ter.":  # two ISO codes in one feature, 1,000 km apart
        return _split(shape, shape_is_first=lambda part: part.centroid.x > 101, codes=("CX", "CC"))
    if name == "New Zealand":  # one source draws Tokelau as part of it, in the tropics
        return _split(shape, shape_is_first=lambda part: part.centroid.y < -15, codes=("NZ", "TK"))
    return [(BY_NAME.get(name) or iso[number], shape)]


def _split(
    shape: MultiPolygon, shape_is_first: Callable[[Polygon], bool], codes: tuple[str, str]
) -> list[tuple[str, MultiPolygon]]:
    first = [part for part in shape.geoms if shape_is_first(part)]
    second = [part for part in shape.geoms if not shape_is_first(part)]
    return [(codes[0], MultiPolygon(first)), (codes[1], MultiPolygon(second))]


def views(un_source: Coverage, de_facto_source: Coverage) -> dict[str, Coverage]:
    """Return both border views, complete, by the name the product uses for them."""
    un_based = _merged(un_source, UN_MERGES)
    un_based |= {code: de_facto_source[code] for code in FROM_DE_FACTO}
    de_facto = _merged(de_facto_source, {"VA": "IT"})  # its own lies a mile off St Peter's
    de_facto |= {code: un_source[code] for code in FROM_UN}
    return {"un-based": _with_stand_ins(un_based), "de-facto": _with_stand_ins(de_facto)}


def _merged(view: Coverage, merges: dict[str, str]) -> Coverage:
    """Return the view with each source code of `merges` made part of its target."""
    joined = {code: shape for code, shape in view.items() if code not in merges}
    for source, target in merges.items():
        joined[target] = as_multi(shapely.union_all([joined[target], view[source]]))
    return joined


def _with_stand_ins(view: Coverage) -> Coverage:
    """Return the view with the stand-ins, cut out of the countries that lie around them."""
    result = dict(view)
    for code, lon, lat, radius in STAND_INS:
        disc: BaseGeometry = _octagon(lon, lat, radius)
        for other in [c for c, shape in result.items() if c != code and shape.intersects(disc)]:
            disc, shape = disc.intersection(result[other]), result[other].difference(disc)
            result[other] = as_multi(shape)
        result[code] = as_multi(shapely.union_all([result.get(code, MultiPolygon()), disc]))
    return dict(sorted(result.items()))


def _octagon(lon: float, lat: float, radius: float) -> Polygon:
    turn = np.deg2rad(np.arange(8) * 45 + 22.5)
    wide = radius / np.cos(np.deg2rad(lat))
    corners = np.column_stack([lon + wide * np.cos(turn), lat + radius * np.sin(turn)])
    return Polygon(np.round(corners, 4))
