"""Pack the outlines the map's page draws: ``python -m tools.pack_shapes`` after build_geometry.

A packed file is a line of JSON, {"step": units a degree, "shapes": [[id, rings, points, bytes]]},
then each shape's bytes: for each ring the number of its points, then each point's longitude and
latitude as what they differ from the point before. Numbers are written seven bits a byte, lowest
first, the top bit telling that more follow; signed ones alternate, 0, -1, 1, -2, … The page reads
them without making an object of any point: a third of the bytes and none of the rubbish of JSON.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

GEO = Path(__file__).resolve().parents[1] / "resources" / "geo"
CUTS = ("un-based-coarse", "un-based-fine", "de-facto-coarse", "de-facto-fine")
STEP = 1_000
"""Units a degree: the three decimals of the fine cut, a hundred metres."""
RUN = 80
"""Points of a coast that are drawn as one: what is far away then costs nothing."""
CELL = 25
"""Degrees: what lies in one cell is one shape."""

Ring = list[list[float]]
Shape = tuple[str, list[Ring]]


def main() -> None:
    """Write every packed file and print its size."""
    for name in (*CUTS, "base"):
        data = packed_file(name)
        (GEO / f"{name}.bin").write_bytes(data)
        print(f"{name}.bin{'':12} {len(data) / 1000:8.1f} kB")


def packed_file(name: str) -> bytes:
    """Return the packed form of resources/geo/`name`.json."""
    content = json.loads((GEO / f"{name}.json").read_text(encoding="utf-8"))
    return packed(base_shapes(content) if name == "base" else countries(content))


def countries(collection: dict[str, Any]) -> Iterator[Shape]:
    """Yield each country's code and all its rings."""
    for feature in collection["features"]:
        yield feature["id"], [ring for part in parts(feature["geometry"]) for ring in part]


def base_shapes(base: dict[str, Any]) -> Iterator[Shape]:
    """Yield lakes, rivers, graticule and coast, gathered by the cells they lie in."""
    yield from gathered("lake", parts(base["lakes"]))
    yield from gathered("river", ([line] for line in base["rivers"]["coordinates"]))
    yield from gathered("graticule", ([line] for line in base["graticule"]["coordinates"]))
    yield from gathered("coast", ([run] for run in runs(base["coast"]["coordinates"])))


def parts(geometry: dict[str, Any]) -> list[list[Ring]]:
    """Return the polygons of a Polygon or MultiPolygon."""
    coordinates = geometry["coordinates"]
    return [coordinates] if geometry["type"] == "Polygon" else list(coordinates)


def runs(lines: Iterable[Ring]) -> Iterator[Ring]:
    """Cut lines into runs that meet at their ends."""
    for line in lines:
        for start in range(0, len(line) - 1, RUN):
            yield line[start : start + RUN + 1]


def gathered(id: str, items: Iterable[list[Ring]]) -> Iterator[Shape]:
    """Yield one shape for each cell that a middle point of `items` lies in."""
    cells: dict[tuple[int, int], list[Ring]] = defaultdict(list)
    for rings in items:
        lon, lat = rings[0][len(rings[0]) // 2]
        cells[int(lon // CELL), int(lat // CELL)] += rings
    for rings in cells.values():
        yield id, rings


def packed(shapes: Iterable[Shape]) -> bytes:
    """Return the bytes of a packed file."""
    listed: list[tuple[str, int, int, int]] = []
    body = bytearray()
    for id, rings in shapes:
        start = len(body)
        pack_rings(rings, body)
        listed.append((id, len(rings), sum(map(len, rings)), len(body) - start))
    head = json.dumps({"step": STEP, "shapes": listed}, separators=(",", ":"))
    return head.encode() + b"\n" + bytes(body)


def pack_rings(rings: Iterable[Ring], body: bytearray) -> None:
    """Append a shape's rings to `body`; the first point differs from 0, 0."""
    before = (0, 0)
    for ring in rings:
        pack_number(len(ring), body)
        for lon, lat in ring:
            here = (round(lon * STEP), round(lat * STEP))
            for now, then in zip(here, before, strict=True):
                pack_number(2 * (now - then) if now >= then else 2 * (then - now) - 1, body)
            before = here


def pack_number(number: int, body: bytearray) -> None:
    """Append a number of 0 or more, seven bits a byte, lowest first."""
    while number > 127:
        body.append(number & 127 | 128)
        number >>= 7
    body.append(number)


if __name__ == "__main__":
    main()
