"""What the country panel shows for a choice: sections of items, in the order they are read."""

from __future__ import annotations

from typing import Literal

import msgspec

from explorer.i18n.country_names import country_name
from explorer.model import Country, CountryMention, Dossier, Event, Organisation, Person, Quote
from explorer.views import counts as counting
from explorer.views.selection import Filter, Selection

SectionKey = Literal["said_by", "said_about", "people", "events", "mentions"]
OPEN = ".."
"""An end the article leaves open, as ISO 8601-2 writes it."""

Item = Quote | Person | Event | Organisation | CountryMention


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """One section of the panel; an empty one is shown too, with a sentence saying so."""

    key: SectionKey
    items: tuple[Item, ...] = ()


class Panel(msgspec.Struct, frozen=True, kw_only=True):
    """The panel of one country, its name in the reader's language.

    `person` is set while it is narrowed to one of its people.
    """

    country: Country
    counts: counting.Evidence
    sections: tuple[Section, ...]
    person: Person | None = None


def find_country(dossier: Dossier, code: str) -> Country | None:
    """Return the dossier's country of that code."""
    return next((c for c in dossier.countries if c.code == code), None)


def find_person(dossier: Dossier, id: str | None) -> Person | None:
    """Return the dossier's person of that id."""
    return next((p for p in dossier.people if p.id == id), None)


def of_selection(dossier: Dossier, selection: Selection, filter: Filter) -> Panel | None:
    """Return the panel of the selection's country, or None where the article does not name it."""
    country = find_country(dossier, selection.country)
    if country is None:
        return None
    chosen = selection.id if selection.kind == "person" else filter.person
    person = find_person(dossier, chosen)
    named = msgspec.structs.replace(country, name=country_name(country.code, country.name))
    return Panel(
        country=named,
        counts=counting.of_country(dossier, country),
        sections=_sections(dossier, country, person, filter),
        person=person,
    )


def _sections(
    dossier: Dossier, country: Country, person: Person | None, filter: Filter
) -> tuple[Section, ...]:
    code = country.code
    said, reported = counting.said_by(dossier, code), counting.reported_by(dossier, code)
    own = [*said, *reported, *counting.terms_by(dossier, code)]
    by = [q for q in own if _quote_shown(q, person, filter)]
    others = [*counting.said_about(dossier, code), *counting.reported_about(dossier, code)]
    about = [q for q in others if _quote_shown(q, person, filter)]
    about.sort(key=lambda quote: speaker_country(quote) or "~")
    people = [person] if person else counting.people_of(dossier, code)
    events = [e for e in counting.events_of(dossier, code) if _event_shown(e, person, filter)]
    mentions = () if person else country.mentions
    return (
        Section(key="said_by", items=tuple(by)),
        Section(key="said_about", items=tuple(about)),
        Section(key="people", items=tuple(people)),
        Section(key="events", items=tuple(events)),
        Section(key="mentions", items=mentions),
    )


def speaker_country(quote: Quote) -> str | None:
    """Return the code of the speaker's country, or None where the article does not state it."""
    return next((tie.code for tie in quote.countries if tie.why == "speaker"), None)


def _quote_shown(quote: Quote, person: Person | None, filter: Filter) -> bool:
    if person is not None and quote.speaker_id != person.id:
        return False
    date = quote.date if isinstance(quote.date, str) else None
    return in_range(date, filter)


def _event_shown(event: Event, person: Person | None, filter: Filter) -> bool:
    if person is not None and person.id not in event.people:
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
