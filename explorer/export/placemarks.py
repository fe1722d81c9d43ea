"""What of a dossier has a place on earth: events at their places, countries at their labels."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from explorer.export.stamp import checked
from explorer.model import Dossier, Event
from explorer.views import counts as counting

Located = Literal["place", "country"]


class Placemark(msgspec.Struct, frozen=True, kw_only=True):
    """A named point (degrees, WGS 84) with what is known there.

    `located` tells a place of its own from a country's label point; `when` is an ISO 8601 day or
    interval.
    """

    id: str
    name: str
    lon: float
    lat: float
    located: Located
    kind: Literal["event", "country"]
    when: str | None = None
    facts: dict[str, str | int | float | bool | None] = msgspec.field(default_factory=dict)


def of_dossier(dossier: Dossier) -> Iterator[Placemark]:
    """Yield the dossier's countries and events that have a place; the rest has none to show."""
    yield from _countries(dossier)
    for event in dossier.events:
        placemark = _event(dossier, event)
        if placemark is not None:
            yield placemark


def _countries(dossier: Dossier) -> Iterator[Placemark]:
    for row in counting.of_dossier(dossier):
        point = _label(row.code)
        if point is not None:
            counts = msgspec.structs.asdict(row)
            yield Placemark(
                id=row.code,
                name=row.name,
                lon=point[0],
                lat=point[1],
                located="country",
                kind="country",
                facts={**_source(dossier), **counts},
            )


def _event(dossier: Dossier, event: Event) -> Placemark | None:
    point, located = _point(event)
    if point is None:
        return None
    span = event.span
    return Placemark(
        id=event.id,
        name=event.summary,
        lon=point[0],
        lat=point[1],
        located=located,
        kind="event",
        when=event.date,
        facts={
            **_source(dossier),
            "date": event.date,
            "precision": event.precision,
            "date_text": event.date_text,
            "place": event.place.name if event.place else None,
            "countries": " ".join(event.countries),
            "start": span.start if span else None,
            "end": span.end if span else None,
            "paragraph": event.paragraph if isinstance(event.paragraph, int) else None,
            "checked": checked(event.status),
        },
    )


def _source(dossier: Dossier) -> dict[str, str | int | float | bool | None]:
    article = dossier.article
    return {"article": article.title or article.file, "published": article.published}


def _point(event: Event) -> tuple[tuple[float, float] | None, Located]:
    place = event.place
    if place is not None:
        if isinstance(place.lat, float | int) and isinstance(place.lon, float | int):
            return (float(place.lon), float(place.lat)), "place"
        from explorer.gazetteer.cities import lookup

        city = lookup(place.name, place.country)
        if city is not None and city.lat is not None and city.lon is not None:
            return (city.lon, city.lat), "place"
    code = place.country if place is not None else next(iter(event.countries), None)
    return (_label(code) if code else None), "country"


def _label(code: str) -> tuple[float, float] | None:
    from explorer.atlas.countries import anchor

    point = anchor(code)
    if point is None:
        return None
    # Our own longitudes run past 180 so that Russia stays whole; other programs' do not.
    return (point[0] - 360 if point[0] > 180 else point[0]), point[1]
