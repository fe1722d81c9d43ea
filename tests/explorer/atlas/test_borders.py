import json

import pytest
import shapely
from shapely.geometry import shape

from explorer.atlas import borders
from explorer.atlas.countries import GEO, country
from explorer.atlas.where import country_at
from explorer.errors import UserError


def test_each_view_is_named_dated_and_sourced() -> None:
    found = borders.views()
    assert list(found) == ["un-based", "de-facto"]
    assert next(iter(found)) == borders.DEFAULT_VIEW
    for view in found.values():
        assert view.id and view.name and view.source and view.note
        assert 2010 < int(view.date) < 2100


def test_the_chip_on_the_map() -> None:
    chip = borders.view_named("un-based").chip
    assert chip == "Borders: UN-based view · Natural Earth, visionscarto"


def test_an_unknown_view_is_the_readers_matter() -> None:
    with pytest.raises(UserError, match="no border view"):
        borders.view_named("flat")


def test_the_great_disputes_are_told() -> None:
    ids = {d.id for d in (*borders.disputed_areas(), *borders.notes())}
    assert {
        "crimea", "western-sahara", "northern-cyprus", "somaliland", "siachen", "golan",
        "kashmir-india", "kashmir-pakistan", "aksai-chin", "arunachal", "abkhazia",
        "south-ossetia", "transnistria", "kosovo", "taiwan", "palestine",
    } <= ids  # fmt: skip


def test_every_party_to_a_dispute_is_a_known_country() -> None:
    for dispute in (*borders.disputed_areas(), *borders.notes()):
        assert dispute.claimants
        for code in (*dispute.claimants, dispute.administered_by, *dispute.drawn_as.values()):
            assert code is None or country(code), (dispute.id, code)
    for line in borders.disputed_lines():
        assert all(country(code) for code in line.between)


def test_a_dispute_tells_who_claims_and_who_runs_it() -> None:
    crimea = next(d for d in borders.disputed_areas() if d.id == "crimea")
    assert crimea.sentence.startswith("Crimea. Claimed by Ukraine, Russia; run by Russia. ")
    assert crimea.drawn_as == {"un-based": "UA", "de-facto": "RU"}
    assert crimea in borders.disputes_of("RU")
    assert crimea not in borders.disputes_of("FR")


def test_hatched_areas_lie_where_the_views_say() -> None:
    for feature in json.loads((GEO / "disputed.json").read_bytes())["features"]:
        area = shape(feature["geometry"])
        assert area.is_valid and area.area > 0.05, feature["id"]
        inside = shapely.point_on_surface(area)
        for view, code in feature["properties"]["drawn_as"].items():
            found = country_at(inside.y, inside.x, view)
            assert found is not None and found.code == code, (feature["id"], view)


def test_only_crimea_and_western_sahara_differ_by_more_than_a_merged_state() -> None:
    differing = {d.id for d in borders.disputed_areas() if len(set(d.drawn_as.values())) > 1}
    assert differing == {"crimea", "western-sahara", "northern-cyprus", "somaliland"}


def test_dashed_lines_run_along_the_borders_they_name() -> None:
    for feature in json.loads((GEO / "disputed.json").read_bytes())["lines"]:
        line = shape(feature["geometry"])
        assert "Line" in line.geom_type and line.length > 0.5, feature["id"]
        assert line.length < 30
