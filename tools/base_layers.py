"""What lies under and beside the countries: lakes, main rivers, the graticule, the coast."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from shapely import LineString, MultiLineString

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


def _lakes(topology: Topology) -> shapely.Geometry:
    found = [whole(feature.polygons) for feature in topology.features("lakes")]
    parts = [part for lake in found for part in lake.geoms if part.area > LAKE_SQUARE_DEGREES]
    light = [shapely.make_valid(part.simplify(0.02)) for part in parts]
    return as_multi(shapely.union_all([shapely.make_valid(_grid(lake)) for lake in light]))


def _rivers(topology: Topology) -> shapely.Geometry:
    """Return the rivers whose course, all pieces joined, is longer than `RIVER_DEGREES`."""
    pieces = [line for feature in topology.features("rivers") for line in feature.lines]
    joined = shapely.line_merge(
        MultiLineString([_placed(line) for line in pieces if len(line) > 1])
    )
    long = [line for line in joined.geoms if line.length > RIVER_DEGREES]
    return _grid(MultiLineString(long).simplify(0.05))


def _placed(line: Points) -> LineString:
    straight = unwrapped(line)
    turns = np.floor((straight[:, 0].mean() - CUT) / 360)
    return LineString(straight - np.array([360 * turns, 0]))


def _graticule() -> shapely.Geometry:
    """Return meridians and parallels every `STEP` degrees, dense enough to bend when projected."""
    lats = np.arange(-90, 90 + DENSE, DENSE)
    lons = np.arange(CUT, CUT + 360 + DENSE, DENSE)
    meridians = [[(lon, lat) for lat in _polewards(lats, lon)] for lon in range(-165, 191, STEP)]
    parallels = [[(lon, lat) for lon in lons] for lat in range(-75, 90, STEP)]
    return MultiLineString(meridians + parallels)


def _polewards(lats: Points, lon: int) -> Points:
    """Every meridian stops short of the poles but each sixth, or they would make a star there."""
    return lats if lon % 90 == 0 else lats[np.abs(lats) <= 75]


def _coast(countries: Coverage) -> shapely.Geometry:
    """Return the outline of all land, lightened for the glow along the shores."""
    land = shapely.union_all([shape for code, shape in countries.items() if code != "AQ"])
    light = shapely.coverage_simplify([land], COAST_TOLERANCE)[0]
    parts = [part for part in light.geoms if part.area > COAST_ISLET]
    rings = [LineString(part.exterior) for part in parts]
    return _grid(MultiLineString(rings))


def _grid(shape: shapely.Geometry) -> shapely.Geometry:
    return shapely.transform(shape, lambda xy: np.round(xy, 2))
