"""What the map shows of a dossier: shades, badges and the pin, as plain values for the page."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Literal

import msgspec

from explorer import evidence
from explorer.evidence import Evidence
from explorer.model import CountryRole, Dossier, Event, Place

Mode = Literal["spoken-about", "who-speaks"]
Locate = Callable[[str, str | None], tuple[float, float] | None]
"""Looks up a city by name and country code; None where it knows no such city there."""

ABOUT_STEPS = (1, 3, 6, 12, 25)
"""The least number of passages for each class of the shading, palest first."""
VOICE_STEPS = (1, 2, 3, 5, 8)
"""The same for quotes by speakers of a country: there are far fewer of them."""
MOST_LISTED = 24
"""Events that a badge can name one by one; more are counted, and stand in the panels' lists."""
SLOTS = 4
"""Kinds of events that get a colour of their own; the rest share one."""


class Shade(msgspec.Struct, frozen=True, kw_only=True):
    """How one country looks: its class in both modes (0 to 5), and the counts they come from."""

    code: str
    name: str
    role: CountryRole
    about: int
    voice: int
    silent: bool
    passages: int
    mentions: int
    quotes_by: int
    quotes_about: int
    events: int
    leaders: int


class Happening(msgspec.Struct, frozen=True, kw_only=True):
    """An event as its badge names it."""

    id: str
    summary: str
    when: str
    slot: int


class Badge(msgspec.Struct, frozen=True, kw_only=True):
    """All events at one place; `events` names the first of them. Degrees, WGS 84."""

    place: str
    code: str
    lat: float
    lon: float
    count: int
    slot: int
    events: tuple[Happening, ...]


class Pin(msgspec.Struct, frozen=True, kw_only=True):
    """Where the article was filed; without coordinates where the city is not known."""

    place: str
    code: str
    lat: float | None
    lon: float | None


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of events, how many of it stand on the map, and the slot of its colour."""

    name: str
    count: int
    slot: int


class Plate(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the map draws of one dossier, countries in the order of their evidence."""

    countries: tuple[Shade, ...] = ()
    badges: tuple[Badge, ...] = ()
    pin: Pin | None = None
    kinds: tuple[Kind, ...] = ()
    unplaced: int = 0


def plate(dossier: Dossier, locate: Locate) -> Plate:
    """Return what the map draws of `dossier`, its cities looked up with `locate`."""
    slots = _slots(dossier.events)
    badges = _badges(dossier.events, slots, locate)
    placed = Counter(h.slot for badge in badges for h in badge.events)
    kinds = tuple(
        Kind(name=name, count=placed[slot], slot=slot)
        for name, slot in _legend_kinds(slots)
        if placed[slot]
    )
    return Plate(
        countries=tuple(_shade(row) for row in evidence.of_dossier(dossier)),
        badges=badges,
        pin=_pin(dossier, locate),
        kinds=kinds,
        unplaced=len(dossier.events) - sum(badge.count for badge in badges),
    )


def _shade(row: Evidence) -> Shade:
    filed_only = row.role == "filed-from"
    passages = row.mentions + row.quotes_about + row.events
    return Shade(
        code=row.code,
        name=row.name,
        role=row.role,
        about=0 if filed_only else bisect_right(ABOUT_STEPS, passages),
        voice=bisect_right(VOICE_STEPS, row.quotes_by),
        silent=not filed_only and passages > 0 and row.quotes_by == 0,
        passages=passages,
        mentions=row.mentions,
        quotes_by=row.quotes_by,
        quotes_about=row.quotes_about,
        events=row.events,
        leaders=row.leaders,
    )


def coordinates(place: Place | None, locate: Locate) -> tuple[float, float] | None:
    """Return the latitude and longitude of `place`: its own, or its city's, or None.

    A country is never a place: its capital stands for it only where the article names the city.
    """
    if place is None:
        return None
    lat, lon = place.lat, place.lon
    if isinstance(lat, int | float) and isinstance(lon, int | float):
        return (float(lat), float(lon)) if abs(lat) <= 90 and abs(lon) <= 360 else None
    return locate(place.name, place.country)


def _badges(
    events: Iterable[Event], slots: dict[str, int], locate: Locate
) -> tuple[Badge, ...]:
    """One badge a place, the fullest first; events without a known place get none."""
    at: dict[tuple[str, str], list[Event]] = {}
    where: dict[tuple[str, str], tuple[float, float]] = {}
    for event in events:
        key = (event.place.name, event.place.country or "") if event.place else ("", "")
        point = where.get(key) or coordinates(event.place, locate)
        if point is not None:
            where[key] = point
            at.setdefault(key, []).append(event)
    badges = [_badge(key, where[key], own, slots) for key, own in at.items()]
    return tuple(sorted(badges, key=lambda badge: (-badge.count, badge.place)))


def _badge(
    key: tuple[str, str], point: tuple[float, float], own: list[Event], slots: dict[str, int]
) -> Badge:
    named = tuple(
        Happening(
            id=event.id,
            summary=event.summary,
            when=event.date_text or event.date or "",
            slot=slots[_kind(event)],
        )
        for event in own[:MOST_LISTED]
    )
    most = Counter(slots[_kind(event)] for event in own).most_common(1)[0][0]
    place, code = key
    return Badge(
        place=place, code=code, lat=point[0], lon=point[1], count=len(own), slot=most, events=named
    )


def _kind(event: Event) -> str:
    return event.kind if isinstance(event.kind, str) and event.kind else "other"


def _slots(events: Iterable[Event]) -> dict[str, int]:
    """The colour slot of each kind: the commonest have their own, the rest share the last."""
    counts = Counter(_kind(event) for event in events)
    named = [kind for kind, _ in counts.most_common() if kind != "other"]
    slots = {kind: min(place, SLOTS) for place, kind in enumerate(named)}
    return slots | {"other": SLOTS if named else 0}


def _legend_kinds(slots: dict[str, int]) -> list[tuple[str, int]]:
    """A name for each slot in use: what shares the last one is called other."""
    own = [(kind, slot) for kind, slot in slots.items() if slot < SLOTS and kind != "other"]
    return [*own, ("other" if own else "events", SLOTS if own else 0)]


def _pin(dossier: Dossier, locate: Locate) -> Pin | None:
    filed = dossier.article.filed_from
    if filed is None or not filed.country:
        return None
    point = locate(filed.place, filed.country)
    lat, lon = point or (None, None)
    return Pin(place=filed.place, code=filed.country, lat=lat, lon=lon)
