"""Corrections of people: their particulars, two that are one, and some that were missed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from explorer.corrections import targets
from explorer.corrections.by_hand import PERSON_BY_HAND
from explorer.corrections.countries import with_country
from explorer.corrections.edits import AddPerson, EditPerson, MergePeople, PartPeople, Target
from explorer.corrections.order import in_order
from explorer.corrections.quotes import voiced
from explorer.model import Dossier, Event, Mention, Person, Quote, Why


def edit(dossier: Dossier, edit: EditPerson) -> Dossier:
    """Change the person's particulars, and with them the ties of everything the person said."""
    person = targets.person(dossier, edit.person)
    given = {
        name: value
        for name in ("name", "role", "country", "organisation", "leader", "variants")
        if (value := getattr(edit, name)) is not UNSET
    }
    given["variants"] = _variants(person, given)
    changed = replace(person, **given, status="edited")
    people = tuple(changed if each is person else each for each in dossier.people)
    return _spoken_by(replace(dossier, people=people), {person.id}, changed)


def _variants(person: Person, given: dict[str, Any]) -> tuple[str, ...] | UnsetType:
    """The name a person had stays findable under it."""
    listed: tuple[str, ...] | UnsetType = given.get("variants", person.variants)
    if given.get("name", person.name) == person.name:
        return listed
    return tuple(dict.fromkeys((*(listed or ()), person.name)))


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
    names = [name for each in (kept, *others) for name in each.names]
    variants = tuple(dict.fromkeys(name for name in names if name != kept.name))
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


def part(dossier: Dossier, edit: PartPeople) -> Dossier:
    """Let some mentions and quotes of a person be those of somebody else, who is new here."""
    person = targets.person(dossier, edit.person)
    theirs = tuple(m for m in person.mentions if _is_meant(m, edit.mentions))
    if not theirs:
        raise targets.unmatched(edit.person)
    own = tuple(each for each in person.mentions if each not in theirs)
    spelled = {each.text for each in own}
    gone = {each.text for each in theirs} - spelled
    variants = tuple(name for name in person.names[1:] if name not in gone and name != edit.name)
    left = replace(person, mentions=own, variants=variants or UNSET, status="edited")
    other = Person(
        id=f"person-{targets.place_id(theirs[0])}",
        name=edit.name,
        mentions=theirs,
        why=Why(rule=PERSON_BY_HAND),
        status="added",
    )
    said = {targets.quote(dossier, target).id for target in edit.quotes}
    quotes = tuple(voiced(q, other, None) if q.id in said else q for q in dossier.quotes)
    people = [left if each is person else each for each in dossier.people]
    people.insert(people.index(left) + 1, other)
    return replace(dossier, people=tuple(people), quotes=quotes)


def parting(dossier: Dossier, person: Person, names: Iterable[str], name: str) -> PartPeople:
    """Return the edit that makes whoever goes by `names` somebody else, called `name`.

    With the mentions by those names go the quotes whose speaker was told by one of them.
    """
    wanted = set(names)
    theirs = [mention for mention in person.mentions if mention.text in wanted]
    spans = [mention.span for mention in theirs if mention.span is not None]
    said = [
        quote
        for quote in dossier.quotes
        if quote.speaker_id == person.id and isinstance(quote.why, Why)
        if any(one.covers(two) or two.covers(one) for one in quote.why.spans[1:] for two in spans)
    ]
    return PartPeople(
        person=targets.of_person(person),
        name=name,
        mentions=tuple(targets.of_naming(mention) for mention in theirs),
        quotes=tuple(targets.of_quote(quote) for quote in said),
    )


def _is_meant(mention: Mention, meant: tuple[Target, ...]) -> bool:
    return targets.of_naming(mention) in meant


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
    known = next((p for p in dossier.people if name in targets.all_names(p)), None)
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
        why=Why(rule=PERSON_BY_HAND, spans=(span,)),
        status="added",
    )
    dossier = replace(dossier, people=(*dossier.people, person))
    return _spoken_by(dossier, {person.id}, person)
