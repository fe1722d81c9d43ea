"""Where an article came from: its file's format and hash, and where its words stand on pages.

All of it is optional in the dossier format: files of before have none, and a program that does not
know it reads past it.
"""

from __future__ import annotations

import msgspec
from msgspec import UNSET, UnsetType


class Picture(msgspec.Struct, frozen=True, array_like=True):
    """A picture on a page (from 0), and its box in points from the page's upper left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """The file an article was read from.

    `kind` is its format (``pdf``, ``html``, …), `sha256` the hash of its bytes in hexadecimal.
    `pages` gives the width and height of each page in points, as it is shown; `words` says where
    the words of the text stand on them (packed by `explorer.text.word_places`; base64 in JSON).
    `scanned`: the words were recognised in pictures, by a program that may err.
    """

    kind: str
    sha256: str
    pages: tuple[tuple[float, float], ...] | UnsetType = UNSET
    words: bytes | UnsetType = UNSET
    pictures: tuple[Picture, ...] | UnsetType = UNSET
    scanned: bool | UnsetType = UNSET
