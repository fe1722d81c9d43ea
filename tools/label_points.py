"""Where a country's name goes: the centre of the biggest circle inside its biggest part."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import shapely
from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from tools.local_metres import Plane

GIANT_KM = 260.0
ROOM_KM = 60.0
ROWS = 9
PLACES_IN_ROW = 7


class LabelPoint(NamedTuple):
    """A label's place in degrees, the radius of the free circle round it in kilometres."""

    lon: float
    lat: float
    radius_km: float
    others: list[tuple[float, float, float]]


def label_point(shape: MultiPolygon) -> LabelPoint:
    """Return the label point of a country and, for giants, other places with their half-width."""
    biggest = max(shape.geoms, key=_true_weight)
    plane = Plane(*_middle(biggest))
    flat = max(_polygons(plane.flat(biggest)), key=lambda part: part.area)
    circle = shapely.maximum_inscribed_circle(flat, tolerance=max(0.05, flat.area**0.5 / 500))
    points = np.asarray(circle.coords)
    radius = float(np.hypot(*(points[1] - points[0])))
    lon, lat = plane.inverse(points[:1])[0]
    others = _rows(flat, plane) if radius > GIANT_KM else []
    return LabelPoint(float(lon), float(lat), radius, others)


def area_km2(shape: MultiPolygon) -> float:
    """Return the true area of a country in square kilometres."""
    return float(sum(Plane(*_middle(part)).flat(part).area for part in shape.geoms))


def _true_weight(part: Polygon) -> float:
    return float(part.area * np.cos(np.deg2rad(part.centroid.y)))


def _middle(part: Polygon) -> tuple[float, float]:
    west, south, east, north = part.bounds
    return (west + east) / 2, -90.0 if south == -90 else (south + north) / 2


def _polygons(shape: BaseGeometry) -> list[Polygon]:
    parts = list(getattr(shape, "geoms", [shape]))
    return [part for part in parts if isinstance(part, Polygon)]


def _rows(flat: Polygon, plane: Plane) -> list[tuple[float, float, float]]:
    """Return places along west-east rows of the polygon shrunk by `ROOM_KM`."""
    room = shapely.simplify(flat, 10).buffer(-ROOM_KM)
    west, south, east, north = room.bounds
    found: list[tuple[float, float, float]] = []
    for y in np.linspace(south, north, ROWS + 2)[1:-1]:
        for left, right in _stretches(room, y, west, east):
            found += _along(plane, left, right, float(y))
    return found


def _stretches(room: BaseGeometry, y: float, west: float, east: float) -> list[tuple[float, float]]:
    cut = shapely.intersection(room, shapely.LineString([(west, y), (east, y)]))
    lines = [line for line in getattr(cut, "geoms", [cut]) if line.length > 2 * ROOM_KM]
    return [(line.bounds[0], line.bounds[2]) for line in lines]


def _along(plane: Plane, left: float, right: float, y: float) -> list[tuple[float, float, float]]:
    count = max(1, min(PLACES_IN_ROW, int((right - left) / 400)))
    xs = np.linspace(left, right, count + 2)[1:-1]
    degrees = plane.inverse(np.column_stack([xs, np.full(count, y)]))
    halves = np.minimum(xs - left, right - xs)
    return [(float(p[0]), float(p[1]), float(h)) for p, h in zip(degrees, halves, strict=True)]
