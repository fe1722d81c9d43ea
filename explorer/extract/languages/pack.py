"""A language's pack: what the engine knows of it, all data; loaded once, for an article in it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from explorer.gazetteer.tables import RESOURCES

FOLDER = RESOURCES / "reading"
ENGLISH = "en"

Part = Literal["countries", "quotes", "speakers", "people", "dates"]
PARTS: tuple[Part, ...] = ("countries", "quotes", "speakers", "people", "dates")
"""What is read of an article, in the order it is told in."""
_ANYWHERE: tuple[Part, ...] = ("quotes",)  # marks are marks in every language


class Pack(msgspec.Struct, frozen=True, kw_only=True):
    """One language. `reads` are the parts that are read well enough to be relied on."""

    code: str
    reads: tuple[Part, ...] = _ANYWHERE


@cache
def load(code: str, folder: Path = FOLDER) -> Pack:
    """Return the pack of a language, an empty one where there is none.

    Raises:
        msgspec.ValidationError: a file of the pack is not as it should be.
    """
    file = folder / code / "pack.json"
    if not code.isalpha() or not file.is_file():
        return Pack(code=code)
    return msgspec.json.decode(file.read_bytes(), type=Pack)


def unread(code: str) -> tuple[Part, ...]:
    """Return the parts of an article in that language (ISO 639-1) that are not relied on."""
    reads = PARTS if code == ENGLISH else load(code).reads
    return tuple(part for part in PARTS if part not in reads)
