import pytest

from explorer.atlas.where import country_at, describe
from explorer.errors import UserError
from tests.explorer.atlas.places import AGREED, DIFFERING, SEA

UN, FACTO = "un-based", "de-facto"


@pytest.mark.parametrize(("name", "lat", "lon", "un", "facto"), DIFFERING)
def test_views_differ_where_who_holds_it_is_not_whose_it_is(
    name: str, lat: float, lon: float, un: str, facto: str
) -> None:
    assert describe(lat, lon, UN).split()[0] == un
    assert describe(lat, lon, FACTO).split()[0] == facto


@pytest.mark.parametrize(("name", "lat", "lon", "code"), AGREED)
@pytest.mark.parametrize("view", [UN, FACTO])
def test_both_views_agree_elsewhere(
    name: str, lat: float, lon: float, code: str, view: str
) -> None:
    assert describe(lat, lon, view).split()[0] == code


@pytest.mark.parametrize(("name", "lat", "lon"), SEA)
def test_sea_is_no_country(name: str, lat: float, lon: float) -> None:
    assert describe(lat, lon) == "sea"


@pytest.mark.parametrize("turns", [-720, -360, 360, 1080])
def test_any_longitude_will_do(turns: int) -> None:
    for name, lat, lon, code in AGREED:
        found = country_at(lat, lon + turns)
        assert found is not None and found.code == code, name


def test_the_seam_of_the_shapes_is_land_from_both_sides() -> None:
    """Western Alaska and the Diomedes lie on the meridian where the shapes are parted."""
    assert describe(65.62, -168.1) == "US United States"
    for lon in (-168.99, -169.01, 190.99, 191.01):
        assert describe(-87.0, lon) == "AQ Antarctica"


def test_the_answer_names_the_country() -> None:
    assert describe(48.0, 68.0) == "KZ Kazakhstan"
    assert describe(35.32, 33.32, FACTO) == "XC Northern Cyprus"


def test_a_view_that_is_not_there_is_the_readers_matter() -> None:
    with pytest.raises(UserError, match="border view"):
        describe(0, 0, "martian")


@pytest.mark.parametrize(
    ("lat", "lon"), [(91, 0), (-90.5, 0), (float("nan"), 0), (0, float("inf"))]
)
def test_a_place_that_is_not_there_is_the_readers_matter(lat: float, lon: float) -> None:
    with pytest.raises(UserError, match="no place"):
        describe(lat, lon)
