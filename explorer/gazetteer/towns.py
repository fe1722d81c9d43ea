"""Every place that bears a name: the small namesakes too, so that a local paper's town is found."""

from __future__ import annotations

from functools import cache, lru_cache
from math import log10
from typing import NamedTuple

from explorer.gazetteer import tables


class Town(NamedTuple):
    """One place: country (ISO 3166-1 alpha-2), its part, people, and degrees (WGS 84).

    `part` is GeoNames' first order, the postal short form for a state of the United States;
    `size` is the decimal logarithm of the people, 2 at least.
    """

    country: str
    part: str
    people: int
    lat: float
    lon: float
    size: float


@cache
def _lines() -> dict[str, str]:
    text = (tables.ROOT / "towns.tsv").read_text(encoding="utf-8")
    rows = (line.partition("\t") for line in text.split("\n"))
    return {name: places for name, _, places in rows if name}


def is_town(folded: str) -> bool:
    """Tell whether any place is called so, given a folded name."""
    return folded in _lines()


@lru_cache(maxsize=4096)
def towns_named(folded: str) -> tuple[Town, ...]:
    """Return the places of that folded name, the largest first; none where it names none."""
    places = _lines().get(folded)
    return tuple(map(_town, places.split("\t"))) if places else ()


def _town(place: str) -> Town:
    home, hundreds, lat, lon = place.split(" ")
    country, _, part = home.partition(".")
    people = int(hundreds) * 100
    return Town(country, part, people, float(lat), float(lon), log10(people))
