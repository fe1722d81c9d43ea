from collections import Counter

from explorer.gazetteer.matcher import hits
from explorer.gazetteer.provinces import Part
from explorer.gazetteer.towns import towns_named
from explorer.toponyms.setting import Setting, choice


def _setting(text: str, **countries: int) -> Setting:
    return Setting(text, hits(text), Counter(countries))


def test_gathers_parts_counties_and_towns() -> None:
    found = _setting("Rep. Ann Poe (R-Tenn.) of Ohio met Lamar and Henry counties in Bonham.")
    assert found.parts == Counter({Part("US", "TN"): 1, Part("US", "OH"): 1})
    assert set(found.counties) == {"Lamar", "Henry"}
    assert "bonham" in found.placed
    assert found.county_share("TX") > found.county_share("OR") == 0


def test_a_place_nearby_speaks_for_a_town() -> None:
    found = _setting("They drove from Bonham to Paris.")
    texan = next(town for town in towns_named("paris") if town.part == "TX")
    french = towns_named("paris")[0]
    assert found.neighbours(texan, "paris") > 0
    assert found.neighbours(french, "paris") == 0


def test_reads_like_a_paper_of_its_country() -> None:
    found = _setting("The Sheriff told the City Council of a felony near the High School.")
    assert found.reads_like("US") > found.reads_like("GB")
    assert found.most_press == found.press["US"]


def test_counts_neighbours_of_a_country() -> None:
    assert _setting("", SY=1, IL=2, FR=1).bordering("LB") == 2
    assert _setting("", FR=1).bordering("LB") == 0


def test_every_weight_has_its_reason() -> None:
    assert all(reason for _, reason in choice().weights.values())
    assert all(reason for _, reason in choice().bars.values())
