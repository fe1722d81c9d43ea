"""What of a dossier can be found: one row for each quote, event, person, country and sentence."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

import apsw
import msgspec

from explorer.model import Country, Dossier, Event, Person, Quote, Span
from explorer.store.search import days, titles
from explorer.store.search.passages import Passage, headline, passages
from explorer.text.search_folding import fold, joined

PASSAGE = "passage"  # a plain sentence, as against a quote that is a full sentence

TABLES: dict[str, Callable[[str], bool]] = {
    "words": lambda kind: kind == "quote",
    "more_words": lambda kind: kind != "quote",
}


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to find: as shown, and the words it is found by, not yet folded."""

    kind: str
    key: str
    form: str = ""
    title: str
    text: str
    codes: tuple[str, ...] = ()
    dates: tuple[str | None, str | None] = (None, None)
    names: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    cue: str = ""
    types: tuple[str, ...] = ()
    part: str = "text"
    hidden: bool = False


def rows(
    dossier: Dossier, checked: Collection[str] = (), *, sentences: bool = True
) -> Iterator[Row]:
    """Return everything of `dossier` that can be found, each kind in article order.

    Args:
        dossier: the article, read.
        checked: ids of the items that a person has confirmed.
        sentences: whether the plain sentences of its text are among it; the headline always is.
    """
    people = {person.id: person for person in dossier.people}
    organisations = {body.id: body.name for body in dossier.organisations}
    for quote in dossier.quotes:
        yield _quote(quote, people, dossier.article.published, quote.id in checked)
    for event in dossier.events:
        yield _event(event, people, event.id in checked)
    for person in dossier.people:
        yield _person(person, organisations, person.id in checked)
    for country in dossier.countries:
        yield _country(country)
    for passage in passages(dossier) if sentences else headline(dossier):
        yield _sentence(passage, dossier)


def write(
    connection: apsw.Connection, article: int, outlet: str | None, found: Iterable[Row]
) -> None:
    """Add `found` to the tables of search as items of the article numbered `article`."""
    first = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM item").get
    numbered = list(enumerate(found, start=first))
    connection.executemany(
        "INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((number, article, row.kind, row.key, row.form, number - first, *_shown(row))
         for number, row in numbered),
    )  # fmt: skip
    source = fold(outlet or "")
    for table, is_for in TABLES.items():
        connection.executemany(
            f"INSERT INTO {table} (rowid, text, joined, names, speaker, country, about, cue, type, "  # noqa: S608
            "part, outlet) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            ((number, *_words(row), source) for number, row in numbered if is_for(row.kind)),
        )


def erase(connection: apsw.Connection, article: int) -> None:
    """Take all items of an article out of the tables of search."""
    mine = "SELECT id FROM item WHERE article = ? AND kind"
    connection.execute(f"DELETE FROM words WHERE rowid IN ({mine} = 'quote')", (article,))  # noqa: S608
    connection.execute(f"DELETE FROM more_words WHERE rowid IN ({mine} <> 'quote')", (article,))  # noqa: S608
    connection.execute("DELETE FROM item WHERE article = ?", (article,))


def _shown(row: Row) -> tuple[str, str, str, str | None, str | None]:
    return row.title, row.text, " ".join(row.codes), *row.dates


def _words(row: Row) -> tuple[str, ...]:
    if row.hidden:
        return "", "", "", "", "", "", "", " ".join(row.types), row.part
    return (
        fold(row.text),
        joined(row.text),
        fold(" ".join(row.names)),
        fold(" ".join(row.speaker)),
        " ".join(row.codes).lower(),
        " ".join(row.about).lower(),
        fold(row.cue),
        " ".join(("all", PASSAGE if row.kind == "sentence" else row.kind, *row.types)),
        row.part,
    )


def _quote(quote: Quote, people: dict[str, Person], published: str | None, checked: bool) -> Row:
    person = people.get(quote.speaker_id or "")
    spellings = person.names if person else ()
    said_by = tuple(dict.fromkeys(filter(None, (quote.speaker, *spellings))))
    role = quote.role if isinstance(quote.role, str) else (person.role if person else None)
    ranked = sorted(quote.countries, key=lambda tie: tie.why != "speaker")
    day = quote.date if isinstance(quote.date, str) else published
    # A nested quote stands inside another one, which is found in its place.
    return Row(
        kind="quote",
        key=quote.id,
        form=quote.kind,
        title=titles.joined(
            said_by[0] if said_by else titles.UNSTATED, titles.REMARKS.get(quote.kind), role
        ),
        text=quote.text,
        codes=tuple(dict.fromkeys(tie.code for tie in ranked)),
        dates=days.bounds(day),
        names=(*said_by, role or ""),
        speaker=said_by,
        about=tuple(dict.fromkeys(tie.code for tie in ranked if tie.why != "speaker")),
        cue=quote.cue or "",
        types=(quote.kind, _checked(checked)),
        hidden=quote.kind == "nested",
    )


def _checked(checked: bool) -> str:
    return "checked" if checked else "unchecked"


def _event(event: Event, people: dict[str, Person], checked: bool) -> Row:
    involved = [people[id] for id in event.people if id in people]
    place = event.place
    codes = dict.fromkeys(event.countries)
    if place and place.country:
        codes[place.country] = None
    return Row(
        kind="event",
        key=event.id,
        title=titles.joined(_when(event), place.name if place else None),
        text=event.summary,
        codes=tuple(codes),
        dates=days.bounds(event.date),
        names=(*(name for person in involved for name in person.names),
               place.name if place else ""),
        about=tuple(codes),
        types=(_checked(checked),),
    )  # fmt: skip


def _when(event: Event) -> str:
    if event.date is None:
        return event.date_text or titles.UNDATED
    return event.date


def _person(person: Person, organisations: dict[str, str], checked: bool) -> Row:
    body = organisations.get(person.organisation or "", person.organisation or "")
    return Row(
        kind="person",
        key=person.id,
        title=person.role or body,
        text=person.name,
        codes=(person.country,) if person.country else (),
        names=(*person.names[1:], person.role or "", body),
        types=(_checked(checked),),
    )


def _country(country: Country) -> Row:
    return Row(
        kind="country",
        key=country.code,
        title=titles.ROLES[country.role],
        text=country.name,
        codes=(country.code,),
        names=tuple(sorted({mention.text for mention in country.mentions})),
        about=(country.code,) if country.role == "about" else (),
    )


def _sentence(passage: Passage, dossier: Dossier) -> Row:
    day = dossier.article.published
    return Row(
        kind="sentence",
        key=passage.key,
        title=passage.title,
        text=passage.text,
        codes=_codes_within(passage.span, dossier.countries) if passage.span else (),
        dates=days.bounds(day),
        part=passage.part,
    )


def _codes_within(span: Span, countries: Iterable[Country]) -> tuple[str, ...]:
    """The countries named in a stretch, in order of first mention."""
    found = sorted(
        (mention.start, country.code)
        for country in countries
        for mention in country.mentions
        if isinstance(mention.start, int) and span.start <= mention.start < span.end
    )
    return tuple(dict.fromkeys(code for _, code in found))
