"""Strips along land borders where a finer source (1:10m) gives the other side of the map's line."""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tools.antimeridian import whole
from tools.border_views import BY_NAME, STAND_INS, UN_MERGES, Coverage
from tools.topology import Topology

_REACH = 0.04  # degrees from the map's line, some 4 km: beyond it the two sources disagree on more
_NARROW = 0.003  # half the width of what is left out: some 600 m
_STEP = 0.003
_DIGITS = 3
_DISPUTED = 0.05  # around what the two views give to different countries nothing is said
_LINES = 0.03
_EXCLAVE = 0.02  # square degrees; a larger one the map draws itself

# Exclaves that no source has, or as a mere dot: code and corners, longitude first, roughly drawn.
EXCLAVES = [
    ("DE", [(8.665, 47.690), (8.684, 47.687), (8.700, 47.692), (8.713, 47.704), (8.697, 47.711),
            (8.681, 47.705)]),  # Büsingen in Switzerland
    ("IT", [(8.955, 45.965), (8.975, 45.963), (8.985, 45.972), (8.967, 45.977)]),  # Campione
    ("BE", [(4.925, 51.433), (4.947, 51.433), (4.947, 51.446), (4.925, 51.446)]),  # Baarle-Hertog
    ("ES", [(1.955, 42.455), (1.965, 42.475), (1.985, 42.487), (2.012, 42.482), (2.005, 42.465),
            (1.985, 42.450)]),  # Llívia in France
    ("US", [(-123.093, 48.974), (-123.093, 49.002), (-123.020, 49.002),
            (-123.028, 48.971)]),  # Point Roberts below Canada
]  # fmt: skip


def exact_countries(topology: Topology, iso: dict[str, str]) -> dict[str, BaseGeometry]:
    """Return the finer source's countries by code; what has no code of its own is left out."""
    parts: dict[str, list[BaseGeometry]] = {}
    for feature in topology.features("countries"):
        code = BY_NAME.get(feature.name) or iso.get(feature.id)
        if code is not None:
            parts.setdefault(code, []).append(shapely.make_valid(whole(feature.polygons)))
    return {code: shapely.union_all(pieces) for code, pieces in parts.items()}


def border_strips(
    view: Coverage, exact: dict[str, BaseGeometry], *, merged: bool
) -> dict[str, BaseGeometry]:
    """Return by code what the finer source gives a country of its neighbour in the view.

    Args:
        view: the countries as the map's fine cut draws them.
        exact: the finer source's.
        merged: whether the view joins what the sources part (the UN-based one).
    """
    if merged:
        exact = dict(exact)
        for source, target in UN_MERGES.items():
            exact[target] = shapely.union_all([exact[target], exact.pop(source)])
    found: dict[str, list[BaseGeometry]] = {}
    codes = sorted(view)
    tree = shapely.STRtree([view[code] for code in codes])
    for code in codes:
        if code not in exact:
            continue
        near = (codes[i] for i in tree.query(view[code], predicate="intersects"))
        for other in sorted(set(near) - {code}):
            piece = _strip(view[code], view[other], exact[code])
            if not piece.is_empty:
                found.setdefault(code, []).append(piece)
    return {code: shapely.union_all(pieces) for code, pieces in found.items()}


def with_exclaves(strips: dict[str, BaseGeometry]) -> dict[str, BaseGeometry]:
    """Return the strips with our own table's exclaves."""
    found = dict(strips)
    for code, corners in EXCLAVES:
        shape = shapely.Polygon(corners)
        found[code] = shapely.union(found[code], shape) if code in found else shape
    return found


def _strip(own: BaseGeometry, other: BaseGeometry, exact: BaseGeometry) -> BaseGeometry:
    """Return what `exact` has of `other`: beside the border, and small exclaves beyond."""
    taken = shapely.intersection(exact, other)
    zone = shapely.buffer(shapely.intersection(own, other), _REACH)
    pieces = [shapely.intersection(taken, zone)]
    parts = getattr(taken, "geoms", [taken])
    pieces += [part for part in parts if part.area < _EXCLAVE and not part.intersects(own)]
    joined = shapely.buffer(shapely.union_all(pieces), -_NARROW, join_style="mitre")
    return shapely.simplify(shapely.buffer(joined, _NARROW, join_style="mitre"), _STEP)


def disputed_zone(one: Coverage, other: Coverage) -> BaseGeometry:
    """Return what two views give to different countries, and a little around it."""
    differing = [
        shapely.symmetric_difference(shape, other[code])
        for code, shape in one.items()
        if code in other and not shapely.equals(shape, other[code])
    ]
    differing += [shape for code, shape in other.items() if code not in one]
    # What is narrow is how the two sources draw one line.
    wide = shapely.buffer(shapely.union_all(differing), -_LINES)
    zone = shapely.buffer(wide, _LINES + _DISPUTED, quad_segs=2)
    # Gibraltar and its like are drawn larger than they are, on purpose.
    drawn = [shapely.Point(lon, lat).buffer(2 * radius) for _, lon, lat, radius in STAND_INS]
    return shapely.union_all([zone, *drawn])


def packed(strips: dict[str, BaseGeometry]) -> dict[str, list[list[int]]]:
    """Return each country's outer rings as whole thousandths of a degree: a start, then steps."""
    found: dict[str, list[list[int]]] = {}
    for code, shape in sorted(strips.items()):
        parts = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"]
        rings = [part.exterior for part in parts if not part.is_empty]
        found[code] = [steps for ring in rings if len(steps := _steps(ring)) > 6]
    return {code: rings for code, rings in found.items() if rings}


def _steps(ring: BaseGeometry) -> list[int]:
    points = np.round(shapely.get_coordinates(ring)[:-1] * 10**_DIGITS).astype(int)
    steps = np.diff(points, axis=0, prepend=[[0, 0]])
    kept = [steps[0], *(step for step in steps[1:] if step.any())]
    return [int(number) for step in kept for number in step]
