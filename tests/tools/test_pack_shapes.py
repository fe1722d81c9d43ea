"""Packed outlines say what the GeoJSON beside them says, to a hundred metres."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import pack_shapes
from tools.pack_shapes import Ring

GEO = Path("resources/geo")


def unpacked(data: bytes) -> list[tuple[str, list[Ring]]]:
    """Read a packed file the plain way."""
    head, body = data.split(b"\n", 1)
    told = json.loads(head)
    found, start = [], 0
    for id, rings, points, length in told["shapes"]:
        shape = rings_of(body[start : start + length], rings, told["step"])
        assert sum(map(len, shape)) == points
        found.append((id, shape))
        start += length
    assert start == len(body)
    return found


def rings_of(body: bytes, count: int, step: int) -> list[Ring]:
    numbers = numbers_of(body)
    x = y = 0
    rings: list[Ring] = []
    for _ in range(count):
        ring: Ring = []
        for _ in range(next(numbers)):
            x += signed(next(numbers))
            y += signed(next(numbers))
            ring.append([x / step, y / step])
        rings.append(ring)
    assert next(numbers, None) is None
    return rings


def numbers_of(body: bytes) -> Iterator[int]:
    value = shift = 0
    for byte in body:
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            yield value
            value = shift = 0


def signed(value: int) -> int:
    return value // 2 if value % 2 == 0 else -(value + 1) // 2


@pytest.mark.parametrize("name", [*pack_shapes.CUTS, "base"])
def test_the_packed_file_is_up_to_date(name: str) -> None:
    on_file = (GEO / f"{name}.bin").read_bytes()
    assert on_file == pack_shapes.packed_file(name), "run python -m tools.pack_shapes"


@pytest.mark.parametrize("name", pack_shapes.CUTS)
def test_every_country_keeps_every_point(name: str) -> None:
    collection = json.loads((GEO / f"{name}.json").read_text(encoding="utf-8"))
    given = dict(pack_shapes.countries(collection))
    taken = dict(unpacked((GEO / f"{name}.bin").read_bytes()))
    assert list(taken) == list(given)
    for code, rings in given.items():
        assert [len(ring) for ring in taken[code]] == [len(ring) for ring in rings], code
        for ring, other in zip(rings, taken[code], strict=True):
            for (lon, lat), (x, y) in zip(ring, other, strict=True):
                assert abs(lon - x) <= 0.0005001 and abs(lat - y) <= 0.0005001, code


def test_far_and_negative_numbers_survive() -> None:
    rings = [[[-180.0, 90.0], [191.3, -90.0], [0.001, -0.001]], [[5.0, 5.0], [5.0, 5.0]]]
    body = bytearray()
    pack_shapes.pack_rings(rings, body)
    assert rings_of(bytes(body), 2, pack_shapes.STEP) == rings


def test_runs_of_a_line_meet() -> None:
    line = [[float(n), 0.0] for n in range(200)]
    pieces = list(pack_shapes.runs([line]))
    assert [piece[0] for piece in pieces[1:]] == [piece[-1] for piece in pieces[:-1]]
    assert pieces[0][0] == line[0] and pieces[-1][-1] == line[-1]
    assert max(map(len, pieces)) == pack_shapes.RUN + 1
