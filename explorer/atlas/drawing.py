"""A map as a drawing (SVG): shapes of a region without any words, for paper."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from explorer.atlas.countries import GEO, anchor
from explorer.atlas.framing import Framing, frame
from explorer.atlas.geometry import geo_file

WIDTH = 960.0
"""Of the drawing, in its own units; the height follows from the region."""
_FLATTEST, _TALLEST = 0.45, 0.8


class Drawing(NamedTuple):
    """The SVG, and where each country's number goes in it, in the order of the numbers."""

    svg: str
    numbered: tuple[str, ...]


def blank(codes: Sequence[str], view: str) -> Drawing:
    """Return the region of the countries `codes` (ISO 3166-1 alpha-2) with numbers for names.

    A country whose middle lies outside the drawing has no number.
    """
    framing = frame(codes)
    west, south, east, north = framing.bbox
    scale = WIDTH / (east - west)
    height = min(max((north - south) * scale, WIDTH * _FLATTEST), WIDTH * _TALLEST)
    middle = (north + south) / 2
    top = middle + height / scale / 2

    def place(lon: float, lat: float) -> tuple[float, float]:
        x, y = framing.projection.forward(lon, lat)
        return (x - west) * scale, (top - y) * scale

    spots: list[tuple[str, float, float]] = []
    for code in codes:
        point = anchor(code)
        if point is None:
            continue
        x, y = place(*point)
        if 0 < x < WIDTH and 0 < y < height:
            spots.append((code, x, y))
    shapes = "".join(_path(rings, place, height) for rings in _shapes(view, framing))
    numbers = "".join(_number(n, x, y) for n, (_, x, y) in enumerate(spots, start=1))
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:.0f} {height:.0f}">'
        f'<rect class="sea" width="{WIDTH:.0f}" height="{height:.0f}"/>{shapes}{numbers}</svg>'
    )
    return Drawing(svg, tuple(code for code, _, _ in spots))


def _shapes(view: str, framing: Framing) -> Iterator[list[Any]]:
    """The rings of all countries not on the far side of the earth, where the projection tears."""
    far = 150.0
    lon0 = framing.centre[0]
    for feature in json.loads((GEO / geo_file(view, "coarse")).read_bytes())["features"]:
        geometry = feature["geometry"]
        parts = geometry["coordinates"]
        for rings in parts if geometry["type"] == "MultiPolygon" else [parts]:
            turns = ((point[0] - lon0 + 180) % 360 - 180 for point in rings[0])
            if framing.kind == "world" or all(abs(turn) < far for turn in turns):
                yield rings


def _path(rings: list[Any], place: Any, height: float) -> str:
    drawn = [[place(*point) for point in ring] for ring in rings]
    xs = [x for x, _ in drawn[0]]
    ys = [y for _, y in drawn[0]]
    if max(xs) < 0 or min(xs) > WIDTH or max(ys) < 0 or min(ys) > height:
        return ""
    steps = "".join("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in ring) + "Z" for ring in drawn)
    return f'<path class="land" d="{steps}"/>'


def _number(number: int, x: float, y: float) -> str:
    return (
        f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="11"/>'
        f'<text class="number" x="{x:.1f}" y="{y + 4:.1f}">{number}</text>'
    )
