"""What the comparison of two articles says, row by row: what both have, what only one has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import zip_longest
from typing import Literal

import msgspec

from explorer.i18n.messages import translate
from explorer.model import Country, Dossier, Event, Located, Person, Quote
from explorer.store import accounts
from explorer.store.comparison import Comparison, Sides, compare
from explorer.views.citation import shown
from explorer.views.speech import is_speech
from ui.look.dates import spoken

Kind = Literal["country", "person", "quote", "event"]


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """One thing of one article: its words, how to choose it, and where it stands."""

    words: str
    kind: Kind
    id: str
    place: Located | None = None


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A heading, a sentence, or a cell for the first article, the second, or both."""

    heading: str = ""
    note: str = ""
    cells: tuple[Cell | None, Cell | None] = (None, None)

    @property
    def is_words(self) -> bool:
        """Whether the row runs over both columns."""
        return bool(self.heading or self.note)


def rows_of(first: Dossier, second: Dossier) -> list[Row]:
    """Return the whole comparison of two articles."""
    found = compare(first, second)
    return [*_quotes(first, second, found), *_days(first, second),
            *_people(first, second, found), *_countries(first, second, found)]  # fmt: skip


def summary(first: Dossier, second: Dossier) -> str:
    """Return in one line how much two articles share."""
    found = compare(first, second)
    counts = (
        translate("compare", "%n statement(s)", len(found.quotes.both)),
        translate("compare", "%n (person|people)", len(found.people.both)),
        translate("compare", "%n countr(y|ies)", len(found.countries.both)),
    )
    return translate("compare", "In both articles: {counts}").format(counts=", ".join(counts))


def _quotes(first: Dossier, second: Dossier, found: Comparison) -> Iterator[Row]:
    yield from _section(
        found.quotes,
        (_quote_cells(first), _quote_cells(second, _differences(first, second, found))),
        translate("compare", "Quotes of the same statement"),
        translate("compare", "No statement is quoted in both articles."),
        translate("compare", "Quoted in one article only"),
    )


def _days(first: Dossier, second: Dossier) -> Iterator[Row]:
    """The events that both tell, each of another day."""
    found = accounts.disagreements(first, second)
    if found:
        yield Row(heading=f"{translate('compare', 'Dates that disagree')} ({len(found)})")
    ours = {event.id: event for event in first.events}
    theirs = {event.id: event for event in second.events}
    for each in found:
        yield Row(cells=(_event_cell(ours[each.first]), _event_cell(theirs[each.second])))


def _people(first: Dossier, second: Dossier, found: Comparison) -> Iterator[Row]:
    yield from _section(
        found.people,
        (_person_cells(first), _person_cells(second)),
        translate("compare", "People in both articles"),
        translate("compare", "Nobody is named in both articles."),
        translate("compare", "People in one article only"),
    )


def _countries(first: Dossier, second: Dossier, found: Comparison) -> Iterator[Row]:
    yield from _section(
        found.countries,
        (_country_cells(first), _country_cells(second)),
        translate("compare", "Countries in both articles"),
        translate("compare", "No country is in both articles."),
        translate("compare", "Countries in one article only"),
    )


Cells = Callable[[str], Cell]


def _section(
    sides: Sides, cells: tuple[Cells, Cells], both: str, none: str, single: str
) -> Iterator[Row]:
    ours, theirs = cells
    yield Row(heading=f"{both} ({len(sides.both)})")
    if not sides.both:
        yield Row(note=none)
    for one, other in sides.both:
        yield Row(cells=(ours(one), theirs(other)))
    if sides.only_first or sides.only_second:
        count = f"{len(sides.only_first)} | {len(sides.only_second)}"
        yield Row(heading=f"{single} ({count})")
    for one_id, other_id in zip_longest(sides.only_first, sides.only_second):
        yield Row(
            cells=(
                ours(one_id) if one_id is not None else None,
                theirs(other_id) if other_id is not None else None,
            )
        )


def _differences(first: Dossier, second: Dossier, found: Comparison) -> dict[str, str]:
    """What the second article did to the words that both have, by its quotes' ids."""
    ours = {quote.id: quote for quote in first.quotes}
    theirs = {quote.id: quote for quote in second.quotes}
    words: dict[accounts.How, str] = {
        "same": "",
        "cut": translate("compare", "the same words, cut otherwise"),
        "altered": translate("compare", "other words"),
    }
    pairs = found.quotes.both
    return {other: words[accounts.how(ours[one], theirs[other])] for one, other in pairs}


def _quote_cells(dossier: Dossier, notes: dict[str, str] | None = None) -> Cells:
    known = {quote.id: quote for quote in dossier.quotes}
    return lambda id: _quote_cell(known[id], (notes or {}).get(id, ""))


def _person_cells(dossier: Dossier) -> Cells:
    known = {person.id: person for person in dossier.people}
    return lambda id: _person_cell(dossier, known[id])


def _country_cells(dossier: Dossier) -> Cells:
    known = {country.code: country for country in dossier.countries}
    return lambda code: _country_cell(known[code])


def _quote_cell(quote: Quote, note: str = "") -> Cell:
    speaker = quote.speaker or translate("compare", "Speaker not stated")
    facts = f"{speaker} · {note}" if note else speaker
    words = f"{shown(quote)}\n{facts}"
    return Cell(words=words, kind="quote", id=quote.id, place=quote)


def _event_cell(event: Event) -> Cell:
    words = f"{event.summary}\n{spoken(event.date, event.precision)}"
    return Cell(words=words, kind="event", id=event.id, place=event)


def _person_cell(dossier: Dossier, person: Person) -> Cell:
    said = sum(q.speaker_id == person.id and is_speech(q) for q in dossier.quotes)
    facts = [person.role] if person.role else []
    facts.append(translate("compare", "%n quote(s)", said))
    place = person.mentions[0] if person.mentions else None
    words = f"{person.name}\n{' · '.join(facts)}"
    return Cell(words=words, kind="person", id=person.id, place=place)


def _country_cell(country: Country) -> Cell:
    roles = {
        "about": translate("compare", "about it"),
        "mentioned": translate("compare", "mentioned"),
        "filed-from": translate("compare", "filed from there"),
    }
    count = translate("compare", "%n mention(s)", len(country.mentions))
    place = country.mentions[0] if country.mentions else None
    words = f"{country.name}\n{roles[country.role]} · {count}"
    return Cell(words=words, kind="country", id=country.code, place=place)
