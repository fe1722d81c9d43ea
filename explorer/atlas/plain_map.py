"""A map for one file that any browser opens without a network: folium, with Leaflet inside.

Beside `page`, which makes the window's own map, the only user of folium.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import folium

from explorer.atlas.countries import GEO
from explorer.atlas.geometry import geo_file
from explorer.atlas.layers import ABOUT_STEPS

_EMPTY = {"fillColor": "#e9e4d8", "color": "#b9b2a2", "weight": 0.6, "fillOpacity": 1.0}
_RAMP = ("#cfe3e3", "#9fc8ca", "#69a9ae", "#36868d", "#0b6f78")


class PlainMap(folium.Map):
    """A folium map that asks nobody for its scripts and styles: they stand in the same file."""

    default_js = []  # noqa: RUF012
    default_css = []  # noqa: RUF012


def leaflet() -> tuple[str, str]:
    """Return Leaflet's script and its style sheet, from the package that carries them."""
    data = files("xstatic.pkg.leaflet") / "data"
    script = (data / "leaflet.js").read_text(encoding="utf-8")
    style = (data / "leaflet.css").read_text(encoding="utf-8")
    return script, style


def build(view: str, passages: Mapping[str, int], names: Mapping[str, str]) -> tuple[str, str, str]:
    """Return the map as head, body and script, to be put into a page of one's own.

    Args:
        view: the border view.
        passages: how many passages are about each country, by ISO 3166-1 alpha-2 code.
        names: what the countries are called.
    """
    shapes = json.loads((GEO / geo_file(view, "coarse")).read_bytes())
    for feature in shapes["features"]:
        code = feature["id"]
        feature["properties"] = {"code": code, "name": names.get(code, "")}
    atlas: Any = PlainMap(location=(30, 20), zoom_start=2, zoom_snap=0.25, tiles=None,
                          attribution_control=False, world_copy_jump=True)  # fmt: skip
    atlas._id = "atlas"
    layer = folium.GeoJson(
        shapes, name="countries", style_function=lambda feature: _style(feature, passages)
    )
    layer._id = "countries"
    layer.add_to(atlas)
    figure: Any = atlas.get_root()
    figure.render()
    return figure.header.render(), figure.html.render(), figure.script.render()


def _style(feature: Mapping[str, Any], passages: Mapping[str, int]) -> dict[str, object]:
    count = passages.get(feature["id"], 0)
    step = bisect_right(ABOUT_STEPS, count)
    return {**_EMPTY, "fillColor": _RAMP[step - 1]} if step else dict(_EMPTY)
