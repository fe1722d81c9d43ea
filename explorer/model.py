r"""The frozen types of the domain: what a thing is, and nothing of what is done with it.

The types are the dossier format (version 1) itself: encoding one with `msgspec.json` gives the
published format, so there is no second description to drift away from the first. Offsets count
Unicode code points of the article's text, decoded as UTF-8 without BOM, newlines as ``\n``.

`status` says what the reader did with an item: checked it, edited it, or added it by hand; unset
means that nobody has looked at it yet. `doubt` (0 to 1) is how unsure the reading is of its choice;
unset where it does not say.
"""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import UNSET, UnsetType

FORMAT = "dateline-dossier/1"

CountryRole = Literal["about", "mentioned", "filed-from"]
MentionHow = Literal["name", "demonym", "city", "abbreviation"]
QuoteKind = Literal["sentence", "fragment", "term", "nested", "indirect"]
TieWhy = Literal["speaker", "about", "addressed", "subject", "place"]
Precision = Literal["day", "day-range", "week", "month", "season", "year", "undated"]
Status = Literal["checked", "edited", "added"]
DroppedWhy = Literal["caption", "related-headline", "furniture", "title", "nickname"]


class Span(msgspec.Struct, frozen=True, order=True):
    """A half-open stretch ``[start, end)`` of the article's text, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if self.start < 0 or self.end < self.start:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def slice(self, text: str) -> str:
        """Return the stretch of `text` this span names."""
        return text[self.start : self.end]


class Located(msgspec.Struct, frozen=True, kw_only=True):
    """Something that stands at one place of the article.

    With the source text at hand, `start` and `end` are set; a dossier without its text (the
    curated one) gives `paragraph` (counted from 1) instead. `sentence` is the sentence span around
    the item where the text is known.
    """

    start: int | UnsetType = UNSET
    end: int | UnsetType = UNSET
    paragraph: int | UnsetType = UNSET

    @property
    def span(self) -> Span | None:
        """The item's span, or None where only its paragraph is known."""
        if isinstance(self.start, int) and isinstance(self.end, int):
            return Span(self.start, self.end)
        return None


class Why(msgspec.Struct, frozen=True, kw_only=True):
    """Why something was decided: the rule's id with its fields, and the spans it rests on.

    A reason is worded when it is shown (`explorer.i18n.reasons`), in the reader's language. Only
    what no rule wrote has its `reason` in words: a curated dossier, and files of before.
    """

    rule: str
    fields: dict[str, str] | UnsetType = UNSET
    reason: str | UnsetType = UNSET
    spans: tuple[Span, ...] = ()


class Clue(msgspec.Struct, frozen=True, kw_only=True):
    """Which words gave a particular of the article: a rule's id with its fields, as in `Why`."""

    rule: str
    fields: dict[str, str] | UnsetType = UNSET


class Mention(Located, frozen=True, kw_only=True):
    """One place where the article names something, in the article's own spelling."""

    text: str


class CountryMention(Mention, frozen=True, kw_only=True):
    """One place where the article names a country, and by which kind of name."""

    how: MentionHow
    status: Status | UnsetType = UNSET


class FiledFrom(Located, frozen=True, kw_only=True):
    """The dateline: where the article was filed, which is not what it is about."""

    place: str
    country: str | None = None


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """One article: its particulars and, unless it was left out on purpose, its text.

    `published` is an ISO 8601 day. `sha256` is of the text's UTF-8 bytes, in hexadecimal.
    `clues` says for a particular (``published``, ``title``, …) which words gave it: those words,
    or a rule and its fields.
    """

    file: str | None = None
    sha256: str | None = None
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    filed_from: FiledFrom | None = None
    language: str = "en"
    url: str | UnsetType = UNSET
    clues: dict[str, str | Clue] | UnsetType = UNSET
    text: str | UnsetType = UNSET

    @property
    def body(self) -> str:
        """The article's text, or an empty string where the dossier comes without it."""
        return self.text if isinstance(self.text, str) else ""


class Dropped(Located, frozen=True, kw_only=True):
    """A stretch that is no part of the story, kept visible with the reason it was set aside."""

    text: str
    why: DroppedWhy


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
    """An organisation the article names."""

    id: str
    name: str
    mentions: tuple[Mention, ...] = ()


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
