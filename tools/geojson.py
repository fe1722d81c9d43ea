"""Geometries as compact GeoJSON, every ring wound as RFC 7946 says."""

from __future__ import annotations

from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from tools.border_views import Coverage


def collection(view: Coverage) -> dict[str, Any]:
    """Return the coverage as a FeatureCollection; a feature's id is its country's code."""
    features = [
        {"type": "Feature", "id": code, "properties": {}, "geometry": geometry(shape)}
        for code, shape in sorted(view.items())
    ]
    return {"type": "FeatureCollection", "features": features}


def geometry(shape: BaseGeometry) -> dict[str, Any]:
    """Return one geometry as a GeoJSON object; a MultiPolygon of one part becomes a Polygon."""
    parts = getattr(shape, "geoms", None)
    if parts is not None and len(parts) == 1:
        shape = parts[0]
    wound = shapely.orient_polygons(shape)
    raw = wound.__geo_interface__
    return {"type": raw["type"], "coordinates": numbers(raw["coordinates"])}


def numbers(value: Any) -> Any:
    """Return nested coordinates as lists, floats without a fraction as whole numbers."""
    if isinstance(value, list | tuple):
        return [numbers(item) for item in value]
    return int(value) if value == int(value) else round(float(value), 4)
