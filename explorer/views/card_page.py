"""What a page of cards is: its name, its counts, its groups; and what a filter leaves of it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from explorer.model import Dossier, Event, Organisation, Person, Quote
from explorer.views.narrow import narrowed, of_whole, share
from explorer.views.panel import Item
from explorer.views.selection import Filter
from explorer.views.speech import is_reported, is_speech

Make = Callable[[Dossier, str], "CardPage | None"]
"""Makes the page of an id; None where there is none."""


class Group(msgspec.Struct, frozen=True):
    """A heading and the items below it; `total` of how many under a filter, None without one."""

    title: str
    items: tuple[Item, ...]
    total: int | None = None

    @property
    def count(self) -> str:
        """How many items there are, under a filter of how many."""
        size = len(self.items)
        return str(size) if self.total is None else share(size, self.total)


class Counted(msgspec.Struct, frozen=True):
    """A count of a page: what is counted, how many, and both in words."""

    what: str
    count: int
    words: str


class CardPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page: its name, facts line by line, counts with their words, and groups of items."""

    title: str
    facts: tuple[str, ...] = ()
    counts: tuple[Counted, ...] = ()
    groups: tuple[Group, ...] = ()

    @property
    def items(self) -> tuple[Item, ...]:
        """All items, from the top."""
        return tuple(item for group in self.groups for item in group.items)


def filtered(make: Make, dossier: Dossier, key: str, filter: Filter) -> CardPage | None:
    """Return a page with what a filter lets through, each count saying of how many it is.

    Args:
        make: makes the page of a dossier, of `key`.
        dossier: the open article.
        key: a list's key or a person's id.
        filter: what is let through; with none the page is whole.
    """
    whole = make(dossier, key)
    if whole is None or filter.is_empty:
        return whole
    passed = make(narrowed(dossier, filter), key)
    shown = {group.title: group.items for group in passed.groups} if passed else {}
    kept = {line.what: line.count for line in passed.counts} if passed else {}
    people = {person.id: person for person in dossier.people}
    groups = (
        Group(group.title, _whole(shown.get(group.title, ()), people), len(group.items))
        for group in whole.groups
    )
    counts = (
        Counted(line.what, line.count, of_whole(line.words, kept.get(line.what, 0), line.count))
        for line in whole.counts
    )
    return msgspec.structs.replace(
        whole, counts=tuple(counts), groups=tuple(group for group in groups if group.items)
    )


def _whole(items: tuple[Item, ...], people: dict[str, Person]) -> tuple[Item, ...]:
    """The items with people as they are without a filter: their cards lead to their mentions."""
    return tuple(people[item.id] if isinstance(item, Person) else item for item in items)


def kind_of(item: Item) -> str:
    """Return as what a page counts an item: the `what` of one of its counts."""
    if isinstance(item, Quote):
        return "quotes" if is_speech(item) else "reported" if is_reported(item) else "terms"
    if isinstance(item, Event):
        return "events"
    if isinstance(item, Organisation):
        return "bodies"
    return "people" if isinstance(item, Person) else "mentions"
