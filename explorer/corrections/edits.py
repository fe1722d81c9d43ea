"""The corrections a reader can make, as values: each says what is meant, not what is shown.

An edit names its items by their place and the words they stood for, so that it never lands on
something else when the article's text or its reading has changed.
"""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import UNSET, UnsetType

from explorer.model import MentionHow, Place, Precision, QuoteKind

ItemKind = Literal["quote", "person", "event", "mention", "dropped", "organisation"]


class Target(msgspec.Struct, frozen=True, omit_defaults=True):
    """An item of a dossier: its kind, its id, where it stands, and the words it stood for.

    Ids may be numbers that a better reading hands out otherwise, so that place and words decide;
    `label` (an event's summary) and the id only tell apart what these leave open.
    """

    kind: ItemKind
    id: str
    words: str
    at: str = ""
    label: str = ""


class _Edit(msgspec.Struct, frozen=True, kw_only=True, tag_field="edit", omit_defaults=True):
    """Root of the edits: encoded as one JSON object each, told apart by `edit`."""


class SetSpeaker(_Edit, frozen=True, kw_only=True, tag="set-speaker"):
    """These quotes are the words of `speaker_id`, or of `speaker`, who is no named person.

    With both, `speaker` is the person's name, by which a new reading finds the person again.
    """

    quotes: tuple[Target, ...]
    speaker_id: str | None = None
    speaker: str | None = None


class Accept(_Edit, frozen=True, kw_only=True, tag="accept"):
    """These items were looked at and are right."""

    items: tuple[Target, ...]


class Reject(_Edit, frozen=True, kw_only=True, tag="reject"):
    """These items are none: no quote, no person, no event, not that country."""

    items: tuple[Target, ...]


class Restore(_Edit, frozen=True, kw_only=True, tag="restore"):
    """These items were rejected, or dropped from the story, and belong to it after all."""

    items: tuple[Target, ...]


class AddQuote(_Edit, frozen=True, kw_only=True, tag="add-quote"):
    """The stretch `start` to `end` is a quote; `words` is the text it covers."""

    start: int
    end: int
    words: str
    kind: QuoteKind = "sentence"
    speaker_id: str | None = None
    speaker: str | None = None


class EditQuote(_Edit, frozen=True, kw_only=True, tag="edit-quote"):
    """The quote has these bounds, kind, cue, date, countries; what is left unset stays.

    Bounds come all three together, `words` being the text they cover. `countries` are those the
    quote is about; the tie to the speaker's own goes with the speaker.
    """

    quote: Target
    start: int | UnsetType = UNSET
    end: int | UnsetType = UNSET
    words: str | UnsetType = UNSET
    kind: QuoteKind | UnsetType = UNSET
    cue: str | UnsetType | None = UNSET
    date: str | UnsetType | None = UNSET
    precision: Precision | UnsetType = UNSET
    countries: tuple[str, ...] | UnsetType = UNSET


class AddPerson(_Edit, frozen=True, kw_only=True, tag="add-person"):
    """The stretch names a person, called `name` in full (the stretch itself if left out)."""

    start: int
    end: int
    words: str
    name: str | None = None
    role: str | None = None
    country: str | None = None
    leader: bool = False


class AddMention(_Edit, frozen=True, kw_only=True, tag="add-mention"):
    """The stretch names the country `code` (ISO 3166-1 alpha-2), or a place in it."""

    start: int
    end: int
    words: str
    code: str
    how: MentionHow = "name"


class AddEvent(_Edit, frozen=True, kw_only=True, tag="add-event"):
    """The stretch tells of an event."""

    start: int
    end: int
    words: str
    summary: str
    date: str | None = None
    precision: Precision = "undated"
    place: Place | None = None
    countries: tuple[str, ...] = ()


class EditPerson(_Edit, frozen=True, kw_only=True, tag="edit-person"):
    """The person has this name, role, country; what is left unset stays."""

    person: Target
    name: str | UnsetType = UNSET
    role: str | UnsetType | None = UNSET
    country: str | UnsetType | None = UNSET
    organisation: str | UnsetType | None = UNSET
    leader: bool | UnsetType = UNSET
    variants: tuple[str, ...] | UnsetType = UNSET


class EditOrganisation(_Edit, frozen=True, kw_only=True, tag="edit-organisation"):
    """The organisation has this name, and is one of this country; what is left unset stays."""

    organisation: Target
    name: str | UnsetType = UNSET
    country: str | UnsetType | None = UNSET


class MergePeople(_Edit, frozen=True, kw_only=True, tag="merge-people"):
    """The others are the same person as `keep` under other names."""

    keep: Target
    others: tuple[Target, ...]


class PartPeople(_Edit, frozen=True, kw_only=True, tag="part-people"):
    """These mentions of `person`, and these quotes, are those of somebody else, called `name`."""

    person: Target
    name: str
    mentions: tuple[Target, ...]
    quotes: tuple[Target, ...] = ()


class EditEvent(_Edit, frozen=True, kw_only=True, tag="edit-event"):
    """The event has this summary, date, place, countries; what is left unset stays."""

    event: Target
    summary: str | UnsetType = UNSET
    date: str | UnsetType | None = UNSET
    precision: Precision | UnsetType = UNSET
    place: Place | UnsetType | None = UNSET
    countries: tuple[str, ...] | UnsetType = UNSET


class EditArticle(_Edit, frozen=True, kw_only=True, tag="edit-article"):
    """The article's particulars; another day of publication moves every relative date with it."""

    published: str | UnsetType | None = UNSET
    title: str | UnsetType | None = UNSET
    outlet: str | UnsetType | None = UNSET
    author: str | UnsetType | None = UNSET
    url: str | UnsetType | None = UNSET


Edit = (
    SetSpeaker
    | Accept
    | Reject
    | Restore
    | AddQuote
    | EditQuote
    | AddPerson
    | AddMention
    | AddEvent
    | EditPerson
    | EditOrganisation
    | MergePeople
    | PartPeople
    | EditEvent
    | EditArticle
)
