"""Names of files as they can be shown: those that are no UTF-8 too."""

from __future__ import annotations

from pathlib import Path

_ODD = "\ufffd"


def shown(path: Path) -> str:
    """Return the last part of `path` in letters that can be drawn, encoded and kept.

    Python keeps the bytes of a name that is no UTF-8 as lone surrogates, which no text may hold.
    """
    return readable(path.name or str(path))


def readable(words: str) -> str:
    """Return `words` with a mark in place of each half of a character."""
    if words.isascii():
        return words
    return "".join(_ODD if "\ud800" <= char <= "\udfff" else char for char in words)
