"""What of a dossier no map can show, told in one sentence; the lists have it all."""

from __future__ import annotations

from functools import cache

from explorer.atlas import countries, layers
from explorer.i18n.messages import translate
from explorer.model import Dossier
from ui.notices import Notice

MOST_NAMED = 3
LONGEST = 40


def notice(dossier: Dossier, locate: layers.Locate) -> Notice | None:
    """Return the sentence about unknown countries and unknown places, or None for nothing."""
    names = list(dict.fromkeys([*_codes(dossier), *_places(dossier, locate)]))
    if not names:
        return None
    named = ", ".join(_cut(name) for name in names[:MOST_NAMED])
    more = len(names) - MOST_NAMED
    if more <= 0:
        sentence = translate("map", "Not on the map, only in the lists: {names}.")
    else:
        sentence = translate(
            "map", "Not on the map, only in the lists: {names}, and %n more.", more
        )
    return Notice(sentence=sentence.format(names=named))


def _codes(dossier: Dossier) -> list[str]:
    return [c.code for c in dossier.countries if countries.country(c.code) is None]


def _places(dossier: Dossier, locate: layers.Locate) -> list[str]:
    """The places of events that nobody can find; a country or a region is no point anyway."""
    from explorer.gazetteer import tables

    locate = cache(locate)
    wide = {name for row in tables.countries().values() for name in (row.name, *row.names)}
    wide |= {name for row in tables.regions() for name in (row.name, *row.names)}
    wide |= {country.name for country in dossier.countries}
    found: dict[tuple[str, str | None], bool] = {}
    for event in dossier.events:
        place = event.place
        if place is None or place.name in wide:
            continue
        key = (place.name, place.country)
        known = layers.coordinates(place, locate) is not None
        found[key] = found.get(key, False) or known
    return [name for (name, _), known in found.items() if not known]


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"
