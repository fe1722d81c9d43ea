"""Which file answers which address of the map's page; everything else does not exist."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import xstatic.pkg.leaflet as leaflet
from PySide6.QtCore import QFile, QIODevice

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LEAFLET = Path(leaflet.BASE_DIR)

MAP_PARTS = (
    "core", "words", "place", "theme", "shapes", "land", "base", "seas", "disputed", "outline",
    "arcs", "badges", "hits", "fan", "labels", "hover", "legend", "controls", "keys", "start",
)  # fmt: skip
"""The files of resources/web/map in the order in which they build on each other."""

_KINDS = {
    ".html": b"text/html; charset=utf-8",
    ".js": b"text/javascript; charset=utf-8",
    ".css": b"text/css; charset=utf-8",
    ".json": b"application/json",
    ".woff2": b"font/woff2",
}
_FOLDERS = {"web": RESOURCES / "web", "geo": RESOURCES / "geo"}
_PATH = re.compile(r"/(web|geo)/((?:[a-z0-9_-]+/)?[a-z0-9_-]+(?:\.[a-z0-9]+)+)")


class Asset(NamedTuple):
    """What is sent for one address: the kind of the content, and its bytes."""

    kind: bytes
    content: bytes


def find(path: str) -> Asset | None:
    """Return what stands at `path` of the page's origin, or None where nothing does."""
    if path == "/":
        return _read(RESOURCES / "web" / "atlas.html")
    if path == "/web/map.js":
        return _joined_map()
    if path == "/qwebchannel.js":
        return Asset(_KINDS[".js"], _from_qt(":/qtwebchannel/qwebchannel.js"))
    if path in ("/leaflet/leaflet.js", "/leaflet/leaflet.css"):
        return _read(LEAFLET / path.rpartition("/")[2])
    match = _PATH.fullmatch(path)
    return _read(_FOLDERS[match[1]] / match[2]) if match else None


def _read(file: Path) -> Asset | None:
    kind = _KINDS.get(file.suffix)
    if kind is None or not file.is_file():
        return None
    return Asset(kind, file.read_bytes())


def _joined_map() -> Asset:
    """All parts of the map in one answer: each request of its own costs the start a millisecond."""
    folder = RESOURCES / "web" / "map"
    parts = [(folder / f"{name}.js").read_bytes() for name in MAP_PARTS]
    return Asset(_KINDS[".js"], b"\n".join(parts))


def _from_qt(name: str) -> bytes:
    """The bytes of a file inside Qt itself: a page of our scheme may not load it from there."""
    file = QFile(name)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(name)
    return bytes(file.readAll().data())
