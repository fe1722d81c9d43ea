"""The dossier: one article, read."""

from __future__ import annotations

import msgspec
from msgspec import UNSET, UnsetType

from explorer.model.article import Article, Dropped
from explorer.model.named import Country, Organisation, Person, Region
from explorer.model.place_in_text import Located
from explorer.model.told import Event, Quote, Relation

FORMAT = "dateline-dossier/1"


class Outline(Located, frozen=True, kw_only=True):
    """What one paragraph is about, in our own words: stands in for a text that is not at hand."""

    text: str


class Rejected(msgspec.Struct, frozen=True, kw_only=True):
    """What the reader said is none: kept, so that it can be seen and taken back.

    `mentions` holds for each rejected country mention its country, with that one mention.
    """

    quotes: tuple[Quote, ...] = ()
    people: tuple[Person, ...] = ()
    events: tuple[Event, ...] = ()
    mentions: tuple[Country, ...] = ()
    organisations: tuple[Organisation, ...] = ()


class Dossier(msgspec.Struct, frozen=True, kw_only=True):
    """One article, read: everything found in it, each item with where it stands."""

    format: str = FORMAT
    article: Article
    dropped: tuple[Dropped, ...] = ()
    countries: tuple[Country, ...] = ()
    regions: tuple[Region, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()
    quotes: tuple[Quote, ...] = ()
    events: tuple[Event, ...] = ()
    relations: tuple[Relation, ...] = ()
    outline: tuple[Outline, ...] | UnsetType = UNSET
    rejected: Rejected | UnsetType = UNSET
