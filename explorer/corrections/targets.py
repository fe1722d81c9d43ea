"""From a target to the item it means, or the refusal to guess which one that is now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from msgspec import UNSET

from explorer.corrections.edits import Target
from explorer.errors import DatelineError
from explorer.model import (
    Country,
    CountryMention,
    Dossier,
    Dropped,
    Event,
    Located,
    Mention,
    Organisation,
    Person,
    Quote,
    Rejected,
    Span,
)


class UnmatchedError(DatelineError):
    """What an edit is about is not in this dossier, or stands for other words now."""


class _WithId(Protocol):
    @property
    def id(self) -> str: ...


Identified = TypeVar("Identified", bound=_WithId)


def of_quote(quote: Quote) -> Target:
    """Return the target that means `quote`."""
    return Target("quote", quote.id, quote.text, place_id(quote))


def of_person(person: Person) -> Target:
    """Return the target that means `person`."""
    return Target("person", person.id, person.name)


def of_organisation(organisation: Organisation) -> Target:
    """Return the target that means `organisation`."""
    return Target("organisation", organisation.id, organisation.name)


def of_event(dossier: Dossier, event: Event) -> Target:
    """Return the target that means `event`."""
    words = words_of_event(dossier, event)
    return Target("event", event.id, words, place_id(event), event.summary)


def of_mention(country: Country, mention: CountryMention) -> Target:
    """Return the target that means one mention of `country`."""
    return Target("mention", mention_id(country, mention), mention.text)


def of_naming(mention: Mention) -> Target:
    """Return the target that means one place where a person is named."""
    return Target("mention", place_id(mention), mention.text)


def of_dropped(dropped: Dropped) -> Target:
    """Return the target that means a dropped stretch."""
    return Target("dropped", place_id(dropped), dropped.text)


def of_item(
    dossier: Dossier,
    item: Quote | Person | Event | Organisation | CountryMention,
    code: str = "",
) -> Target:
    """Return the target that means `item`; a mention's country is the one of that `code`.

    Raises:
        UnmatchedError: the mention's country is not in the dossier.
    """
    if isinstance(item, Quote):
        return of_quote(item)
    if isinstance(item, Person):
        return of_person(item)
    if isinstance(item, Event):
        return of_event(dossier, item)
    if isinstance(item, Organisation):
        return of_organisation(item)
    home = next((country for country in dossier.countries if country.code == code), None)
    if home is None:
        raise UnmatchedError(f"This dossier has no country {code}.")
    return of_mention(home, item)


def mention_id(country: Country, mention: CountryMention) -> str:
    """Return the id of a mention: the country's code and where the mention stands.

    Without spans, equal words in one paragraph share an id: nothing tells them apart.
    """
    return f"{country.code}@{place_id(mention)}"


def place_id(item: Located) -> str:
    """Return where an item stands, as one word."""
    span = item.span
    return f"{span.start}-{span.end}" if span is not None else f"p{item.paragraph}"


def words_of_event(dossier: Dossier, event: Event) -> str:
    """Return the words an event rests on: the article's own, which no better summary changes."""
    body, span = dossier.article.body, event.span
    return span.slice(body) if body and span is not None else event.summary


def rejected(dossier: Dossier) -> Rejected:
    """Return what was rejected; nothing where nothing was."""
    return dossier.rejected if isinstance(dossier.rejected, Rejected) else Rejected()


def quote(dossier: Dossier, target: Target, among: Iterable[Quote] | None = None) -> Quote:
    """Return the quote `target` means, or raise `UnmatchedError`."""
    quotes = dossier.quotes if among is None else among
    return _chosen(target, [q for q in quotes if _stands(q, target) and q.text == target.words])


def person(dossier: Dossier, target: Target, among: Iterable[Person] | None = None) -> Person:
    """Return the person `target` means, or raise `UnmatchedError`.

    Any of the person's names will do: a better reading may find a fuller one.
    """
    people = dossier.people if among is None else among
    return _chosen(target, [each for each in people if target.words in all_names(each)])


def organisation(
    dossier: Dossier, target: Target, among: Iterable[Organisation] | None = None
) -> Organisation:
    """Return the organisation `target` means, by any name it has, or raise `UnmatchedError`."""
    bodies = dossier.organisations if among is None else among
    return _chosen(target, [each for each in bodies if target.words in all_names(each)])


def event(dossier: Dossier, target: Target, among: Iterable[Event] | None = None) -> Event:
    """Return the event `target` means, or raise `UnmatchedError`.

    Several events may rest on one sentence: then the summary decides.
    """
    fitting = [
        each
        for each in (dossier.events if among is None else among)
        if _stands(each, target) and words_of_event(dossier, each) == target.words
    ]
    same = [each for each in fitting if each.summary == target.label]
    if len(fitting) > 1 and not same:
        raise unmatched(target)
    return _chosen(target, same or fitting)


def speaker(dossier: Dossier, id: str | None, name: str | None) -> Person | Organisation | None:
    """Return who speaks, None for no id; raise `UnmatchedError` for an unknown one.

    A new reading may give the speaker another id: then the name decides.
    """
    if id is None:
        return None
    voices: tuple[Person | Organisation, ...] = (*dossier.people, *dossier.organisations)
    named = [each for each in voices if name is None or name in all_names(each)]
    known = [each for each in named if each.id == id]
    if known or (name is not None and len(named) == 1):
        return (known or named)[0]
    raise UnmatchedError(f"This dossier has no speaker {name or id}.")


def mention(countries: Iterable[Country], target: Target) -> tuple[Country, CountryMention]:
    """Return the mention `target` means and its country, or raise `UnmatchedError`.

    Of several it may mean, one that nobody has looked at yet.
    """
    fitting = [
        (country, each)
        for country in countries
        for each in country.mentions
        if mention_id(country, each) == target.id and each.text == target.words
    ]
    if not fitting:
        raise unmatched(target)
    return min(fitting, key=lambda found: found[1].status is not UNSET)


def dropped(dossier: Dossier, target: Target) -> Dropped:
    """Return the dropped stretch `target` means, or raise `UnmatchedError`."""
    for each in dossier.dropped:
        if place_id(each) == target.id and each.text == target.words:
            return each
    raise unmatched(target)


def all_names(voice: Person | Organisation) -> Iterator[str]:
    """Yield every name the person or organisation goes by in the dossier."""
    yield from voice.names if isinstance(voice, Person) else (voice.name,)
    yield from (each.text for each in voice.mentions)


def check_words(dossier: Dossier, start: int, end: int, words: str) -> Span:
    """Return the span `start` to `end`, or raise `UnmatchedError` if it covers other words."""
    if not 0 <= start < end or dossier.article.body[start:end] != words:
        raise UnmatchedError(f"The words “{words}” are not at {start} to {end} of this article.")
    return Span(start, end)


def unmatched(target: Target) -> UnmatchedError:
    """Return the error for a target that means nothing in this dossier."""
    return UnmatchedError(f"This dossier has no {target.kind} “{target.words}” ({target.id}).")


def _stands(item: Located, target: Target) -> bool:
    return place_id(item) == target.at


def _chosen(target: Target, fitting: list[Identified]) -> Identified:
    if not fitting:
        raise unmatched(target)
    if len(fitting) == 1:
        return fitting[0]
    same = [item for item in fitting if item.id == target.id]
    if len(same) != 1:
        raise unmatched(target)
    return same[0]
