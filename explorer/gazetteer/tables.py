"""The gazetteers as read from resources/: loaded once, when the first name is looked up."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from explorer import typed

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
ROOT = RESOURCES / "gazetteers"
ENGLISH = RESOURCES / "reading" / "en"


class CountryRow(msgspec.Struct, frozen=True):
    """One country: what it is called, its people, its capitals, seats, parts and neighbours."""

    name: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    independent: bool = True
    borders: tuple[str, ...] = ()


class CityRow(msgspec.Struct, frozen=True, array_like=True):
    """One city: its spellings (the first is the one to show), where it is, how large, how known."""

    names: tuple[str, ...]
    country: str
    lat: float | None
    lon: float | None
    population: int
    known: int


class RegionRow(msgspec.Struct, frozen=True):
    """One region: its names (the first is the one to show) and the countries it covers."""

    name: str
    names: tuple[str, ...]
    countries: tuple[str, ...]


class TrapRows(msgspec.Struct, frozen=True):
    """What keeps a name from being taken for a country.

    `traps` hold the name of a country and are none; `shy` places are as often something else;
    `given` are first names; `like_given` and `like_family` are places people are called after.
    `states` maps a state of the United States to its short form after a town, which may be empty.
    """

    traps: tuple[str, ...]
    shy: frozenset[str]
    states: dict[str, str]
    given: frozenset[str]
    like_given: frozenset[str]
    like_family: frozenset[str]


@cache
def countries() -> dict[str, CountryRow]:
    """Return every country's row, by ISO 3166-1 alpha-2 code."""
    data = (ROOT / "countries.json").read_bytes()
    return typed.json(data, dict[str, CountryRow])


@cache
def cities() -> list[CityRow]:
    """Return the cities, the largest first."""
    return typed.json((ROOT / "cities.json").read_bytes(), list[CityRow])


@cache
def regions() -> list[RegionRow]:
    """Return the regions."""
    return typed.json((ROOT / "regions.json").read_bytes(), list[RegionRow])


@cache
def organisations() -> list[tuple[str, ...]]:
    """Return the well-known organisations: each one's names, the first the one to show."""
    data = (ROOT / "organisations.json").read_bytes()
    return typed.json(data, list[tuple[str, ...]])


@cache
def traps() -> TrapRows:
    """Return the traps."""
    return typed.json((ENGLISH / "traps.json").read_bytes(), TrapRows)
