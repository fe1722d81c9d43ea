"""Disputed areas and lines as geometry: differences of the two views, cuts, shared borders."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from shapely import Point, Polygon
from shapely.geometry.base import BaseGeometry

from tools.antimeridian import as_multi
from tools.border_views import Coverage
from tools.dispute_table import CUT_OUT, DERIVED, LINES, NOTES, Disputed, Line
from tools.geojson import geometry

OPENING = 0.03
SMALLEST = 0.05
TOLERANCE = 0.04


def disputes(source: Coverage, views: dict[str, Coverage]) -> dict[str, Any]:
    """Return areas (a FeatureCollection), with the lines and the notes beside them.

    `source` is the UN-based source before its merges, whose borders the lines are.
    """
    differing = differences(views["un-based"], views["de-facto"])
    areas = [_area(row, _patch_at(row, differing), "derived", views) for row in DERIVED]
    areas += [_area(row, _cut_out(row, source), _how(row), views) for row in CUT_OUT]
    return {
        "type": "FeatureCollection",
        "features": areas,
        "lines": [_line(line, source) for line in LINES],
        "notes": [_record(row, views) | {"at": list(row.at)} for row in NOTES],
    }


def differences(one: Coverage, other: Coverage) -> list[Polygon]:
    """Return the patches that the views give to different countries, without slivers.

    A morphological opening by `OPENING` degrees removes what is only a differently drawn border;
    what is left gets its own shores back.
    """
    found = []
    for code in sorted(set(one) & set(other) - {"AQ"}):
        for left, right in ((one, other), (other, one)):
            beyond = left[code].difference(right[code].buffer(0))
            core = as_multi(beyond.buffer(-OPENING).buffer(OPENING))
            large = [part for part in core.geoms if part.area > SMALLEST]
            found += [_with_shores(part, beyond) for part in large]
    return found


def _with_shores(core: Polygon, beyond: BaseGeometry) -> Polygon:
    """Return the biggest piece of the raw difference that lies round an opened patch."""
    parts = as_multi(beyond.intersection(core.buffer(OPENING))).geoms
    return max(parts, key=lambda part: part.area)


def _patch_at(row: Disputed, patches: list[Polygon]) -> BaseGeometry:
    return next(patch for patch in patches if patch.contains(Point(row.at)))


def _how(row: Disputed) -> str:
    return "approximate" if row.corners else "derived"


def _cut_out(row: Disputed, source: Coverage) -> BaseGeometry:
    shape: BaseGeometry = source[row.whole or ""]
    if row.corners:
        shape = as_multi(shape.intersection(Polygon(row.corners)))
    return shape


def _area(
    row: Disputed, shape: BaseGeometry, how: str, views: dict[str, Coverage]
) -> dict[str, Any]:
    properties = _record(row, views) | {"outline": how}
    light = shapely.coverage_simplify([shape], TOLERANCE)[0]
    drawn = geometry(shapely.transform(light, lambda xy: np.round(xy, 3)))
    return {"type": "Feature", "id": row.id, "properties": properties, "geometry": drawn}


def _record(row: Disputed, views: dict[str, Coverage]) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": row.name,
        "claimants": list(row.claimants),
        "administered_by": row.administered_by,
        "note": row.note,
        "drawn_as": {name: _holder(row, view) for name, view in views.items()},
    }


def _holder(row: Disputed, view: Coverage) -> str | None:
    """Return the country a view gives the place to, None where it draws no land there."""
    at = Point(row.at)
    return next((code for code, shape in view.items() if shape.contains(at)), None)


def _line(line: Line, source: Coverage) -> dict[str, Any]:
    one, other = (source[code] for code in line.sides)
    shared: BaseGeometry = shapely.line_merge(_lines(one.intersection(other)))
    if line.north_of > -90:
        shared = shared.intersection(shapely.box(-180, line.north_of, 180, 90))
    light = shapely.simplify(shared, TOLERANCE / 2)
    drawn = geometry(shapely.transform(light, lambda xy: np.round(xy, 3)))
    properties = {"id": line.id, "name": line.name, "between": list(line.sides)}
    return {"type": "Feature", "id": line.id, "properties": properties, "geometry": drawn}


def _lines(shape: BaseGeometry) -> BaseGeometry:
    parts = getattr(shape, "geoms", [shape])
    return shapely.MultiLineString([part for part in parts if part.geom_type == "LineString"])
