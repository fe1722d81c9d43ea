"""The people of the story: every way the text names one of them, gathered under one full name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import msgspec

from explorer.extract.document.document import Document
from explorer.extract.people.build import (
    build_person,
    forget_owners,
    slug_of,
    with_echoes,
    with_owners_country,
)
from explorer.extract.people.clustering import Clustering
from explorer.extract.people.country_index import CountryFound, CountryIndex
from explorer.extract.people.gender import genders as gender_of_all
from explorer.extract.people.home_country import HomeCountries
from explorer.extract.people.identity import Identity
from explorer.model import Person, Span


class PersonMention(msgspec.Struct, frozen=True):
    """One place where a person is named; `start` is where the title before the name begins."""

    span: Span
    start: int
    person: str


class PeopleFindings(msgspec.Struct, frozen=True, kw_only=True):
    """The people found, where each is named, and what is known of their gender.

    `nouns` are the nouns by which each may be meant again ("minister", "governor").
    """

    people: tuple[Person, ...]
    mentions: tuple[PersonMention, ...]
    genders: dict[str, str]
    nouns: dict[str, frozenset[str]]


def _outside_names(places: CountryIndex, identities: Iterable[Identity]) -> CountryIndex:
    """Leave out what stands inside people's names: Leticia is a city, and a first name."""
    inside = {
        found.span
        for identity in identities
        for span, _ in identity.mentions
        for found in places.within(span.start, span.end)
    }
    return CountryIndex(found for found in places.found if found.span not in inside)


def find_people(reading: Document, countries: Iterable[CountryFound] = ()) -> PeopleFindings:
    """Return the people the story names.

    Args:
        reading: the article.
        countries: the countries found in its text, for roles and to keep places out.
    """
    places = CountryIndex(countries)
    gatherer = Clustering(reading, places)
    people: list[Person] = []
    mentions: list[PersonMention] = []
    genders: dict[str, str] = {}
    nouns: dict[str, frozenset[str]] = {}
    owners: dict[str, str] = {}
    taken: Counter[str] = Counter()
    identities = gatherer.gather()
    homes = HomeCountries(reading, _outside_names(places, identities))
    forget_owners(identities)
    for identity, gender in zip(identities, gender_of_all(reading, identities), strict=True):
        slug = slug_of(identity.surname, taken)
        people.append(build_person(identity, slug, reading.text, homes))
        mentions.extend(PersonMention(span, start, slug) for span, start in identity.mentions)
        if gender:
            genders[slug] = gender
        nouns[slug] = frozenset(role.head for role in identity.roles) | identity.forms
        owners[slug] = next((role.owner for role in identity.roles if role.owner), "")
    mentions.sort(key=lambda mention: mention.span)
    people = with_owners_country(with_echoes(people, nouns), owners, homes)
    return PeopleFindings(
        people=tuple(people), mentions=tuple(mentions), genders=genders, nouns=nouns
    )
