"""The map's page: the only user of folium.

The page holds no data: shapes and evidence come to it later, so the same page serves every
article and is made once, when the resources are built, never while a reader waits.
"""

from __future__ import annotations

import re
from typing import Any

import folium
from branca.element import MacroElement
from folium.template import Template

NONCE = "@nonce@"
"""Stands in the page wherever the server has to put its nonce for inline scripts."""

SCRIPTS = ("/web/map.js",)
STYLES = ("/web/map.css",)
"""One script and one style sheet: ui/map/assets.py joins Leaflet's, Qt's and our own."""

EARLY = ("/geo/un-based-coarse.bin", "/geo/countries.json")
"""What the first picture needs: asked for beside the script, not after it."""


class AtlasMap(folium.Map):
    """A folium map that asks only our own server for its scripts and styles."""

    default_js = [(path, path) for path in SCRIPTS]  # noqa: RUF012
    default_css = [(path, path) for path in STYLES]  # noqa: RUF012


class AtlasStart(MacroElement):
    """Hands the Leaflet map that folium made over to our own scripts."""

    _template = Template("""
        {% macro script(this, kwargs) %}
            dateline.start({{ this._parent.get_name() }});
        {% endmacro %}
    """)


def build() -> str:
    """Return the page's HTML, the same text at every call, with `NONCE` in inline scripts."""
    atlas = AtlasMap(
        location=(50.0, 65.0),
        zoom_start=3,
        font_size="12px",
        tiles=None,
        crs="AtlasLaea",
        zoom_control=False,
        attribution_control=False,
        keyboard=False,
        zoom_snap=0.125,
        zoom_delta=0.5,
        scroll_wheel_zoom=False,
        double_click_zoom=False,
        world_copy_jump=False,
        box_zoom=False,
    )
    atlas._id = "atlas"
    start: Any = AtlasStart
    atlas.add_child(start(), name="start")
    root: Any = atlas.get_root()
    root.title = "Map"
    html = re.sub(r"<script>", f'<script nonce="{NONCE}">', root.render())
    html = html.replace("<html>", '<html lang="en" data-theme="light">')
    return _without_margins(html.replace("<head>", "\n".join(["<head>", *map(_preload, EARLY)])))


def _preload(path: str) -> str:
    return f'<link rel="preload" as="fetch" crossorigin href="{path}"/>'


def _without_margins(html: str) -> str:
    """The page without the blanks and empty lines that templates leave behind."""
    lines = (line.strip() for line in html.splitlines())
    return "\n".join(line for line in lines if line) + "\n"
