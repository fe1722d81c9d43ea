"""What is read from words that were hard to recognise in a scan is trusted less."""

from __future__ import annotations

from typing import TypeVar

from msgspec import UNSET
from msgspec.structs import replace

from explorer.model import Dossier, Event, Located, Origin, Person, Quote
from explorer.text.word_places import LEAST_CERTAIN, WordPlaces

DOUBT = 0.5
"""How unsure an item is, 0 to 1, with one doubtful word in it; each more of them adds to it."""
MORE, MOST = 0.1, 0.9

Item = TypeVar("Item", Quote, Event, Person)


def lower_trust(dossier: Dossier) -> Dossier:
    """Return the dossier with more doubt about what doubtful words are part of."""
    origin = dossier.article.origin
    if not isinstance(origin, Origin) or origin.scanned is not True:
        return dossier
    places = WordPlaces.of(origin)
    if places is None or not places.doubtful(LEAST_CERTAIN):
        return dossier
    return replace(
        dossier,
        quotes=tuple(_doubted(quote, _count(places, quote)) for quote in dossier.quotes),
        events=tuple(_doubted(event, _count(places, event)) for event in dossier.events),
        people=tuple(_doubted(person, _least(places, person)) for person in dossier.people),
    )


def _count(places: WordPlaces, item: Located) -> int:
    if item.span is None:
        return 0
    return sum(word.certainty < LEAST_CERTAIN for word in places.of_span(item.span))


def _least(places: WordPlaces, person: Person) -> int:
    """A name that stands somewhere without a doubtful word is no doubtful name."""
    return min((_count(places, mention) for mention in person.mentions), default=0)


def _doubted(item: Item, words: int) -> Item:
    if not words:
        return item
    doubt = min(DOUBT + MORE * (words - 1), MOST)
    before = item.doubt if item.doubt is not UNSET else 0.0
    assert isinstance(before, float | int)
    return replace(item, doubt=max(float(before), doubt))
