import numpy as np
import pytest
from shapely import Point

from tools.antimeridian import CUT, whole


def ring(*points: tuple[float, float]) -> np.ndarray:
    return np.array([*points, points[0]], dtype=float)


def test_a_ring_that_jumps_over_the_date_line_becomes_one_piece() -> None:
    jumping = ring((170, 60), (-170, 60), (-170, 70), (170, 70))
    shape = whole([[jumping]])
    assert shape.is_valid
    assert shape.bounds == (170, 60, 190, 70)
    assert shape.area == pytest.approx(200)


def test_parts_move_by_full_turns_to_one_side_of_the_cut() -> None:
    alaska = ring((-168, 60), (-140, 60), (-140, 70), (-168, 70))
    attu = ring((-179, 51), (-177, 51), (-177, 52), (-179, 52))
    shape = whole([[alaska], [attu]])
    assert [part.bounds[0] for part in shape.geoms] == [-168, 181]
    assert all(part.centroid.x > CUT for part in shape.geoms)


def test_a_hole_follows_its_shell() -> None:
    shell = ring((170, 0), (-170, 0), (-170, 20), (170, 20))
    hole = ring((-176, 8), (-174, 8), (-174, 12), (-176, 12))
    shape = whole([[shell, hole]])
    assert shape.is_valid
    assert not shape.contains(Point(185, 10))
    assert shape.area == pytest.approx(400 - 8)


def test_a_ring_round_the_pole_is_closed_along_it() -> None:
    round_it = ring(*[(lon, -70) for lon in range(-180, 180, 10)])
    shape = whole([[round_it]])
    assert shape.is_valid
    assert shape.bounds == (CUT, -90, CUT + 360, -70)
    assert shape.area == pytest.approx(20 * 360, rel=0.02)
    assert shape.contains(Point(0, -89.9))


def test_halves_that_were_cut_at_the_date_line_are_joined() -> None:
    west = ring((178, -17), (180, -17), (180, -16), (178, -16))
    east = ring((-180, -17), (-179, -17), (-179, -16), (-180, -16))
    shape = whole([[west], [east]])
    assert len(shape.geoms) == 1
    assert shape.area == pytest.approx(3)
