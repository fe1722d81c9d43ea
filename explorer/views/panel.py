"""What the country panel shows for a choice: sections of items, in the order they are read."""

from __future__ import annotations

from collections import Counter
from typing import Literal

import msgspec

from explorer.model import Country, CountryMention, Dossier, Event, Organisation, Person, Quote
from explorer.views import by_country
from explorer.views import counts as counting
from explorer.views.narrow import narrowed
from explorer.views.selection import Filter, Selection

SectionKey = Literal["said_by", "said_about", "people", "events", "mentions"]
Item = Quote | Person | Event | Organisation | CountryMention


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """One section of the panel; an empty one is shown too, with a sentence saying so.

    `speakers` counts what others said about the country by theirs; None where it is not stated.
    """

    key: SectionKey
    items: tuple[Item, ...] = ()
    speakers: Counter[str | None] | None = None


class Panel(msgspec.Struct, frozen=True, kw_only=True):
    """The panel of one country, its name in the reader's language.

    `counts` are the article's, `shown` what the filter lets through of them: the sections hold as
    many. `person` is set while it is narrowed to one of its people.
    """

    country: Country
    counts: counting.Evidence
    shown: counting.Evidence
    sections: tuple[Section, ...]
    person: Person | None = None
    is_filtered: bool = False


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
    people = [person] if person else counting.people_of(dossier, country.code)
    limits = msgspec.structs.replace(filter, person=person.id if person else None)
    passed = narrowed(dossier, limits)
    left = find_country(passed, country.code) or country
    counts = counting.of_country(dossier, country)
    return Panel(
        country=msgspec.structs.replace(country, name=counts.name),
        counts=counts,
        shown=counts if limits.is_empty else counting.of_country(passed, left),
        sections=_sections(passed, left, people),
        person=person,
        is_filtered=not limits.is_empty,
    )


def _sections(dossier: Dossier, country: Country, people: list[Person]) -> tuple[Section, ...]:
    code = country.code
    said, reported = counting.said_by(dossier, code), counting.reported_by(dossier, code)
    by = [*said, *reported, *counting.terms_by(dossier, code)]
    reported_about = counting.reported_about(dossier, code)
    speakers = Counter(map(speaker_country, reported_about))
    speakers.update(by_country.of(dossier).speakers.get(code, {}))
    about = [*counting.said_about(dossier, code), *reported_about]
    if len(speakers) > 1:
        about.sort(key=lambda quote: speaker_country(quote) or "~")
    return (
        Section(key="said_by", items=tuple(by)),
        Section(key="said_about", items=tuple(about), speakers=speakers),
        Section(key="people", items=tuple(people)),
        Section(key="events", items=tuple(counting.events_of(dossier, code))),
        Section(key="mentions", items=country.mentions),
    )


def speaker_country(quote: Quote) -> str | None:
    """Return the code of the speaker's country, or None where the article does not state it."""
    return next((tie.code for tie in quote.countries if tie.why == "speaker"), None)
