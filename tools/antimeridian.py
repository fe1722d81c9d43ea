"""Making rings whole again where they cross the antimeridian or wind round a pole.

Whole parts are moved by full turns, none is ever cut: Chukotka stays attached to Russia, and
longitudes run from about -169 to about 191 degrees.
"""

from __future__ import annotations

import numpy as np
import shapely
from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from tools.topology import Points, Rings

CUT = -169.0
"""The western edge in degrees: a meridian of the Bering Strait, where hardly any land is cut."""


def whole(polygons: list[Rings]) -> MultiPolygon:
    """Return the polygons as one valid geometry whose parts lie between `CUT` and `CUT` + 360."""
    parts = [_part(rings) for rings in polygons]
    joined = MultiPolygon([part for part in parts if not part.is_empty])
    return joined if joined.is_valid else as_multi(shapely.union_all(shapely.make_valid(parts)))


def as_multi(geometry: BaseGeometry) -> MultiPolygon:
    """Return the polygons of a geometry as one MultiPolygon; lines and points are left out."""
    parts = [part for part in _flat(geometry) if isinstance(part, Polygon) and part.area > 0]
    return MultiPolygon(parts)


def _flat(geometry: BaseGeometry) -> list[BaseGeometry]:
    parts = getattr(geometry, "geoms", None)
    return [geometry] if parts is None else [leaf for part in parts for leaf in _flat(part)]


def unwrapped(points: Points) -> Points:
    """Return the points with longitudes that never jump by more than half a turn."""
    return np.column_stack([np.unwrap(points[:, 0], period=360), points[:, 1]])


def _part(rings: Rings) -> Polygon:
    shell, *holes = [unwrapped(ring) for ring in rings]
    if abs(shell[-1, 0] - shell[0, 0]) > 180:
        shell = _closed_at_pole(shell)
    centre = (shell[:, 0].min() + shell[:, 0].max()) / 2
    shell = _moved(shell, centre, CUT + 180)
    middle = (shell[:, 0].min() + shell[:, 0].max()) / 2
    inner = [_moved(hole, hole[:, 0].mean(), middle) for hole in holes]
    return Polygon(shell, inner)


def _moved(points: Points, centre: float, towards: float) -> Points:
    """Shift by the full turns that bring `centre` nearest to `towards`."""
    turns = np.floor((towards - centre + 180) / 360)
    moved: Points = points + np.array([360 * turns, 0])
    return moved


def _closed_at_pole(ring: Points) -> Points:
    """Cut a ring that winds round the South Pole at `CUT` and close it along the pole."""
    if ring[-1, 0] < ring[0, 0]:
        ring = ring[::-1]
    start = np.floor((CUT - ring[0, 0]) / 360) * 360
    turns = [ring[:-1] + np.array([start + 360 * n, 0]) for n in range(3)]
    line = np.concatenate(turns)
    inside = line[(line[:, 0] > CUT) & (line[:, 0] < CUT + 360)]
    latitude = float(np.interp(CUT, line[:, 0], line[:, 1]))
    down = [[CUT + 360, lat] for lat in np.linspace(latitude, -90, 6)]
    along = [[lon, -90.0] for lon in np.linspace(CUT + 360, CUT, 37)[1:-1]]
    up = [[CUT, lat] for lat in np.linspace(-90, latitude, 6)]
    return np.array([*inside.tolist(), *down, *along, *up, inside[0].tolist()])
