"""What lies under and beside the countries: lakes, main rivers, the graticule, the coast."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from shapely import LineString, MultiLineString
from shapely.geometry.base import BaseGeometry

from tools.antimeridian import CUT, as_multi, unwrapped, whole
from tools.border_views import Coverage
from tools.geojson import geometry
from tools.topology import Points, Topology

LAKE_SQUARE_DEGREES = 0.08
RIVER_DEGREES = 9.0
COAST_TOLERANCE = 0.15
COAST_ISLET = 0.08
STEP = 15
DENSE = 5


def base_layers(topology: Topology, countries: Coverage) -> dict[str, Any]:
    """Return lakes, rivers, graticule and coast as GeoJSON geometries by name."""
    return {
        "lakes": geometry(_lakes(topology)),
        "rivers": geometry(_rivers(topology)),
        "graticule": geometry(_graticule()),
        "coast": geometry(_coast(countries)),
    }


def _lakes(topology: Topology) -> BaseGeometry:
    found = [whole(feature.polygons) for feature in topology.features("lakes")]
    parts = [part for lake in found for part in lake.geoms if part.area > LAKE_SQUARE_DEGREES]
    light = [shapely.make_valid(part.simplify(0.02)) for part in parts]
    return as_multi(shapely.union_all([shapely.make_valid(_grid(lake)) for lake in light]))


def _rivers(topology: Topology) -> BaseGeometry:
    """Return the rivers whose course, all pieces joined, is longer than `RIVER_DEGREES`."""
    pieces = [line for feature in topology.features("rivers") for line in feature.lines]
    placed = MultiLineString([_placed(line) for line in pieces if len(line) > 1])
    courses = shapely.get_parts(shapely.line_merge(placed))
    long = courses[shapely.length(courses) > RIVER_DEGREES]
    return _grid(MultiLineString(list(long)).simplify(0.05))


def _placed(line: Points) -> LineString:
    straight = unwrapped(line)
    turns = np.floor((straight[:, 0].mean() - CUT) / 360)
    return LineString(straight - np.array([360 * turns, 0]))


def _graticule() -> BaseGeometry:
    """Return meridians and parallels every `STEP` degrees, dense enough to bend when projected."""
    across = range(int(CUT), int(CUT) + 361, DENSE)
    parallels = [LineString([(lon, lat) for lon in across]) for lat in range(-75, 90, STEP)]
    return MultiLineString([_meridian(lon) for lon in range(-165, 191, STEP)] + parallels)


def _meridian(lon: int) -> LineString:
    """All meridians but each sixth stop short of the poles, where they would make a star."""
    end = 90 if lon % 90 == 0 else 75
    return LineString([(lon, lat) for lat in range(-end, end + 1, DENSE)])


def _coast(countries: Coverage) -> BaseGeometry:
    """Return the outline of all land, lightened for the glow along the shores."""
    land = shapely.union_all([shape for code, shape in countries.items() if code != "AQ"])
    light = shapely.coverage_simplify([land], COAST_TOLERANCE)[0]
    parts = [part for part in light.geoms if part.area > COAST_ISLET]
    rings = [LineString(part.exterior) for part in parts]
    return _grid(MultiLineString(rings))


def _grid(shape: BaseGeometry) -> BaseGeometry:
    return shapely.transform(shape, lambda xy: np.round(xy, 2))
