"""A dossier cut down to what a filter lets through: what every pane counts while one is on."""

from __future__ import annotations

from msgspec.structs import replace

from explorer.i18n.messages import translate
from explorer.model import Dossier, Event, Quote
from explorer.views.selection import Filter

OPEN = ".."
"""An end the article leaves open, as ISO 8601-2 writes it."""


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
        people=tuple(replace(person, mentions=()) for person in dossier.people),
        quotes=tuple(quote for quote in dossier.quotes if quote_passes(quote, filter)),
        events=tuple(event for event in dossier.events if event_passes(event, filter)),
        relations=(),
    )


def quote_passes(quote: Quote, filter: Filter) -> bool:
    """Tell whether a filter lets a quote through."""
    if filter.person is not None and quote.speaker_id != filter.person:
        return False
    return in_range(quote.date if isinstance(quote.date, str) else None, filter)


def event_passes(event: Event, filter: Filter) -> bool:
    """Tell whether a filter lets an event through."""
    if filter.person is not None and filter.person not in event.people:
        return False
    return in_range(event.date, filter)


def in_range(date: str | None, filter: Filter) -> bool:
    """Tell whether a day or interval (ISO 8601) touches the filter's days; undated ones do not."""
    if filter.since is None and filter.until is None:
        return True
    if date is None:
        return False
    first, _, last = date.partition("/")
    end = last or first
    starts_in_time = filter.until is None or first == OPEN or first <= filter.until
    return starts_in_time and (filter.since is None or end == OPEN or end >= filter.since)


def share(shown: int, whole: int) -> str:
    """Return how many of how many, as every count says it under a filter."""
    return translate("filter", "{count} of {total}").format(count=shown, total=whole)


def of_whole(words: str, shown: int, whole: int) -> str:
    """Return words that count `whole` as words that count `shown` of them: "1 of 11 about"."""
    return words.replace(str(whole), share(shown, whole), 1)
