"""Cities: where a place of that name lies."""

from __future__ import annotations

from functools import cache

import msgspec

from explorer.gazetteer import tables
from explorer.gazetteer.folding import fold


class City(msgspec.Struct, frozen=True):
    """A city: its name, ISO 3166-1 alpha-2 country, and degrees (WGS 84) where they are known."""

    name: str
    country: str
    lat: float | None
    lon: float | None


@cache
def _by_name() -> dict[str, list[tables.CityRow]]:
    table: dict[str, list[tables.CityRow]] = {}
    for row in sorted(tables.cities(), key=lambda row: (-row.known, -row.population)):
        for spelling in row.names:
            table.setdefault(fold(spelling), []).append(row)
    return table


def lookup(name: str, country: str | None = None) -> City | None:
    """Return the best known city of that name, in the country if one is given, or None."""
    rows = _by_name().get(fold(name.strip()), [])
    fitting = [row for row in rows if country in (None, row.country)]
    if not fitting:
        return None
    row = fitting[0]
    return City(row.names[0], row.country, row.lat, row.lon)


def spell(name: str) -> str:
    """Return a name written all in capitals as it is usually written ("PORT-AU-PRINCE")."""
    if not name.isupper():
        return name
    folded = fold(name)
    for row in _by_name().get(folded, []):
        for spelling in row.names:
            if fold(spelling) == folded:
                return spelling
    return name.title()
