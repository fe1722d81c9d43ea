"""What an article tells: who said what, what happened, who stands how to whom."""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import UNSET, UnsetType

from explorer.model.place_in_text import Located, Status, Why

QuoteKind = Literal["sentence", "fragment", "term", "nested", "indirect"]
TieWhy = Literal["speaker", "about", "addressed", "subject", "place"]
Precision = Literal["day", "day-range", "week", "month", "season", "year", "undated"]


class Tie(msgspec.Struct, frozen=True, kw_only=True):
    """A tie of a quote or event to a country: the kind of reason, and the reason as in `Why`."""

    code: str
    why: TieWhy
    rule: str | UnsetType = UNSET
    fields: dict[str, str] | UnsetType = UNSET
    reason: str | UnsetType = UNSET


class Quote(Located, frozen=True, kw_only=True):
    """A stretch of someone's words. `text` is verbatim, without the outer marks.

    `utterance` joins the parts of one statement. `within` (``in`` in the format) is the quote a
    nested one stands in. `said_to` and `setting` are in our own words. `date`, `precision` and
    `date_text` say when it was said, as far as the article does.
    """

    id: str
    text: str
    kind: QuoteKind
    speaker_id: str | None = None
    speaker: str | None = None
    cue: str | None = None
    utterance: str | None = None
    countries: tuple[Tie, ...] = ()
    within: str | UnsetType = msgspec.field(default=UNSET, name="in")
    role: str | UnsetType | None = UNSET
    date: str | UnsetType | None = UNSET
    precision: Precision | UnsetType = UNSET
    date_text: str | UnsetType | None = UNSET
    why: Why | UnsetType = UNSET
    doubt: float | UnsetType = UNSET
    status: Status | UnsetType = UNSET


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where an event took place. Coordinates are degrees, WGS 84; unknown ones are unset."""

    name: str
    country: str | None = None
    lat: float | UnsetType = UNSET
    lon: float | UnsetType = UNSET


LONGEST_SHORT = 24  # characters


class Event(Located, frozen=True, kw_only=True):
    """Something that happened: one line, and when and where as far as the article says.

    `date` is an ISO 8601 day or a ``start/end`` interval of days, both ends included; None where
    the article gives no date. `ties` gives the reason for each code of `countries`. `short` is the
    event in two or three words, for where a line has no room (at most `LONGEST_SHORT` characters).
    """

    id: str
    summary: str
    date: str | None = None
    precision: Precision = "undated"
    date_text: str | None = None
    place: Place | None = None
    countries: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    kind: str | UnsetType = UNSET
    short: str | UnsetType = UNSET
    ties: tuple[Tie, ...] | UnsetType = UNSET
    why: Why | UnsetType = UNSET
    doubt: float | UnsetType = UNSET
    status: Status | UnsetType = UNSET


class Relation(Located, frozen=True, kw_only=True):
    """What one country does to another in the article; `kind` is one lower-case word."""

    source: str = msgspec.field(name="from")
    target: str = msgspec.field(name="to")
    kind: str
    why: Why | UnsetType = UNSET
