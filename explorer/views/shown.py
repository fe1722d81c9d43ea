"""The open article as the window shows it: with what is chosen and filtered alone."""

from __future__ import annotations

from msgspec.structs import replace

from explorer.i18n.country_names import country_name
from explorer.model import Dossier, Event, Quote
from explorer.views import speech, timeline
from explorer.views.panel import find_country, find_person
from explorer.views.selection import Filter, Selection


def narrowed(dossier: Dossier, selection: Selection, filter: Filter) -> Dossier:
    """Return the dossier with the quotes and events of the choice, within the filter's days.

    A country's are those by it, about it and in it; a person's their own and those they are in.
    Nothing else is left out: the countries keep their places on a map.
    """
    quotes = tuple(q for q in dossier.quotes if _is_quote_of(q, selection))
    events = tuple(e for e in dossier.events if _is_event_of(e, selection))
    shown = replace(dossier, quotes=quotes, events=events)
    if filter.is_empty:
        return shown
    passing = {(e.kind, e.id) for e in timeline.matching(timeline.of_dossier(shown), filter)}
    return replace(
        shown,
        quotes=tuple(q for q in quotes if ("quote", q.id) in passing),
        events=tuple(e for e in events if ("event", e.id) in passing),
    )


def is_narrower(dossier: Dossier, selection: Selection, filter: Filter) -> bool:
    """Tell whether the window shows less than the whole article."""
    shown = narrowed(dossier, selection, filter)
    before = len(dossier.quotes) + len(dossier.events)
    return len(shown.quotes) + len(shown.events) < before


def heading(dossier: Dossier, selection: Selection) -> str:
    """Return whose page a choice leads to: a person's or a country's name, or nothing."""
    if selection.kind == "person":
        person = find_person(dossier, selection.id)
        return person.name if person is not None else ""
    if selection.kind == "country":
        country = find_country(dossier, selection.id)
        return country_name(selection.id, country.name if country else selection.id)
    return ""


def _is_quote_of(quote: Quote, selection: Selection) -> bool:
    if selection.kind == "country":
        code = selection.id
        return speech.is_by(quote, code) or speech.is_about(quote, code)
    if selection.kind == "person":
        return quote.speaker_id == selection.id
    return True


def _is_event_of(event: Event, selection: Selection) -> bool:
    if selection.kind == "country":
        return selection.id in event.countries
    if selection.kind == "person":
        return selection.id in event.people
    return True
