"""Regions ("Central Asia", "the West"): never countries, though they cover some."""

from __future__ import annotations

from functools import cache

from explorer.gazetteer import tables
from explorer.gazetteer.matcher import Hit
from explorer.model import Mention, Region


@cache
def _covered() -> dict[str, tuple[str, ...]]:
    return {row.name: row.countries for row in tables.regions()}


def _is_direction(text: str, hit: Hit) -> bool:
    """Tell whether "Western" is the first word of another name ("Western Australia")."""
    follower = text[hit.span.end : hit.span.end + 2]
    return hit.text == "Western" and follower[:1] == " " and follower[1:].isupper()


def find_regions(text: str, hits: list[Hit]) -> tuple[Region, ...]:
    """Return the regions among the gazetteers' names in a text, in the order they come up."""
    mentions: dict[str, list[Mention]] = {}
    for hit in hits:
        if hit.kind == "region" and not _is_direction(text, hit):
            mention = Mention(start=hit.span.start, end=hit.span.end, text=hit.text)
            mentions.setdefault(hit.names[0].code, []).append(mention)
    return tuple(
        Region(name=name, mentions=tuple(found), countries=_covered()[name])
        for name, found in mentions.items()
    )


def covered_by(name: str) -> tuple[str, ...]:
    """Return the codes of the countries the region covers."""
    return _covered().get(name, ())
