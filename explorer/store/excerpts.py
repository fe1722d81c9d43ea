"""An article with some of its quotes alone: what a search or a collection hands on."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from explorer.model import Dossier


def excerpt(dossier: Dossier, quotes: Collection[str]) -> Dossier:
    """Return the dossier with those quotes alone, and only what they need: speakers, countries.

    Events are left out; a country keeps its place but not the mentions elsewhere.
    """
    kept = tuple(quote for quote in dossier.quotes if quote.id in quotes)
    people = {quote.speaker_id for quote in kept}
    codes = {tie.code for quote in kept for tie in quote.countries}
    return msgspec.structs.replace(
        dossier,
        quotes=kept,
        people=tuple(person for person in dossier.people if person.id in people),
        countries=tuple(
            msgspec.structs.replace(country, mentions=())
            for country in dossier.countries
            if country.code in codes
        ),
        events=(),
        relations=(),
        dropped=(),
        outline=msgspec.UNSET,
    )
