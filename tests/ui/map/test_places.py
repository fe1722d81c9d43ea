"""Forty places that are easily got wrong, each clicked with a real mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.ui.map.conftest import Stage

REGION = [
    ("Kaliningrad", 54.6, 21.2, "RU"),
    ("Nakhichevan", 39.3, 45.4, "AZ"),
    ("Yerevan", 40.2, 44.5, "AM"),
    ("Stepanakert", 39.8, 46.75, "AZ"),
    # Not Tbilisi: the name of Armenia stands over it at this zoom, and a name is its own country.
    ("Kutaisi", 42.25, 42.7, "GE"),
    ("Simferopol", 45.0, 34.2, "UA"),
    ("Donetsk", 48.0, 37.6, "UA"),
    ("Chisinau", 47.1, 28.6, "MD"),
    ("Tiraspol", 46.9, 29.55, "MD"),
    ("Pristina", 42.65, 20.9, "XK"),
    ("Podgorica", 42.7, 19.2, "ME"),
    ("Skopje", 41.6, 21.7, "MK"),
    ("Luxembourg", 49.75, 6.1, "LU"),
    ("Vaduz", 47.15, 9.55, "LI"),
    ("Monaco", 43.73, 7.41, "MC"),
    ("Andorra", 42.54, 1.54, "AD"),
    ("Vatican", 41.9, 12.45, "VA"),
    ("San Marino", 43.94, 12.46, "SM"),
    ("Malta", 35.9, 14.4, "MT"),
    ("Nicosia", 34.95, 33.1, "CY"),
    ("Gaza", 31.4, 34.35, "PS"),
    ("Bahrain", 26.05, 50.55, "BH"),
    ("Zhezkazgan", 47.8, 67.7, "KZ"),
    ("Tashkent", 41.0, 64.0, "UZ"),
    ("Osh", 41.4, 75.2, "KG"),
    ("Khorog", 38.5, 72.8, "TJ"),
    ("Singapore", 1.36, 103.8, "SG"),
    ("Brunei", 4.5, 114.6, "BN"),
    ("Taipei", 24.0, 121.0, "TW"),
    ("Anadyr beyond 180", 66.5, -173.0, "RU"),
]
WORLD = [
    ("Anchorage", 64.0, -152.0, "US"),
    ("Kansas", 38.5, -98.0, "US"),
    ("Cayenne", 4.0, -53.0, "FR"),
    ("Suva", -17.8, 178.0, "FJ"),
    ("Taveuni", -16.85, -179.98, "FJ"),
    ("Funafuti", -8.5, 179.2, "TV"),
    ("Wellington", -44.0, 170.5, "NZ"),
    ("Laayoune", 26.5, -13.0, "EH"),
    ("Hargeisa", 9.5, 45.5, "SO"),
    ("Stanley", -51.75, -59.0, "FK"),
]


@pytest.mark.parametrize(("name", "lat", "lon", "code"), REGION, ids=[p[0] for p in REGION])
def test_in_the_region(stage: Stage, name: str, lat: float, lon: float, code: str) -> None:
    stage.look_at(lat, lon, 4.5)
    stage.click(lat, lon)
    stage.until_chosen(code)


@pytest.mark.parametrize(("name", "lat", "lon", "code"), WORLD, ids=[p[0] for p in WORLD])
def test_in_the_world(stage: Stage, name: str, lat: float, lon: float, code: str) -> None:
    stage.js("(dateline.atlas.showWorld(), 1)")
    stage.look_at(lat, lon, 4.5)
    stage.click(lat, lon)
    stage.until_chosen(code)


def test_the_same_place_answers_for_another_country_in_the_other_view(stage: Stage) -> None:
    stage.view.set_borders("de-facto")
    stage.until("dateline.atlas.state.borders === 'de-facto'")
    stage.until("document.querySelectorAll('path.land[data-code=XS]').length === 1")
    stage.look_at(45.0, 34.2, 5.0)
    stage.click(45.0, 34.2)
    stage.until_chosen("RU")
