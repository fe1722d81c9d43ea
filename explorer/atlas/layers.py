"""What the map shows of a dossier: shades, badges and the pin, as plain values for the page."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from typing import Literal

import msgspec

from explorer.atlas import kinds
from explorer.atlas.countries import country
from explorer.model import CountryRole, Dossier, Event, Place
from explorer.views import counts
from explorer.views.counts import Evidence, Speech

Mode = Literal["spoken-about", "who-speaks"]
Locate = Callable[[str, str | None], tuple[float, float] | None]
"""Looks up a city by name and country code; None where it knows no such city there."""

ABOUT_STEPS = (1, 3, 6, 12, 25)
"""The least number of passages for each class of the shading, palest first."""
VOICE_STEPS = (1, 2, 3, 5, 8)
"""The same for quotes by speakers of a country: there are far fewer of them."""
MOST_REGIONS = 4
"""Regions that the legend offers: an article names more only in passing."""
MOST_LISTED = 24
"""Events that a badge can name one by one; more are counted, and stand in the panels' lists."""


class Shade(msgspec.Struct, frozen=True, kw_only=True):
    """How one country looks: its class in both modes (0 to 5), and the counts they come from.

    `speech` tells how far it comes to word, ``none`` where the article is not about it at all.

    `whole` holds the same counts without the filter, where one is on.
    """

    code: str
    name: str
    role: CountryRole
    about: int
    voice: int
    speech: Speech | Literal["none"]
    passages: int
    mentions: int
    quotes_by: int
    quotes_about: int
    reported: int
    events: int
    leaders: int
    whole: dict[str, int] = {}


class Happening(msgspec.Struct, frozen=True, kw_only=True):
    """An event as its badge names it."""

    id: str
    summary: str
    when: str
    slot: int


class Badge(msgspec.Struct, frozen=True, kw_only=True):
    """All events at one place; `events` names the first of them. Degrees, WGS 84.

    `whole` is how many there are without the filter, 0 where none is on.
    """

    place: str
    code: str
    lat: float
    lon: float
    count: int
    slot: int
    events: tuple[Happening, ...]
    whole: int = 0


class Pin(msgspec.Struct, frozen=True, kw_only=True):
    """Where the article was filed; without coordinates where the city is not known."""

    place: str
    code: str
    lat: float | None
    lon: float | None


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """One family of events, how many of it stand on the map, and the slot of its colour."""

    name: str
    count: int
    slot: int


class Area(msgspec.Struct, frozen=True, kw_only=True):
    """A region that the article names, and the countries it covers: never one of them."""

    name: str
    codes: tuple[str, ...]
    mentions: int


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """What the page shows first: projection, its centre, and the picture's edges.

    `bounds` are west, south, east, north in projected metres.
    """

    projection: Literal["laea", "equal-earth"]
    lat0: float
    lon0: float
    bounds: tuple[float, float, float, float]


class Plate(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the map draws of one dossier, countries in the order of their evidence.

    Codes that no map has are left out; they stay in the lists.
    """

    frame: Frame

    countries: tuple[Shade, ...] = ()
    badges: tuple[Badge, ...] = ()
    pin: Pin | None = None
    kinds: tuple[Kind, ...] = ()
    regions: tuple[Area, ...] = ()
    unplaced: int = 0


def plate(dossier: Dossier, locate: Locate) -> Plate:
    """Return what the map draws of `dossier`, its cities looked up with `locate`."""
    badges = _badges(dossier.events, cache(locate))
    rows = counts.of_dossier(dossier)
    return Plate(
        frame=_frame(rows),
        countries=tuple(_shade(row) for row in rows if country(row.code)),
        badges=badges,
        pin=_pin(dossier, locate),
        kinds=_kinds(dossier.events, badges),
        regions=_regions(dossier),
        unplaced=len(dossier.events) - sum(badge.count for badge in badges),
    )


COUNTED = ("quotes_by", "quotes_about", "reported", "events", "leaders", "mentions")


def of_whole(passed: Plate, whole: Plate) -> Plate:
    """Return the plate of what a filter lets through, each count with how many of it there are.

    The map keeps the frame of the whole: what it shows is the same story.
    """
    shades = {shade.code: shade for shade in whole.countries}
    badges = {(badge.place, badge.code): badge.count for badge in whole.badges}
    replace = msgspec.structs.replace
    return replace(
        passed,
        frame=whole.frame,
        countries=tuple(
            replace(shade, whole={what: getattr(shades[shade.code], what) for what in COUNTED})
            for shade in passed.countries
        ),
        badges=tuple(
            replace(badge, whole=badges[badge.place, badge.code]) for badge in passed.badges
        ),
    )


def empty() -> Plate:
    """Return the plate of no dossier at all: the world."""
    return Plate(frame=_frame([]))


def _frame(rows: Iterable[Evidence]) -> Frame:
    """The frame of the countries, the weightiest first; where an article was filed has no say."""
    ranked = sorted(rows, key=lambda row: -row.weight)
    about = [row.code for row in ranked if row.role == "about"]
    # Late: the first picture's frame is known from the last start.
    from explorer.atlas import framing

    framed = framing.frame(about, [row.code for row in ranked if row.role == "mentioned"])
    (lon0, lat0), region = framed.centre, framed.kind == "region"
    return Frame(
        projection="laea" if region else "equal-earth", lat0=lat0, lon0=lon0, bounds=framed.bbox
    )


def _shade(row: Evidence) -> Shade:
    filed_only = row.role == "filed-from"
    passages = row.passages
    return Shade(
        code=row.code,
        name=row.name,
        role=row.role,
        about=0 if filed_only else bisect_right(ABOUT_STEPS, passages),
        voice=bisect_right(VOICE_STEPS, row.quotes_by),
        speech="none" if filed_only or not passages else row.speech,
        passages=passages,
        mentions=row.mentions,
        quotes_by=row.quotes_by,
        quotes_about=row.quotes_about,
        reported=row.reported,
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


def _key(event: Event) -> tuple[str, str]:
    """What makes two events stand at one place: its name and country."""
    return (event.place.name, event.place.country or "") if event.place else ("", "")


def _badges(events: Iterable[Event], locate: Locate) -> tuple[Badge, ...]:
    """One badge a place, the fullest first; events without a known place get none."""
    at: dict[tuple[str, str], list[Event]] = {}
    where: dict[tuple[str, str], tuple[float, float]] = {}
    for event in events:
        if event.place is None:
            continue
        key = _key(event)
        point = where.get(key) or coordinates(event.place, locate)
        if point is not None:
            where[key] = point
            at.setdefault(key, []).append(event)
    badges = [_badge(key, where[key], own) for key, own in at.items()]
    return tuple(sorted(badges, key=lambda badge: (-badge.count, badge.place)))


def _badge(key: tuple[str, str], point: tuple[float, float], own: list[Event]) -> Badge:
    named = tuple(
        Happening(
            id=event.id,
            summary=event.summary,
            when=event.date_text or event.date or "",
            slot=kinds.slot(event.kind),
        )
        for event in own[:MOST_LISTED]
    )
    most = Counter(kinds.slot(event.kind) for event in own).most_common(1)[0][0]
    place, code = key
    return Badge(
        place=place, code=code, lat=point[0], lon=point[1], count=len(own), slot=most, events=named
    )


def _kinds(events: Iterable[Event], badges: Iterable[Badge]) -> tuple[Kind, ...]:
    """The families that stand on the map, in the order of their colours."""
    places = {(badge.place, badge.code) for badge in badges}
    if not places:
        return ()
    placed = Counter(kinds.slot(event.kind) for event in events if _key(event) in places)
    return tuple(
        Kind(name=kinds.NAMES[slot], count=count, slot=slot)
        for slot, count in sorted(placed.items())
    )


def _regions(dossier: Dossier) -> tuple[Area, ...]:
    """The regions of the article that cover countries the map has, the most named first."""
    found = []
    for region in dossier.regions:
        codes = () if isinstance(region.countries, msgspec.UnsetType) else region.countries
        drawn = tuple(code for code in codes if country(code))
        if len(drawn) > 1:
            found.append(Area(name=region.name, codes=drawn, mentions=len(region.mentions)))
    return tuple(sorted(found, key=lambda area: -area.mentions)[:MOST_REGIONS])


def _pin(dossier: Dossier, locate: Locate) -> Pin | None:
    filed = dossier.article.filed_from
    if filed is None or not filed.country:
        return None
    point = locate(filed.place, filed.country)
    lat, lon = point or (None, None)
    return Pin(place=filed.place, code=filed.country, lat=lat, lon=lon)
