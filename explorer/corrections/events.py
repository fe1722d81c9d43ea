"""Corrections of events: what, when and where, and events that were missed."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from explorer.corrections import targets
from explorer.corrections.by_hand import (
    DATE_BY_HAND,
    EVENT_BY_HAND,
    TIE_BY_HAND,
    precision_of,
)
from explorer.corrections.countries import with_country
from explorer.corrections.edits import AddEvent, EditEvent
from explorer.corrections.order import in_order
from explorer.model import Dossier, Event, Place, Tie, Why


def edit(dossier: Dossier, edit: EditEvent) -> Dossier:
    """Change the event's particulars."""
    event = targets.event(dossier, edit.event)
    given: dict[str, Any] = {
        name: value
        for name in ("summary", "date", "precision", "place")
        if (value := getattr(edit, name)) is not UNSET
    }
    if "summary" in given:
        given["short"] = UNSET  # it said the old summary in fewer words
    if "date" in given:
        given.setdefault("precision", precision_of(given["date"]))
        given["why"] = Why(rule=DATE_BY_HAND)
    if isinstance(edit.place, Place):
        given["countries"] = _moved(event, edit.place.country)
        given["ties"] = _ties(event, given["countries"], edit.place.country)
    if isinstance(edit.countries, tuple):
        old = given.get("ties", event.ties)
        given["countries"] = edit.countries
        given["ties"] = _with_ties(old, edit.countries)
    changed = replace(event, **given, status="edited")
    events = tuple(changed if each is event else each for each in dossier.events)
    return _known_countries(replace(dossier, events=events), changed)


def _moved(event: Event, code: str | None) -> tuple[str, ...]:
    """The event's countries with the new place's for the old one's."""
    old = event.place.country if event.place else None
    kept = (each for each in event.countries if each != old or each == code)
    return tuple(dict.fromkeys((*kept, *((code,) if code else ()))))


def _ties(event: Event, codes: tuple[str, ...], place: str | None) -> tuple[Tie, ...] | UnsetType:
    if not isinstance(event.ties, tuple):
        return UNSET
    kept = [tie for tie in event.ties if tie.code in codes]
    if place and all(tie.code != place for tie in kept):
        kept.append(Tie(code=place, why="place"))
    return tuple(kept)


def _with_ties(ties: object, codes: tuple[str, ...]) -> tuple[Tie, ...]:
    """The ties of these countries as they were, and new ones by hand."""
    kept = [tie for tie in ties if tie.code in codes] if isinstance(ties, tuple) else []
    known = {tie.code for tie in kept}
    new = (Tie(code=code, why="subject", rule=TIE_BY_HAND) for code in codes if code not in known)
    return (*kept, *new)


def add(dossier: Dossier, edit: AddEvent) -> Dossier:
    """Add the event; one that a later reading found at the same span gives way to it."""
    span = targets.check_words(dossier, edit.start, edit.end, edit.words)
    place = (edit.place.country,) if edit.place and edit.place.country else ()
    added = Event(
        id=f"e{span.start}-{span.end}",
        summary=edit.summary,
        start=span.start,
        end=span.end,
        date=edit.date,
        precision=edit.precision,
        place=edit.place,
        countries=tuple(dict.fromkeys((*edit.countries, *place))),
        why=Why(rule=EVENT_BY_HAND, spans=(span,)),
        status="added",
    )
    others = (event for event in dossier.events if event.span != span and event.id != added.id)
    return _known_countries(replace(dossier, events=in_order([*others, added])), added)


def _known_countries(dossier: Dossier, event: Event) -> Dossier:
    countries = dossier.countries
    for code in event.countries:
        countries = with_country(countries, code)
    return replace(dossier, countries=countries)
