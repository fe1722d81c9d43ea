"""Decoding TopoJSON: arcs back into rings and lines, degrees, nothing about what they mean."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]
Rings = list[Points]


class Feature(NamedTuple):
    """One object of a topology: polygons as lists of rings (shell first), or lines."""

    id: str
    name: str
    polygons: list[Rings]
    lines: list[Points]


class Topology:
    """One TopoJSON file, its arcs decoded to degrees."""

    def __init__(self, path: Path) -> None:
        self._raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        scale = np.array(self._raw["transform"]["scale"])
        origin = np.array(self._raw["transform"]["translate"])
        self._arcs = [
            np.cumsum(np.array(arc), axis=0) * scale + origin for arc in self._raw["arcs"]
        ]

    def features(self, layer: str) -> list[Feature]:
        """Return the features of one layer, in the file's order."""
        return [self._feature(raw) for raw in self._raw["objects"][layer]["geometries"]]

    def _feature(self, raw: dict[str, Any]) -> Feature:
        polygons: list[Rings] = []
        lines: list[Points] = []
        kind, arcs = raw.get("type"), raw.get("arcs", [])
        if kind == "Polygon":
            polygons = [self._rings(arcs)]
        elif kind == "MultiPolygon":
            polygons = [self._rings(part) for part in arcs]
        elif kind == "LineString":
            lines = [self._join(arcs)]
        elif kind == "MultiLineString":
            lines = [self._join(part) for part in arcs]
        name = raw.get("properties", {}).get("name", "")
        return Feature(str(raw.get("id", "")), name, [p for p in polygons if p], lines)

    def _rings(self, rings: list[list[int]]) -> Rings:
        """Join each ring; those quantised to fewer than three corners hold no area and go."""
        joined = [self._join(ring) for ring in rings]
        if len(joined[0]) < 4:
            return []
        return [ring for ring in joined if len(ring) >= 4]

    def _join(self, indices: list[int]) -> Points:
        """Join arcs end to end; `~i` stands for arc i backwards (TopoJSON 1.0, section 2.1.4)."""
        pieces = [self._arcs[i] if i >= 0 else self._arcs[~i][::-1] for i in indices]
        points = np.concatenate([pieces[0]] + [piece[1:] for piece in pieces[1:]])
        moved = np.any(np.diff(points, axis=0) != 0, axis=1)
        kept: Points = points[np.concatenate([[True], moved])]
        return kept
