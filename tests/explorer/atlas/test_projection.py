from math import hypot, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.atlas.projection import EARTH_RADIUS, EqualEarth, Laea, Projection

LONGITUDES = st.floats(-180, 180)
LATITUDES = st.floats(-89.9, 89.9)


def apart(one: float, other: float) -> float:
    return abs((one - other + 180) % 360 - 180)


@given(LONGITUDES, LATITUDES, LONGITUDES, LATITUDES)
def test_laea_comes_back_to_where_it_started(
    lon0: float, lat0: float, lon: float, lat: float
) -> None:
    plane = Laea(lon0, lat0)
    x, y = plane.forward(lon, lat)
    if hypot(x, y) < 1.98 * EARTH_RADIUS:
        back_lon, back_lat = plane.inverse(x, y)
        assert back_lat == pytest.approx(lat, abs=1e-5)
        assert apart(back_lon, lon) < 1e-3


@given(LONGITUDES, st.floats(-200, 200), LATITUDES)
def test_equal_earth_comes_back_to_where_it_started(lon0: float, lon: float, lat: float) -> None:
    sheet = EqualEarth(lon0)
    back_lon, back_lat = sheet.inverse(*sheet.forward(lon, lat))
    assert back_lat == pytest.approx(lat, abs=1e-6)
    assert back_lon == pytest.approx(lon, abs=1e-6)


def cell_area(projection: Projection, lon: float, lat: float) -> float:
    """Return the area a small cell of degrees takes on the map, divided by its true area."""
    from math import cos, radians

    step = 0.01
    ax, ay = projection.forward(lon, lat)
    bx, by = projection.forward(lon + step, lat)
    cx, cy = projection.forward(lon, lat + step)
    drawn = abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay))
    true = (EARTH_RADIUS * radians(step)) ** 2 * cos(radians(lat))
    return drawn / true


@pytest.mark.parametrize("projection", [Laea(65, 50), Laea(-100, 40), EqualEarth(11)])
@pytest.mark.parametrize(
    ("lon", "lat"), [(68, 48), (2, 47), (-98, 39), (105, 65), (20, 0), (30, -25)]
)
def test_areas_are_kept(projection: Projection, lon: float, lat: float) -> None:
    assert cell_area(projection, lon, lat) == pytest.approx(1, abs=2e-3)


def test_known_figures() -> None:
    """The pole as seen from the equator is 90 degrees off: its distance is R times root two."""
    assert Laea(0, 0).forward(0, 90) == pytest.approx((0, EARTH_RADIUS * 2**0.5), abs=1e-3)
    assert Laea(10, 50).forward(10, 50) == pytest.approx((0, 0), abs=1e-6)
    x, y = EqualEarth(0).forward(180, 0)
    assert (x / EARTH_RADIUS, y) == pytest.approx((2.7066, 0), abs=1e-4)
    _, top = EqualEarth(0).forward(0, 90)
    assert top / EARTH_RADIUS == pytest.approx(1.3173, abs=1e-4)


def test_the_far_side_and_beyond_do_not_fail() -> None:
    assert hypot(*Laea(0, 0).forward(180, 0)) == pytest.approx(2 * EARTH_RADIUS)
    assert Laea(20, 30).inverse(5 * EARTH_RADIUS, 0)[1] == pytest.approx(-30)
    assert EqualEarth(0).inverse(0, 9 * EARTH_RADIUS)[1] == pytest.approx(90)
    assert -pi < EqualEarth(0).inverse(1.0, 1.0)[0] < pi
