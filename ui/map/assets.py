"""Which file answers which address of the map's origin; everything else does not exist."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import xstatic.pkg.leaflet as leaflet
from PySide6.QtCore import QFile, QIODevice

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LEAFLET = Path(leaflet.BASE_DIR)

MAP_PARTS = (
    "core", "words", "rings", "shapes", "sheets", "place", "theme", "land", "base", "seas",
    "disputed", "outline", "regions", "arcs", "badges", "hits", "fan", "labels", "hover", "legend",
    "controls", "picture", "keys", "start",
)  # fmt: skip
"""The files of resources/web/map in the order in which they build on each other."""

_KINDS = {
    ".js": b"text/javascript; charset=utf-8",
    ".css": b"text/css; charset=utf-8",
    ".json": b"application/json",
    ".bin": b"application/octet-stream",
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
    if path == "/web/map.js":
        return Asset(_KINDS[".js"], _scripts())
    if path == "/web/map.css":
        return Asset(_KINDS[".css"], _styles())
    if path in ("/leaflet/leaflet.js", "/leaflet/leaflet.css"):
        return _read(LEAFLET / path.rpartition("/")[2])
    match = _PATH.fullmatch(path)
    return _read(_FOLDERS[match[1]] / match[2]) if match else None


def _read(file: Path) -> Asset | None:
    kind = _KINDS.get(file.suffix)
    if kind is None or not file.is_file():
        return None
    return Asset(kind, file.read_bytes())


def _scripts() -> bytes:
    """All scripts in one answer: each request of its own waits for the program's other imports."""
    web = RESOURCES / "web"
    files = [
        web / "atlas-crs.js",
        *(web / "map" / f"{name}.js" for name in MAP_PARTS),
        web / "bridge.js",
    ]
    own = [file.read_bytes() for file in files]
    channel = _from_qt(":/qtwebchannel/qwebchannel.js")
    # Only what stands at the very top makes a script strict.
    return b"\n".join([b'"use strict";', _leaflet("js"), channel, *own])


def _styles() -> bytes:
    return _leaflet("css") + b"\n" + (RESOURCES / "web" / "map.css").read_bytes()


def _leaflet(kind: str) -> bytes:
    return (LEAFLET / f"leaflet.{kind}").read_bytes()


def _from_qt(name: str) -> bytes:
    """The bytes of a file inside Qt itself: a page of our scheme may not load it from there."""
    file = QFile(name)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(name)
    return bytes(file.readAll().data())
