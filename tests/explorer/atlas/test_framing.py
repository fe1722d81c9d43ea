from math import hypot

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.atlas.countries import all_countries
from explorer.atlas.framing import Framing, frame, world
from explorer.atlas.projection import EARTH_RADIUS
from tests.effort import steps

CODES = sorted(all_countries())
SAMPLE = ["RU", "KZ", "UA", "TJ", "KG", "UZ", "AM", "AZ"]


def shows(view: Framing, lon: float, lat: float) -> bool:
    """Tell whether a place is in the picture, whose window is half as wide again as high."""
    west, south, east, north = view.bbox
    x, y = view.projection.forward(lon, lat)
    half_width = max(east - west, 1.5 * (north - south)) / 2
    half_height = max(north - south, (east - west) / 1.5) / 2
    return abs(x - (west + east) / 2) <= half_width and abs(y - (south + north) / 2) <= half_height


def test_the_sample_shows_europe_to_the_pacific_with_central_asia_in_the_middle() -> None:
    view = frame(SAMPLE, ["CN", "FR", "TR", "IN", "US"])
    assert view.kind == "region"
    assert view.left_out == ("US",)
    assert 55 < view.centre[0] < 78 and 40 < view.centre[1] < 58
    for lon, lat in [(2.3, 48.9), (37.6, 55.7), (71, 51), (121.5, 31.2), (131.9, 43.1), (77, 28)]:
        assert shows(view, lon, lat), (lon, lat)


def test_the_countries_it_is_about_are_enough() -> None:
    view = frame(SAMPLE)
    assert view.countries == tuple(SAMPLE)
    for lon, lat in [(30.5, 50.4), (44.5, 40.2), (69, 38.5), (104, 52)]:
        assert shows(view, lon, lat), (lon, lat)
    assert not shows(view, -74, 41)


@pytest.mark.parametrize("code", ["RU", "FR", "US"])
@pytest.mark.parametrize("other", ["DE", "UA", "PL", "TR"])
def test_one_giant_mentioned_never_wraps_the_world(code: str, other: str) -> None:
    view = frame([other], [code])
    assert view.kind == "region"
    west, _, east, _ = view.bbox
    assert east - west < 6_000_000


def test_france_is_framed_without_guiana_and_the_states_without_alaska() -> None:
    assert not shows(frame(["FR"]), -52.3, 4.9)
    assert not shows(frame(["US"]), -150, 65)
    assert shows(frame(["US"]), -122.3, 47.6)
    assert shows(frame(["US"]), -80.2, 25.8)


def test_russia_beside_a_neighbour_shows_its_nearer_part() -> None:
    view = frame(["UA", "RU"])
    assert shows(view, 37.6, 55.7)
    assert not shows(view, 131.9, 43.1)
    assert shows(frame(["RU", "JP"]), 131.9, 43.1)


def test_the_pacific_is_no_barrier() -> None:
    view = frame(["FJ", "NZ", "TO", "WS"])
    west, _, east, _ = view.bbox
    assert view.kind == "region"
    assert east - west < 5_000_000


def test_countries_all_over_the_world_are_shown_on_the_world() -> None:
    view = frame(["US", "CN", "ZA", "AU"])
    assert view.kind == "world"
    assert view.countries == ("US", "CN", "ZA", "AU")
    assert view.bbox == world().bbox


def test_one_far_country_among_many_is_left_out_rather_than_shrinking_the_rest() -> None:
    view = frame(["DE", "FR", "GB", "IT", "AU"])
    assert view.kind == "region"
    assert view.left_out == ("AU",)


def test_unknown_codes_and_no_codes_leave_the_map_whole() -> None:
    assert frame([]).kind == "world"
    assert frame(["QQ", "<b>"]).kind == "world"
    assert frame(["KZ", "QQ"]).countries == ("KZ",)
    assert frame([], ["KZ"]).countries == ("KZ",)
    assert frame(["KZ", "KZ"], ["KZ"]).countries == ("KZ",)


@pytest.mark.parametrize("pair", [["GB", "US"], ["US", "FR"], ["RU", "CN"], ["CN", "FR", "KZ"]])
def test_no_country_of_a_wide_region_lies_on_its_side(pair: list[str]) -> None:
    view = frame(pair)
    assert view.kind == "region"
    for code in pair:
        lon, lat = all_countries()[code].anchor
        ax, ay = view.projection.forward(lon, lat)
        bx, by = view.projection.forward(lon, lat + 1)
        assert abs(bx - ax) < 1.6 * (by - ay), code


def test_a_speck_of_land_gets_its_surroundings() -> None:
    west, south, east, north = frame(["VA"]).bbox
    assert east - west == pytest.approx(500_000)
    assert north - south == pytest.approx(500_000)


# A busy machine draws slowly: that says nothing of the frames.
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.sampled_from(CODES), max_size=12), st.lists(st.sampled_from(CODES), max_size=8))
def test_every_frame_is_sane(about: list[str], mentioned: list[str]) -> None:
    view = frame(about, mentioned)
    west, south, east, north = view.bbox
    assert west < east and south < north
    assert -180 <= view.centre[0] < 180 and -90 <= view.centre[1] <= 90
    assert not set(view.countries) & set(view.left_out)
    if view.kind == "region":
        assert max(hypot(west, south), hypot(east, north)) < 1.75 * EARTH_RADIUS
        for lon, lat in view.points:
            x, y = view.projection.forward(lon, lat)
            assert west - 1 <= x <= east + 1 and south - 1 <= y <= north + 1


def test_all_countries_of_the_world_take_no_more_than_twice_two_dozen() -> None:
    frame(SAMPLE, ["CN"])  # what is loaded once is not counted
    assert frame(CODES, CODES).kind == "world"
    assert steps(lambda: frame(CODES, CODES)) < 2 * steps(lambda: frame(CODES[:24], CODES[:24]))


def test_unknown_codes_among_the_mentioned_are_left_out_of_the_frame() -> None:
    view = frame(["KZ"], ["QQ", "KG"])
    assert view.countries == ("KZ", "KG")
    assert view.left_out == ("QQ",)
