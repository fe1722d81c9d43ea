import json
from pathlib import Path

import numpy as np
import pytest

from tools.topology import Topology

SHARED = [[1, 0], [0, 1], [0, 1]]  # x, y, then steps: up along x = 1 from 0 to 2
LEFT = [[1, 2], [-1, 0], [0, -2], [1, 0]]
RIGHT = [[1, 2], [1, 0], [0, -2], [-1, 0]]


@pytest.fixture
def topology(tmp_path: Path) -> Topology:
    squares = [
        {"type": "Polygon", "id": "1", "arcs": [[0, 1]], "properties": {"name": "Left"}},
        {"type": "MultiPolygon", "id": "2", "arcs": [[[2, ~2, 0, 2]], [[-2, ~0]]]},
        {"type": "LineString", "arcs": [0]},
        {"type": "Polygon", "arcs": [[3]]},
    ]
    raw = {
        "type": "Topology",
        "transform": {"scale": [10, 5], "translate": [-10, 40]},
        "objects": {"things": {"type": "GeometryCollection", "geometries": squares}},
        "arcs": [SHARED, LEFT, RIGHT, [[0, 0], [0, 0], [0, 0]]],
    }
    path = tmp_path / "topology.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    return Topology(path)


def test_arcs_are_steps_scaled_to_degrees(topology: Topology) -> None:
    line = topology.features("things")[2].lines[0]
    assert line.tolist() == [[0, 40], [0, 45], [0, 50]]


def test_a_ring_is_its_arcs_joined_without_doubled_corners(topology: Topology) -> None:
    left = topology.features("things")[0]
    assert (left.id, left.name) == ("1", "Left")
    shell = left.polygons[0][0]
    assert shell.tolist() == [[0, 40], [0, 45], [0, 50], [-10, 50], [-10, 40], [0, 40]]


def test_a_negative_number_is_an_arc_backwards(topology: Topology) -> None:
    backwards = topology.features("things")[1].polygons[1][0]
    forwards = topology.features("things")[0].polygons[0][0]
    assert np.array_equal(backwards, forwards[::-1])


def test_a_ring_quantised_to_a_point_is_left_out(topology: Topology) -> None:
    assert topology.features("things")[3].polygons == []
