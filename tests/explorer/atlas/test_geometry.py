import json

import pytest
import shapely

from explorer.atlas.countries import GEO, all_countries
from explorer.atlas.geometry import Coverage, coverage

VIEWS = ["un-based", "de-facto"]
CUTS = ["coarse", "fine"]
EVERY = [(view, cut) for view in VIEWS for cut in CUTS]
GAP_DEGREES = 0.002  # wider gaps are river mouths between two countries
LARGEST = {"coarse": 300_000, "fine": 1_100_000}


@pytest.fixture(params=EVERY, ids="-".join)
def world(request: pytest.FixtureRequest) -> Coverage:
    return coverage(*request.param)


def test_every_country_is_there_valid_and_not_empty(world: Coverage) -> None:
    assert len(world.codes) == len(set(world.codes)) >= 242
    broken = [c for c, s in zip(world.codes, world.shapes, strict=True) if not s.is_valid]
    empty = [c for c, s in zip(world.codes, world.shapes, strict=True) if s.area == 0]
    assert (broken, empty) == ([], [])


def test_shared_borders_are_shared_without_overlaps_or_gaps(world: Coverage) -> None:
    assert shapely.coverage_is_valid(world.shapes, gap_width=GAP_DEGREES)


def test_all_land_together_has_no_slivers_inside(world: Coverage) -> None:
    """The one hole in all land is the Caspian Sea; any other would be a gap between countries."""
    land = shapely.coverage_union_all(world.shapes)
    holes = [ring for part in land.geoms for ring in part.interiors]
    assert [ring.envelope.intersects(shapely.Point(51, 42)) for ring in holes] == [True]


def test_longitudes_stay_within_one_turn(world: Coverage) -> None:
    west, _, east, _ = shapely.total_bounds(world.shapes)
    assert west > -169.2
    assert east < 191.4


@pytest.mark.parametrize("code", ["RU", "FJ", "US", "NZ", "KI"])
def test_no_edge_runs_round_the_world(world: Coverage, code: str) -> None:
    shape = world.shape(code)
    for part in shapely.get_parts(shape):
        xs = shapely.get_coordinates(part)[:, 0]
        assert abs(xs[1:] - xs[:-1]).max() < 30


def test_chukotka_is_one_piece_with_russia(world: Coverage) -> None:
    moscow, uelen = shapely.Point(37.6, 55.7), shapely.Point(188, 66.5)
    biggest = max(shapely.get_parts(world.shape("RU")), key=lambda part: part.area)
    assert biggest.contains(moscow)
    assert biggest.contains(uelen)


def test_the_views_differ_in_what_they_say_and_nowhere_else() -> None:
    un, facto = coverage("un-based"), coverage("de-facto")
    assert set(facto.codes) - set(un.codes) == {"XC", "XS"}
    assert set(un.codes) <= set(facto.codes)
    for code in set(un.codes) - {"UA", "RU", "EH", "MA", "CY", "SO"}:
        one, other = un.shape(code), facto.shape(code)
        beyond = shapely.symmetric_difference(one, other).buffer(-0.04)
        assert beyond.area < 0.05, code


def test_the_coarse_cut_keeps_every_country_where_it_is() -> None:
    fine, coarse = coverage("un-based", "fine"), coverage("un-based", "coarse")
    assert fine.codes == coarse.codes
    for code in fine.codes:
        assert fine.shape(code).distance(coarse.shape(code)) == 0, code


@pytest.mark.parametrize(("view", "cut"), EVERY)
def test_files_are_small_and_hold_only_shapes(view: str, cut: str) -> None:
    raw = (GEO / f"{view}-{cut}.json").read_bytes()
    assert len(raw) < LARGEST[cut]
    for feature in json.loads(raw)["features"]:
        assert set(feature) == {"type", "id", "properties", "geometry"}
        assert feature["properties"] == {}
        assert feature["id"] in all_countries()


def test_an_unknown_country_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        coverage().shape("XX")
