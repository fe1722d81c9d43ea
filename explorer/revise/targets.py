"""From a target to the item it means, or the refusal to guess which one that is now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from explorer.edits import Target
from explorer.errors import DatelineError
from explorer.model import (
    Country,
    CountryMention,
    Dossier,
    Dropped,
    Event,
    Located,
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


Item = TypeVar("Item")
Identified = TypeVar("Identified", bound=_WithId)


def of_quote(quote: Quote) -> Target:
    """Return the target that means `quote`."""
    return Target("quote", quote.id, quote.text)


def of_person(person: Person) -> Target:
    """Return the target that means `person`."""
    return Target("person", person.id, person.name)


def of_event(dossier: Dossier, event: Event) -> Target:
    """Return the target that means `event`."""
    return Target("event", event.id, words_of_event(dossier, event))


def of_mention(country: Country, mention: CountryMention) -> Target:
    """Return the target that means one mention of `country`."""
    return Target("mention", mention_id(country, mention), mention.text)


def of_dropped(dropped: Dropped) -> Target:
    """Return the target that means a dropped stretch."""
    return Target("dropped", place_id(dropped), dropped.text)


def mention_id(country: Country, mention: CountryMention) -> str:
    """Return the id of a mention: the country's code and where the mention stands.

    Without a span, mentions of one country in one paragraph are counted from 1.
    """
    if mention.span is not None:
        return f"{country.code}@{place_id(mention)}"
    same = [m for m in country.mentions if m.paragraph == mention.paragraph]
    number = next((n for n, m in enumerate(same, 1) if m is mention), same.index(mention) + 1)
    return f"{country.code}@{place_id(mention)}.{number}"


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
    found = _by_id(dossier.quotes if among is None else among, target)
    return _checked(found, target, found.text == target.words)


def person(dossier: Dossier, target: Target, among: Iterable[Person] | None = None) -> Person:
    """Return the person `target` means, or raise `UnmatchedError`.

    Any of the person's names will do: a better reading may find a fuller one.
    """
    found = _by_id(dossier.people if among is None else among, target)
    return _checked(found, target, target.words in names_of(found))


def event(dossier: Dossier, target: Target, among: Iterable[Event] | None = None) -> Event:
    """Return the event `target` means, or raise `UnmatchedError`."""
    found = _by_id(dossier.events if among is None else among, target)
    return _checked(found, target, words_of_event(dossier, found) == target.words)


def mention(countries: Iterable[Country], target: Target) -> tuple[Country, CountryMention]:
    """Return the mention `target` means and its country, or raise `UnmatchedError`."""
    for country in countries:
        if not target.id.startswith(f"{country.code}@"):
            continue
        for each in country.mentions:
            if mention_id(country, each) == target.id:
                return country, _checked(each, target, each.text == target.words)
    raise unmatched(target)


def dropped(dossier: Dossier, target: Target) -> Dropped:
    """Return the dropped stretch `target` means, or raise `UnmatchedError`."""
    for each in dossier.dropped:
        if place_id(each) == target.id and each.text == target.words:
            return each
    raise unmatched(target)


def names_of(person: Person) -> Iterator[str]:
    """Yield every name the person goes by in the dossier."""
    yield person.name
    yield from person.variants if isinstance(person.variants, tuple) else ()
    yield from (each.text for each in person.mentions)


def check_words(dossier: Dossier, start: int, end: int, words: str) -> Span:
    """Return the span `start` to `end`, or raise `UnmatchedError` if it covers other words."""
    if not 0 <= start < end or dossier.article.body[start:end] != words:
        raise UnmatchedError(f"The words “{words}” are not at {start} to {end} of this article.")
    return Span(start, end)


def unmatched(target: Target) -> UnmatchedError:
    """Return the error for a target that means nothing in this dossier."""
    return UnmatchedError(f"This dossier has no {target.kind} “{target.words}” ({target.id}).")


def _by_id(items: Iterable[Identified], target: Target) -> Identified:
    for item in items:
        if item.id == target.id:
            return item
    raise unmatched(target)


def _checked(item: Item, target: Target, is_same: bool) -> Item:
    if not is_same:
        raise unmatched(target)
    return item
