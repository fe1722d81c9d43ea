"""Corrections of people: their particulars, two that are one, and some that were missed."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from explorer.corrections import targets
from explorer.corrections.countries import with_country
from explorer.corrections.edits import AddPerson, EditPerson, MergePeople
from explorer.corrections.order import in_order
from explorer.corrections.quotes import voiced
from explorer.model import Dossier, Event, Mention, Person, Quote, Why


def edit(dossier: Dossier, edit: EditPerson) -> Dossier:
    """Change the person's particulars, and with them the ties of everything the person said."""
    person = targets.person(dossier, edit.person)
    given = {
        name: value
        for name in ("name", "role", "country", "organisation", "leader")
        if (value := getattr(edit, name)) is not UNSET
    }
    changed = replace(person, **given, variants=_variants(person, given), status="edited")
    people = tuple(changed if each is person else each for each in dossier.people)
    return _spoken_by(replace(dossier, people=people), {person.id}, changed)


def _variants(person: Person, given: dict[str, Any]) -> tuple[str, ...] | UnsetType:
    """The name a person had stays findable under it."""
    if given.get("name", person.name) == person.name:
        return person.variants
    known = person.variants if isinstance(person.variants, tuple) else ()
    return tuple(dict.fromkeys((*known, person.name)))


def merge(dossier: Dossier, edit: MergePeople) -> Dossier:
    """Make the others one with the person kept: mentions, names, quotes and events."""
    kept = targets.person(dossier, edit.keep)
    others = [targets.person(dossier, target) for target in edit.others]
    gone = {other.id for other in others} - {kept.id}
    joined = _joined(kept, [other for other in others if other.id in gone])
    people = tuple(
        joined if each is kept else each for each in dossier.people if each.id not in gone
    )
    events = tuple(_with_people(event, gone, kept.id) for event in dossier.events)
    return _spoken_by(replace(dossier, people=people, events=events), gone | {kept.id}, joined)


def _joined(kept: Person, others: list[Person]) -> Person:
    names = [name for other in others for name in (other.name, *_listed(other))]
    variants = tuple(dict.fromkeys(n for n in (*_listed(kept), *names) if n != kept.name))
    mentions = {mention: None for each in (kept, *others) for mention in each.mentions}
    return replace(
        kept,
        mentions=in_order(mentions),
        variants=variants or kept.variants,
        role=kept.role or next((other.role for other in others if other.role), None),
        country=kept.country or next((other.country for other in others if other.country), None),
        organisation=kept.organisation
        or next((o.organisation for o in others if o.organisation), None),
        leader=kept.leader or any(other.leader for other in others),
        status="edited",
    )


def _listed(person: Person) -> tuple[str, ...]:
    return person.variants if isinstance(person.variants, tuple) else ()


def _with_people(event: Event, gone: set[str], kept: str) -> Event:
    if not gone.intersection(event.people):
        return event
    people = tuple(dict.fromkeys(kept if each in gone else each for each in event.people))
    return replace(event, people=people)


def _spoken_by(dossier: Dossier, ids: set[str], person: Person) -> Dossier:
    """Set what follows for the quotes of those `ids`: name, role, and the country's tie."""
    quotes = tuple(
        _revoiced(quote, person) if quote.speaker_id in ids else quote for quote in dossier.quotes
    )
    dossier = replace(dossier, quotes=quotes)
    if not person.country:
        return dossier
    return replace(dossier, countries=with_country(dossier.countries, person.country))


def _revoiced(quote: Quote, person: Person) -> Quote:
    """The quote itself was not looked at, so its own status and reason stay."""
    return replace(voiced(quote, person, None), status=quote.status, why=quote.why)


def add(dossier: Dossier, edit: AddPerson) -> Dossier:
    """Add the person; one known by the same name gains the mention instead."""
    span = targets.check_words(dossier, edit.start, edit.end, edit.words)
    mention = Mention(text=edit.words, start=span.start, end=span.end)
    name = edit.name or edit.words
    known = next((p for p in dossier.people if name in targets.names_of(p)), None)
    if known is not None:
        mentions = in_order({**dict.fromkeys(known.mentions), mention: None})
        people = tuple(replace(p, mentions=mentions) if p is known else p for p in dossier.people)
        return replace(dossier, people=people)
    person = Person(
        id=f"person-{span.start}-{span.end}",
        name=name,
        role=edit.role,
        country=edit.country,
        leader=edit.leader,
        mentions=(mention,),
        why=Why(rule="person.by-hand", spans=(span,)),
        status="added",
    )
    dossier = replace(dossier, people=(*dossier.people, person))
    return _spoken_by(dossier, {person.id}, person)
