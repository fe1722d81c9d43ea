"""Whom and what an article names: countries, regions, organisations, people."""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import UNSET, UnsetType

from explorer.model.place_in_text import Located, Status, Why

CountryRole = Literal["about", "mentioned", "filed-from"]
MentionHow = Literal["name", "demonym", "city", "abbreviation"]


class Mention(Located, frozen=True, kw_only=True):
    """One place where the article names something, in the article's own spelling."""

    text: str


class CountryMention(Mention, frozen=True, kw_only=True):
    """One place where the article names a country, and by which kind of name.

    Of a name that several countries' places bear, `why` holds the signs of the choice.
    """

    how: MentionHow
    why: Why | UnsetType = UNSET
    doubt: float | UnsetType = UNSET
    status: Status | UnsetType = UNSET


class Country(msgspec.Struct, frozen=True, kw_only=True):
    """A country the article names. `code` is ISO 3166-1 alpha-2; `focus` shares add up to 1."""

    code: str
    name: str
    role: CountryRole
    focus: float
    mentions: tuple[CountryMention, ...] = ()
    why: Why | UnsetType = UNSET


class Region(msgspec.Struct, frozen=True, kw_only=True):
    """A region ("Central Asia", "the West"): never a country, though it may cover some."""

    name: str
    mentions: tuple[Mention, ...] = ()
    countries: tuple[str, ...] | UnsetType = UNSET


class Organisation(msgspec.Struct, frozen=True, kw_only=True):
    """An organisation the article names; `country` is the code of the one it is of, if any."""

    id: str
    name: str
    mentions: tuple[Mention, ...] = ()
    country: str | UnsetType = UNSET
    status: Status | UnsetType = UNSET


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """A person the article names, with the role as the article gives it.

    `variants` are other spellings of the name, for search. `leader` is true for heads of state or
    government, ministers, legislators, envoys, and heads of parties or bodies, former ones too.
    """

    id: str
    name: str
    role: str | None = None
    country: str | None = None
    organisation: str | None = None
    leader: bool = False
    mentions: tuple[Mention, ...] = ()
    variants: tuple[str, ...] | UnsetType = UNSET
    why: Why | UnsetType = UNSET
    doubt: float | UnsetType = UNSET
    status: Status | UnsetType = UNSET

    @property
    def names(self) -> tuple[str, ...]:
        """The name and its other spellings."""
        variants = self.variants if isinstance(self.variants, tuple) else ()
        return (self.name, *variants)
