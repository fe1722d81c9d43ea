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
"""What the first picture needs, beside what the last start told the page (`HEAD_START`)."""

HEAD_START = "head-start"
"""What the server puts there is no file: the messages a page of the last start was told."""


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
    for path in SCRIPTS:
        html = html.replace(f'<script src="{path}"></script>', _script(path))
    for path in STYLES:
        link = f'<link rel="stylesheet" href="{path}"/>'
        html = html.replace(link, f"<style>{_content(path)}</style>")
    data = [_data(path) for path in (*EARLY, HEAD_START)]
    return _without_margins(html.replace("<head>", "\n".join(["<head>", *data])))


def _content(path: str) -> str:
    """Where the server puts what stands at a path.

    The page's process asks for nothing more before its first picture: each answer of its own would
    wait for what the program's one thread is busy with at its start.
    """
    return f"@{path}@"


def _script(path: str) -> str:
    return f'<script nonce="{NONCE}">{_content(path)}</script>'


def _data(path: str) -> str:
    """Data that no browser runs; resources/web/map/core.js takes it where it would ask else."""
    name = path.rpartition("/")[2]
    return f'<script type="text/plain" data-file="{name}">{_content(path)}</script>'


def _without_margins(html: str) -> str:
    """The page without the blanks and empty lines that templates leave behind."""
    lines = (line.strip() for line in html.splitlines())
    return "\n".join(line for line in lines if line) + "\n"
