"""The one scale of letters: four sizes, two families, tabular figures in columns.

Sizes are pixels at 100 %; Qt's own scale of the screen comes on top, and the reader's of the system
through `adopt`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase

_FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
SANS, SERIF = "Noto Sans", "Noto Serif"
META, ROW, HEAD, TITLE = 12.0, 13.5, 16.0, 22.0
"""Pixels: what stands beside (meta, chips, lanes), rows and names, heads of sheets, of pages."""
REGULAR, MEDIUM, BOLD = 400, 500, 600

_POINTS = 0.75
"""Points of a pixel at 96 dots an inch; a screen with more has all letters larger by itself."""
_LARGEST_USUAL = 11.0
"""Points: what desktops set their words in as they come is no larger than this."""

Family = Literal["Noto Sans", "Noto Serif"]
_loaded: set[str] = set()
_scale = 1.0


def load() -> None:
    """Make the faces known to Qt, once."""
    for file in sorted(_FONTS.glob("*.ttf")):
        _load(file)


def adopt(face: QFont) -> None:
    """Take the scale from the face the application has: larger letters may have been asked for."""
    global _scale
    is_ours = face.family() == SANS
    usual = ROW * _POINTS if is_ours else _LARGEST_USUAL
    _scale = max(face.pointSizeF() / usual, 1.0) if face.pointSizeF() > 0 else 1.0


def scale() -> float:
    """Return how many times as large as usual the letters are."""
    return _scale


def scaled(pixels: float) -> int:
    """Return a length that grows with the letters, in whole pixels."""
    return round(pixels * _scale)


def font(size: float, weight: int = REGULAR, family: Family = "Noto Sans") -> QFont:
    """Return the face of a size of the scale (pixels at 100 %) and a weight."""
    face = QFont(family)
    # Qt keeps whole pixels only; points keep the half of 13.5.
    face.setPointSizeF(size * _POINTS * _scale)
    face.setWeight(QFont.Weight(weight))
    return face


def tabular(face: QFont) -> QFont:
    """Return the face with figures of one width, for columns."""
    aligned = QFont(face)
    aligned.setFeature(QFont.Tag("tnum"), 1)
    return aligned


def _load(file: Path) -> None:
    if file.name not in _loaded and file.is_file():
        _loaded.add(file.name)
        QFontDatabase.addApplicationFont(str(file))
