"""Regions are found by name, cover countries, and are none themselves."""

from explorer.extract.document.regions import covered_by, find_regions
from explorer.gazetteer.matcher import hits


def named(text: str) -> list[tuple[str, int]]:
    found = find_regions(text, list(hits(text)))
    return [(region.name, len(region.mentions)) for region in found]


def test_a_region_is_named_once_with_all_its_mentions() -> None:
    text = "Central Asia is dry. In Central Asia it rains in the Balkans' stead."
    assert named(text) == [("Central Asia", 2), ("Balkans", 1)]


def test_a_direction_in_another_name_is_no_region() -> None:
    assert named("She moved to Western Australia.") == []


def test_what_a_region_covers() -> None:
    assert "KZ" in covered_by("Central Asia")
    assert covered_by("Nowhere at All") == ()
