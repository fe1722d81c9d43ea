"""The coarse and the fine cut of a coverage: simplified together, so that borders stay shared."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import shapely
from shapely import MultiPolygon, Polygon

from tools.antimeridian import as_multi
from tools.border_views import Coverage
from tools.topology import Points


class Cut(NamedTuple):
    """How far a coverage is cut down.

    `tolerance` is the square root of the triangles dropped, in degrees; islands below `islet`
    square degrees go unless they are among their country's biggest.
    """

    name: str
    tolerance: float
    islet: float
    decimals: int


COARSE = Cut("coarse", tolerance=0.2, islet=0.03, decimals=2)
FINE = Cut("fine", tolerance=0.04, islet=0.0005, decimals=3)


def cut_down(view: Coverage, cut: Cut) -> Coverage:
    """Return the coverage simplified, without islets, on a grid of `cut.decimals` decimals."""
    simple = [as_multi(s) for s in shapely.coverage_simplify(list(view.values()), cut.tolerance)]
    islands = _Islands(simple)
    result = {}
    for (code, full), shape in zip(view.items(), simple, strict=True):
        kept = _without_islets(shape, cut.islet, islands)
        result[code] = _rounded(kept, full, cut.decimals)
    return result


class _Islands:
    """Tells islands from exclaves, which leave a hole in a neighbour when they are dropped."""

    def __init__(self, shapes: list[MultiPolygon]) -> None:
        self._tree = shapely.STRtree([part for shape in shapes for part in shape.geoms])

    def has(self, part: Polygon) -> bool:
        """Tell whether the part touches nothing but itself."""
        return len(self._tree.query(part, predicate="intersects")) == 1


def _without_islets(shape: MultiPolygon, islet: float, islands: _Islands) -> MultiPolygon:
    biggest = max(part.area for part in shape.geoms)
    floor = min(islet, biggest / 4)  # a country of specks keeps those that matter among them
    parts = [p for p in shape.geoms if p.area >= floor or not islands.has(p)]
    return MultiPolygon(parts)


def _rounded(shape: MultiPolygon, full: MultiPolygon, decimals: int) -> MultiPolygon:
    """Round each part; a country that the simplifier has flattened keeps its full shape."""
    parts = [_round_part(part, decimals) for part in shape.geoms]
    sound = [part for part in parts if part is not None]
    if sound:
        return MultiPolygon(sound)
    biggest = max(full.geoms, key=lambda part: part.area)
    return MultiPolygon([shapely.transform(biggest, lambda xy: np.round(xy, 4))])


def _round_part(part: Polygon, decimals: int) -> Polygon | None:
    shell, *holes = [_round_ring(ring, decimals) for ring in (part.exterior, *part.interiors)]
    if shell is None:
        return None
    rounded = Polygon(shell, [hole for hole in holes if hole is not None])
    return rounded if rounded.is_valid else None


def _round_ring(ring: shapely.LinearRing, decimals: int) -> Points | None:
    """Round one ring, to more digits where it is too small for the grid.

    An enclave and the hole it lies in are the same ring, so both get the same digits.
    """
    for digits in (decimals, decimals + 1, decimals + 2):
        points = np.round(np.asarray(ring.coords), digits)
        moved = np.any(np.diff(points, axis=0) != 0, axis=1)
        kept: Points = points[np.concatenate([[True], moved])]
        if len(kept) >= 4 and Polygon(kept).is_valid:
            return kept
    return None
