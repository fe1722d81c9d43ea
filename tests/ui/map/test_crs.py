"""The page's projections and the library's are the same: run the script, compare the figures."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QJSEngine, QJSValue

from explorer.atlas.projection import EqualEarth, Laea, Projection

SCRIPT = Path("resources/web/atlas-crs.js")
LEAFLET = """
var L = {
  CRS: { Earth: {} },
  point: (x, y) => ({ x, y }),
  latLng: (lat, lng) => ({ lat, lng }),
  bounds: () => null,
  extend: Object.assign,
  Transformation: function () {},
};
"""
PLACES = [(68, 48), (2.3, 48.9), (-98, 39), (131.9, 43.1), (190, 66), (20, -33), (65, 50)]


@pytest.fixture
def engine(qapp: QCoreApplication) -> QJSEngine:
    js = QJSEngine()
    assert not js.evaluate(LEAFLET + SCRIPT.read_text(encoding="utf-8")).isError()
    return js


def answer(engine: QJSEngine, expression: str) -> QJSValue:
    value = engine.evaluate(f"({expression})")
    assert not value.isError(), value.toString()
    return value


@pytest.mark.parametrize(
    ("name", "projection"), [("laea", Laea(65, 50)), ("equal-earth", EqualEarth(11))]
)
@pytest.mark.parametrize(("lon", "lat"), PLACES)
def test_page_and_library_project_alike(
    engine: QJSEngine, name: str, projection: Projection, lon: float, lat: float
) -> None:
    lon0 = 65 if name == "laea" else 11
    crs = f"L.atlasCrs('{name}', 50, {lon0}).projection"
    point = answer(engine, f"{crs}.project({{lat: {lat}, lng: {lon}}})")
    x, y = projection.forward(lon, lat)
    assert point.property("x").toNumber() == pytest.approx(x, abs=0.01)
    assert point.property("y").toNumber() == pytest.approx(y, abs=0.01)
    back = answer(engine, f"{crs}.unproject({{x: {x!r}, y: {y!r}}})")
    assert back.property("lat").toNumber() == pytest.approx(lat, abs=1e-6)
    assert back.property("lng").toNumber() % 360 == pytest.approx(lon % 360, abs=1e-6)
