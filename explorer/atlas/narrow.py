"""A dossier cut down to what a filter lets through: what the map counts while one is on."""

from __future__ import annotations

from msgspec.structs import replace

from explorer.model import Dossier, Event, Quote
from explorer.views.panel import in_range
from explorer.views.selection import Filter


def narrowed(dossier: Dossier, filter: Filter) -> Dossier:
    """Return `dossier` with only the items that `filter` lets through.

    Mentions and relations carry no date and no speaker, so that under any filter they are out:
    colours then tell only what happened or was said within it.
    """
    if filter.is_empty:
        return dossier
    return replace(
        dossier,
        countries=tuple(replace(country, mentions=()) for country in dossier.countries),
        quotes=tuple(quote for quote in dossier.quotes if _quote_passes(quote, filter)),
        events=tuple(event for event in dossier.events if _event_passes(event, filter)),
        relations=(),
    )


def _quote_passes(quote: Quote, filter: Filter) -> bool:
    if filter.person is not None and quote.speaker_id != filter.person:
        return False
    return in_range(quote.date if isinstance(quote.date, str) else None, filter)


def _event_passes(event: Event, filter: Filter) -> bool:
    if filter.person is not None and filter.person not in event.people:
        return False
    return in_range(event.date, filter)
