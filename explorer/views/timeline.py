"""The dossier in time: what is dated, how exactly, and what is not."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

import msgspec

from explorer.model import Dossier, Event, Precision, Quote
from explorer.views import citation
from explorer.views.narrow import in_range
from explorer.views.selection import Filter

MOST_ROWS = 8
"""Rows that a timeline has at the most: entries of the same days beyond that are never drawn."""


class TimelineEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One event or dated quote. `first` and `last` are days as proleptic Gregorian ordinals.

    None at one end means that the end is not known (ISO 8601-2 writes it ``..``); None at both that
    the article gives no date. `short` is the title in two or three words, empty where nobody wrote
    them; `family` the article's word for the kind of event, `people` the ids of who is in it.
    """

    kind: Literal["event", "quote"]
    id: str
    title: str
    date: str | None
    precision: Precision
    first: int | None = None
    last: int | None = None
    codes: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    short: str = ""
    family: str = ""

    @property
    def is_dated(self) -> bool:
        """Whether the entry has a place in time."""
        return self.first is not None or self.last is not None


def of_dossier(dossier: Dossier) -> list[TimelineEntry]:
    """Return events and dated quotes: dated ones in order of time, then the undated events."""
    events = [_of_event(event) for event in dossier.events]
    quotes = [_of_quote(quote) for quote in dossier.quotes if isinstance(quote.date, str)]
    return sorted([*events, *quotes], key=_order)


def told_apart(entries: Iterable[TimelineEntry]) -> tuple[list[TimelineEntry], list[int]]:
    """Return a crowd's entries that a drawing can tell apart, and the days of all others.

    Of entries of the very same days as many are kept as ever have a row.
    """
    kept: list[TimelineEntry] = []
    others: list[int] = []
    alike: dict[tuple[int | None, int | None], int] = {}
    for entry in entries:
        span = entry.first, entry.last
        count = alike.get(span, 0)
        alike[span] = count + 1
        if count < MOST_ROWS:
            kept.append(entry)
        elif entry.is_dated:
            others.append(entry.first if entry.first is not None else entry.last or 0)
    return kept, sorted(others)


def days(date_text: str | None) -> tuple[int | None, int | None]:
    """Return the first and last day of an ISO 8601 day or interval as ordinals."""
    if not date_text:
        return None, None
    first, slash, last = date_text.partition("/")
    start = _ordinal(first)
    return start, _ordinal(last) if slash else start


def matching(entries: Iterable[TimelineEntry], filter: Filter) -> list[TimelineEntry]:
    """Return the entries that the filter lets through."""
    if filter.is_empty:
        return list(entries)
    return [entry for entry in entries if passes(entry, filter)]


def passes(entry: TimelineEntry, filter: Filter) -> bool:
    """Tell whether a filter lets an entry through: its days, and its person."""
    is_of = filter.person is None or filter.person in entry.people
    return is_of and in_range(entry.date, filter)


def _of_event(event: Event) -> TimelineEntry:
    first, last = days(event.date)
    return TimelineEntry(
        kind="event",
        id=event.id,
        title=event.summary,
        date=event.date,
        precision=event.precision,
        first=first,
        last=last,
        codes=event.countries,
        people=event.people,
        short=event.short if isinstance(event.short, str) else "",
        family=event.kind if isinstance(event.kind, str) else "",
    )


def _of_quote(quote: Quote) -> TimelineEntry:
    date_text = quote.date if isinstance(quote.date, str) else None
    first, last = days(date_text)
    return TimelineEntry(
        kind="quote",
        id=quote.id,
        title=f"{quote.speaker or '?'}: {citation.shown(quote)}",
        date=date_text,
        precision=quote.precision or "day",
        first=first,
        last=last,
        codes=tuple(dict.fromkeys(tie.code for tie in quote.countries)),
        people=(quote.speaker_id,) if quote.speaker_id else (),
        short=quote.speaker or "",
        family="statement",
    )


def _ordinal(iso: str) -> int | None:
    try:
        return date.fromisoformat(iso).toordinal()
    except ValueError:
        return None


def _order(entry: TimelineEntry) -> tuple[bool, int, int, str]:
    first = entry.first if entry.first is not None else entry.last
    return (not entry.is_dated, first or 0, entry.last or 0, entry.kind)
