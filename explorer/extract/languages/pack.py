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


class CountryWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How names of countries and peoples end, and what holds one and is none.

    An ending is [suffix, forms] or [suffix, forms, more]: a word that ends in the suffix has these
    endings in its place (``_`` for none); `more` are those of words made from it, ``^`` with a
    capital. The first suffix that fits counts. `suffix_slots` are endings that pile up, one of each
    slot. A language is named, and no country, by `language_words` after `language_before` or by any
    adjective before `language_after`.
    """

    name_endings: tuple[tuple[str, ...], ...] = ()
    demonym_endings: tuple[tuple[str, ...], ...] = ()
    suffix_slots: tuple[str, ...] = ()
    traps: tuple[str, ...] = ()
    language_before: tuple[str, ...] = ()
    language_words: tuple[str, ...] = ()
    language_after: tuple[str, ...] = ()


class CountryNames(msgspec.Struct, frozen=True):
    """What one country is called: its names, its people and adjectives, its capitals and seats."""

    names: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()


class Pack(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One language. `reads` are the parts that are read well enough to be relied on."""

    code: str
    reads: tuple[Part, ...] = _ANYWHERE
    countries: CountryWords = CountryWords()
    folder: Path = FOLDER

    def country_names(self) -> dict[str, CountryNames]:
        """Return the names of countries by ISO 3166-1 alpha-2 code."""
        file = self.folder / "countries.json"
        if not file.is_file():
            return {}
        return msgspec.json.decode(file.read_bytes(), type=dict[str, CountryNames])


@cache
def load(code: str, folder: Path = FOLDER) -> Pack:
    """Return the pack of a language, an empty one where there is none.

    Raises:
        msgspec.ValidationError: a file of the pack is not as it should be.
    """
    home = folder / code
    file = home / "pack.toml"
    if not code.isalpha() or not file.is_file():
        return Pack(code=code)
    return msgspec.structs.replace(msgspec.toml.decode(file.read_bytes(), type=Pack), folder=home)


def unread(code: str) -> tuple[Part, ...]:
    """Return the parts of an article in that language (ISO 639-1) that are not relied on."""
    reads = PARTS if code == ENGLISH else load(code).reads
    return tuple(part for part in PARTS if part not in reads)
