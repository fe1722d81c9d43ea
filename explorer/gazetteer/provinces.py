"""Parts of countries: states, provinces and counties, and how the news shortens them."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import msgspec

from explorer import typed
from explorer.gazetteer import tables
from explorer.gazetteer.folding import fold


class Part(NamedTuple):
    """A part of a country: ISO 3166-1 alpha-2, and GeoNames' first order ("" where unknown)."""

    country: str
    code: str


class ProvinceRow(msgspec.Struct, frozen=True):
    """One part with its names, its short forms behind a town's comma, and the postal one."""

    country: str
    code: str
    names: tuple[str, ...]
    short: tuple[str, ...] = ()
    postal: str = ""


@cache
def rows() -> list[ProvinceRow]:
    """Return every part that is listed."""
    data = (tables.ROOT / "provinces.json").read_bytes()
    return typed.json(data, list[ProvinceRow])


@cache
def by_name() -> dict[str, tuple[Part, ...]]:
    """Return the parts by folded name; two countries may have one of the same."""
    table: dict[str, tuple[Part, ...]] = {}
    for row in rows():
        for name in row.names:
            key = fold(name)
            table[key] = (*table.get(key, ()), Part(row.country, row.code))
    return table


@cache
def by_short_form() -> dict[str, Part]:
    """Return the parts by short form as written ("Ga.", "Ont.", "NSW")."""
    return {short: Part(row.country, row.code) for row in rows() for short in row.short}


@cache
def by_postal_form() -> dict[str, Part]:
    """Return the states of the United States by their two letters ("TX")."""
    return {row.postal: Part(row.country, row.code) for row in rows() if row.postal}


@cache
def _counties() -> dict[str, str]:
    data = (tables.ROOT / "counties.json").read_bytes()
    return typed.json(data, dict[str, str])


def states_with_county(name: str) -> tuple[str, ...]:
    """Return the states of the United States with a county of that name ("Lamar"), or none."""
    return tuple(_counties().get(fold(name), "").split())
