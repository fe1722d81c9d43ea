"""Names of files as they can be shown: those that are no UTF-8 too."""

from __future__ import annotations

import re
from pathlib import Path

_HALF = re.compile("[\ud800-\udfff]")
_ODD = "\ufffd"


def shown(path: Path) -> str:
    """Return the last part of `path` in letters that can be drawn, encoded and kept.

    Python keeps the bytes of a name that is no UTF-8 as lone surrogates, which no text may hold.
    """
    return readable(path.name or str(path))


def readable(words: str) -> str:
    """Return `words` with a mark in place of each half of a character."""
    return words if words.isascii() else _HALF.sub(_ODD, words)
