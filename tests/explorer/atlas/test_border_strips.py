import pytest

from explorer.atlas.border_strips import side_of_border
from explorer.atlas.where import describe


@pytest.mark.parametrize(
    ("name", "lat", "lon", "code"),
    [
        ("Laredo", 27.506, -99.507, "US"),
        ("Nuevo Laredo", 27.477, -99.516, "MX"),
        ("Görlitz", 51.153, 14.985, "DE"),
        ("Zgorzelec", 51.150, 15.010, "PL"),
        ("Strasbourg", 48.573, 7.752, "FR"),
        ("Kehl", 48.573, 7.815, "DE"),
        ("Valka", 57.775, 26.010, "LV"),
        ("Valga", 57.777, 26.050, "EE"),
        ("Campione", 45.970, 8.972, "IT"),
        ("Lugano", 46.005, 8.952, "CH"),
        ("Llívia", 42.466, 1.985, "ES"),
        ("Bourg-Madame", 42.434, 1.944, "FR"),
        ("Baarle-Nassau", 51.449, 4.920, "NL"),
        ("Blaine", 48.990, -122.745, "US"),
        ("Tsawwassen", 49.015, -123.080, "CA"),
    ],
)
@pytest.mark.parametrize("view", ["un-based", "de-facto"])
def test_towns_on_both_sides(name: str, lat: float, lon: float, code: str, view: str) -> None:
    assert describe(lat, lon, view).split()[0] == code


def test_a_citys_middle_is_its_countrys() -> None:
    assert side_of_border(59.378, 28.188, frozenset({"EE", "RU"})) == "EE"


def test_inland_nothing_finer_is_known() -> None:
    assert side_of_border(48.0, 68.0, frozenset({"KZ"})) is None
