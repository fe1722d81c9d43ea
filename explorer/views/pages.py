"""Pages of cards that belong to no country: a person, all quotes, and what no country is told of.

Every quote, person and event of a dossier is on one of these pages, whatever the article leaves
unsaid about them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, get_args

import msgspec

from explorer.i18n.country_names import country_name
from explorer.i18n.dates import long_day
from explorer.i18n.messages import translate
from explorer.model import Article, Dossier, Event, Organisation, Person, Quote
from explorer.views import since_then
from explorer.views.card_page import CardPage, Counted, Group
from explorer.views.panel import Item, find_person, speaker_country
from explorer.views.speech import is_reported, is_said, is_speech

ListKey = Literal["all", "events", "country-not-stated", "organisations", "unnamed", "rejected"]
LISTS: tuple[ListKey, ...] = get_args(ListKey)


def of_list(dossier: Dossier, key: ListKey) -> CardPage:
    """Return one of the lists as a page."""
    makers = {
        "all": _all_quotes,
        "events": _events,
        "country-not-stated": _not_stated,
        "organisations": _organisations,
        "unnamed": _unnamed,
        "rejected": _rejected,
    }
    groups = tuple(group for group in makers[key](dossier) if group.items)
    return CardPage(title=name_of(key), counts=_counted(groups), groups=groups)


def name_of(key: ListKey) -> str:
    """Return what a list is called."""
    names = {
        "all": translate("pages", "All quotes"),
        "events": translate("pages", "All events"),
        "country-not-stated": translate("pages", "Country not stated"),
        "organisations": translate("pages", "Organisations"),
        "unnamed": translate("pages", "Unnamed sources"),
        "rejected": translate("pages", "Rejected by you"),
    }
    return names[key]


def sizes(dossier: Dossier) -> dict[ListKey, int]:
    """Return how many items each list has, in the order of the lists; none for empty ones."""
    counted = {key: len(of_list(dossier, key).items) for key in LISTS}
    return {key: count for key, count in counted.items() if count}


def of_person(dossier: Dossier, id: str) -> CardPage | None:
    """Return the page of a person: what they said, what was said of them, what they took part in.

    None where the dossier has nobody of that id.
    """
    person = find_person(dossier, id)
    if person is None:
        return None
    own = [quote for quote in dossier.quotes if quote.speaker_id == id]
    said = [quote for quote in own if quote.kind != "term"]
    about = [quote for quote in dossier.quotes if quote.speaker_id != id and _names(quote, person)]
    events = [event for event in dossier.events if id in event.people]
    groups = (
        Group(translate("pages", "Said by {name}").format(name=person.name), (person, *said)),
        Group(translate("pages", "Terms"), tuple(q for q in own if q.kind == "term")),
        Group(translate("pages", "Said of {name}").format(name=person.name), tuple(about)),
        Group(translate("pages", "Events"), tuple(events)),
    )
    return CardPage(
        title=person.name,
        facts=_facts(dossier, person),
        counts=_person_counts(person, said, events),
        groups=tuple(group for group in groups if group.items),
    )


def speaks_of(dossier: Dossier, id: str) -> list[tuple[str, str, int]]:
    """Return the countries a person's words are about: code, name, number of quotes; most first."""
    found: dict[str, int] = {}
    for quote in dossier.quotes:
        if quote.speaker_id == id and is_said(quote):
            for code in {tie.code for tie in quote.countries if tie.why != "speaker"}:
                found[code] = found.get(code, 0) + 1
    names = {each.code: each.name for each in dossier.countries}
    rows = [(code, country_name(code, names.get(code, code)), n) for code, n in found.items()]
    return sorted(rows, key=lambda row: (-row[2], row[1]))


def _names(quote: Quote, person: Person) -> bool:
    """Tell whether the person is named in the quote's words."""
    span = quote.span
    inside = (mention.span for mention in person.mentions)
    return span is not None and any(each is not None and span.covers(each) for each in inside)


def _facts(dossier: Dossier, person: Person) -> tuple[str, ...]:
    home = next((each for each in dossier.countries if each.code == person.country), None)
    where = translate("pages", "Country not stated")
    if person.country:
        where = country_name(person.country, home.name if home else person.country)
    facts = [where]
    if person.organisation:
        facts.append(person.organisation)
    others = [name for name in person.names[1:] if name not in person.name]
    if others:
        facts.append(translate("pages", "also {names}").format(names=", ".join(others)))
    role = _role(dossier.article, person)
    about = ", ".join(f"{name} {count}" for _, name, count in speaks_of(dossier, person.id))
    spoken = (translate("pages", "Speaks of {countries}").format(countries=about),) if about else ()
    return (*role, " · ".join(facts), *spoken)


def _role(article: Article, person: Person) -> tuple[str, ...]:
    """The role, as of the article's day, and what became of it since."""
    if not person.role:
        return ()
    role = f"{person.role[:1].upper()}{person.role[1:]}"
    day = long_day(article.published or "")
    if day:
        role = translate("pages", "{role}, as of {day}").format(role=role, day=day)
    return tuple(line for line in (role, since_then.changed(article, person)) if line)


def _person_counts(person: Person, said: list[Quote], events: list[Event]) -> tuple[Counted, ...]:
    quotes, reported, named = (
        len([q for q in said if is_speech(q)]),
        len([q for q in said if is_reported(q)]),
        len(person.mentions),
    )
    counted = (
        Counted("quotes", quotes, translate("pages", "%n quote(s)", quotes)),
        Counted("reported", reported, translate("pages", "%n reported", reported)),
        Counted("events", len(events), translate("pages", "%n event(s)", len(events))),
        Counted("mentions", named, translate("pages", "%n mention(s)", named)),
    )
    return tuple(line for line in counted if line.count)


def _all_quotes(dossier: Dossier) -> Iterable[Group]:
    marked = [quote for quote in dossier.quotes if is_said(quote) and quote.kind != "indirect"]
    yield Group(translate("pages", "In quotation marks"), tuple(marked))
    reported = tuple(quote for quote in dossier.quotes if quote.kind == "indirect")
    yield Group(translate("pages", "Reported in the article’s words"), reported)
    yield Group(translate("pages", "Terms"), tuple(q for q in dossier.quotes if q.kind == "term"))


def _events(dossier: Dossier) -> Iterable[Group]:
    dated = sorted((e for e in dossier.events if e.date), key=lambda event: event.date or "")
    yield Group(translate("pages", "In order of time"), tuple(dated))
    undated = tuple(event for event in dossier.events if not event.date)
    yield Group(translate("pages", "Undated"), undated)


def _not_stated(dossier: Dossier) -> Iterable[Group]:
    """By speaker: quotes whose speaker's country the article does not state, and such people."""
    quotes: dict[str, list[Quote]] = {}
    for quote in dossier.quotes:
        if quote.speaker and quote.kind != "term" and speaker_country(quote) is None:
            quotes.setdefault(quote.speaker_id or quote.speaker, []).append(quote)
    by_id = {person.id: person for person in dossier.people if not person.country}
    for key, said in quotes.items():
        known = by_id.pop(key, None)
        head: tuple[Item, ...] = (known,) if known is not None else ()
        yield Group(said[0].speaker or "", (*head, *said))
    yield Group(translate("pages", "Not quoted"), tuple(by_id.values()))


def _organisations(dossier: Dossier) -> Iterable[Group]:
    """Those that speak or have people, each with them; then the others, which are only named."""
    alone: list[Item] = []
    for organisation in dossier.organisations:
        said = tuple(q for q in dossier.quotes if q.speaker_id == organisation.id)
        people = tuple(p for p in dossier.people if p.organisation == organisation.name)
        if said or people:
            yield Group(organisation.name, (organisation, *said, *people))
        else:
            alone.append(organisation)
    yield Group(translate("pages", "Named, not quoted"), tuple(alone))


def _unnamed(dossier: Dossier) -> Iterable[Group]:
    """Quotes of people whom the article does not name, by what it calls them; then of nobody."""
    groups: dict[str, list[Quote]] = {}
    for quote in dossier.quotes:
        if quote.speaker_id is None and is_said(quote):
            groups.setdefault(quote.speaker or "", []).append(quote)
    for called, said in groups.items():
        if called:
            yield Group(called, tuple(said))
    yield Group(translate("pages", "Speaker not stated"), tuple(groups.get("", ())))


def _rejected(dossier: Dossier) -> Iterable[Group]:
    gone = dossier.rejected
    if isinstance(gone, msgspec.UnsetType):
        return
    yield Group(translate("pages", "Quotes"), gone.quotes)
    yield Group(translate("pages", "People"), gone.people)
    yield Group(translate("pages", "Events"), gone.events)
    yield Group(translate("pages", "Organisations"), gone.organisations)


def _counted(groups: tuple[Group, ...]) -> tuple[Counted, ...]:
    items = [item for group in groups for item in group.items]
    said = [item for item in items if isinstance(item, Quote)]
    quotes, reported = (
        len([q for q in said if is_speech(q)]),
        len([q for q in said if is_reported(q)]),
    )
    terms = len(said) - quotes - reported
    people = sum(isinstance(item, Person) for item in items)
    events = sum(isinstance(item, Event) for item in items)
    bodies = sum(isinstance(item, Organisation) for item in items)
    counted = (
        Counted("quotes", quotes, translate("pages", "%n quote(s)", quotes)),
        Counted("reported", reported, translate("pages", "%n reported", reported)),
        Counted("terms", terms, translate("pages", "%n term(s)", terms)),
        Counted("people", people, translate("pages", "%n person(s)", people)),
        Counted("events", events, translate("pages", "%n event(s)", events)),
        Counted("bodies", bodies, translate("pages", "%n organisation(s)", bodies)),
    )
    return tuple(line for line in counted if line.count)
