import subprocess
import sys

import pytest
import shapely

from explorer.atlas.countries import (
    all_countries,
    anchor,
    country,
    drawn_as,
    name_of,
    neighbours,
)
from explorer.atlas.geometry import coverage

DRAWN = [c for c in all_countries().values() if c.within is None and c.view is None]


def test_every_drawn_country_is_known_and_every_known_one_drawn() -> None:
    assert {c.code for c in DRAWN} == set(coverage("un-based").codes)
    for known in all_countries().values():
        for view in ("un-based", "de-facto"):
            assert drawn_as(known.code, view) in coverage(view).codes, known.code


def test_neighbours_are_symmetric_and_nobody_is_their_own() -> None:
    for known in DRAWN:
        for other in known.neighbours:
            assert known.code in neighbours(other), (known.code, other)
        assert known.code not in known.neighbours


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("KZ", "CN KG RU TM UZ"),
        ("AZ", "AM GE IR RU TR"),
        ("UA", "BY HU MD PL RO RU SK"),
        ("RU", "AZ BY CN EE FI GE KP KZ LT LV MN NO PL UA"),
        ("FR", "AD BE BR CH DE ES IT LU MC SR"),
        ("EH", "DZ MA MR"),
        ("CY", ""),
        ("VA", "IT"),
        ("ZM", "AO BW CD MW MZ NA TZ ZW"),
        ("ES", "AD FR GI MA PT"),
        ("SM", "IT"),
        ("LS", "ZA"),
        ("AU", ""),
    ],
)
def test_neighbours_are_right(code: str, expected: str) -> None:
    assert neighbours(code) == tuple(expected.split())


@pytest.mark.parametrize("cut", ["coarse", "fine"])
def test_label_points_lie_inside_their_country(cut: str) -> None:
    """The coarse cut may move a shore past the label of a speck of land, by less than its width."""
    world = coverage("un-based", cut)  # type: ignore[arg-type]
    for known in DRAWN:
        away = world.shape(known.code).distance(shapely.Point(known.anchor))
        assert away <= (0 if known.radius_km > 15 or cut == "fine" else 0.05), known.code


def test_the_circle_round_a_label_is_free() -> None:
    world = coverage("un-based")
    for known in DRAWN:
        if 20 < known.radius_km < 600 and abs(known.anchor[1]) < 60:
            rim = world.shape(known.code).boundary.distance(shapely.Point(known.anchor)) * 111.2
            assert rim == pytest.approx(known.radius_km, rel=0.45), known.code


def test_giants_have_more_places_for_their_names_inside_them() -> None:
    world = coverage("un-based")
    giants = [known for known in DRAWN if known.anchors]
    assert {"RU", "CA", "CN", "US", "BR", "AU", "KZ", "IN"} <= {g.code for g in giants}
    for giant in giants:
        shape = world.shape(giant.code)
        assert all(
            half > 0 and shape.distance(shapely.Point(x, y)) < 0.3 for x, y, half in giant.anchors
        )


@pytest.mark.parametrize(
    ("code", "km2"),
    [("KZ", 2_724_900), ("AM", 29_743), ("FR", 643_801), ("IN", 3_166_000), ("IS", 103_000)],
)
def test_areas_are_true(code: str, km2: float) -> None:
    known = country(code)
    assert known is not None
    assert known.area_km2 == pytest.approx(km2, rel=0.03)


@pytest.mark.parametrize(
    ("code", "west", "south", "east", "north"),
    [
        ("FR", -5.5, 41, 10, 51.5),
        ("US", -126, 24, -66, 50),
        ("NL", 3, 50.5, 7.5, 54),
        ("ES", -10, 35, 5, 44),
        ("PT", -10, 36.5, -6, 42.5),
        ("CL", -76.5, -56.5, -66, -17),
        ("EC", -81.5, -5.5, -75, 2),
        ("RU", 19, 41, 180, 82),
        ("NZ", 166, -48, 180, -34),
    ],
)
def test_frames_leave_out_what_lies_far_away(
    code: str, west: float, south: float, east: float, north: float
) -> None:
    known = country(code)
    assert known is not None
    w, s, e, n = known.frame
    assert west <= w < e <= east
    assert south <= s < n <= north


def test_frames_hold_their_label_and_never_wrap() -> None:
    for known in all_countries().values():
        west, south, east, north = known.frame
        assert -170 < west < east < 192
        assert -90 <= south < north <= 84
        assert east - west < 110 or known.code == "AQ"
        assert west <= known.anchor[0] <= east and south <= known.anchor[1] <= north, known.code


@pytest.mark.parametrize(
    ("code", "un", "facto"),
    [
        ("GF", "FR", "FR"),
        ("SJ", "NO", "NO"),
        ("XC", "CY", "XC"),
        ("XS", "SO", "XS"),
        ("KZ", "KZ", "KZ"),
        ("QQ", None, None),
    ],
)
def test_each_code_is_shown_by_some_shape(code: str, un: str | None, facto: str | None) -> None:
    assert drawn_as(code, "un-based") == un
    assert drawn_as(code, "de-facto") == facto


def test_names_and_anchors_of_unknown_codes_do_no_harm() -> None:
    assert name_of("KZ") == "Kazakhstan"
    assert name_of("<b>") == "<b>"
    assert anchor("QQ") is None
    assert neighbours("QQ") == ()


def test_asking_for_facts_and_frames_loads_no_geometry_library() -> None:
    code = (
        "import sys; from explorer.atlas import borders, countries, framing;"
        "framing.frame(['KZ']); borders.views(); borders.disputed_areas();"
        "print(sorted({'numpy', 'shapely'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
