"""What the map's page and the program say to each other: one type a message, checked both ways.

The names are the same on both sides; resources/web/bridge.js lists them too.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from explorer.atlas.arcs import Arc
from explorer.atlas.layers import Mode, Plate

Theme = Literal["light", "dark", "high-contrast"]
Borders = Literal["un-based", "de-facto"]


class Message(msgspec.Struct, frozen=True, tag_field="t", forbid_unknown_fields=True):
    """One message; its kind stands in the field ``t``."""


# From the page


class Hello(Message, frozen=True, tag="hello"):
    """The page's scripts stand and can be spoken to; `told`: they made sense of the head start."""

    told: bool


class Ready(Message, frozen=True, tag="ready"):
    """The map is painted: two animation frames have passed since its shapes were in place."""


class Pick(Message, frozen=True, tag="pick"):
    """The reader chose a country, by mouse or key."""

    code: str


class PickEvent(Message, frozen=True, tag="pick_event"):
    """The reader chose an event at its place."""

    id: str


class PickRegion(Message, frozen=True, tag="pick_region"):
    """A region that the article names was chosen."""

    name: str


class Clear(Message, frozen=True, tag="clear"):
    """The reader chose nothing: the sea, or Esc."""


class ModeChosen(Message, frozen=True, tag="mode_chosen"):
    """The reader switched what the colours tell."""

    mode: Mode


class BordersChosen(Message, frozen=True, tag="borders_chosen"):
    """The reader switched the border view."""

    view: Borders


class AskWhy(Message, frozen=True, tag="ask_why"):
    """The reader asks why a country has the colour it has."""

    code: str


class AskWhySign(Message, frozen=True, tag="ask_why_sign"):
    """The reader asks what a sign of the legend stands for, and for which countries."""

    sign: str


class MenuAsked(Message, frozen=True, tag="menu_asked"):
    """The right button was pressed over a country, or over none (empty code)."""

    code: str


class Opened(Message, frozen=True, tag="opened"):
    """Something that Esc closes first, like a fan of events, was opened or closed."""

    open: bool


class Pictured(Message, frozen=True, tag="pictured"):
    """The page is painted as a picture wants it."""


class Moved(Message, frozen=True, tag="moved"):
    """The reader looks somewhere else now: kept for the case that the page has to come back."""

    lat: float
    lon: float
    zoom: float
    projection: str


FromPage = (
    Hello
    | Ready
    | Pick
    | PickEvent
    | PickRegion
    | Clear
    | ModeChosen
    | BordersChosen
    | AskWhy
    | AskWhySign
    | MenuAsked
    | Opened
    | Pictured
    | Moved
)


# To the page


class Show(Message, frozen=True, tag="show"):
    """Draw this dossier."""

    plate: Plate


class Select(Message, frozen=True, tag="select"):
    """Mark the one choice: a country (or none), the event in it (or none), what it shares."""

    code: str
    event: str
    arcs: tuple[Arc, ...]


class SetTheme(Message, frozen=True, tag="theme"):
    """Wear these colours."""

    name: Theme


class Hits(Message, frozen=True, tag="hits"):
    """Show how many hits of a search each country has; none at all ends the showing."""

    counts: dict[str, int]


class Reveal(Message, frozen=True, tag="reveal"):
    """Go to a country, as near as shows all of it."""

    code: str


class Covered(Message, frozen=True, tag="covered"):
    """So many pixels of the view lie below sheets on each side: keep to what is left."""

    left: int
    top: int
    right: int
    bottom: int


class Fit(Message, frozen=True, tag="fit"):
    """Return to the article's own frame."""


class SetMode(Message, frozen=True, tag="mode"):
    """Let the colours tell this."""

    mode: Mode


class SetBorders(Message, frozen=True, tag="borders"):
    """Draw this border view."""

    view: Borders


class Picture(Message, frozen=True, tag="picture"):
    """Dress for a picture that leaves the program, with these words in it, or undress."""

    on: bool
    title: str
    source: str
    program: str


class SetWords(Message, frozen=True, tag="words"):
    """Speak this language: the page has no words of its own.

    `texts` have fields in braces; `counts` have a text for each plural form; `said` translates what
    the atlas's files say in English.
    """

    language: str
    texts: dict[str, str]
    counts: dict[str, dict[str, str]]
    said: dict[str, str]


class SetNames(Message, frozen=True, tag="names"):
    """Call countries by these names, by code: the interface's language is not English."""

    names: dict[str, str]


class Look(Message, frozen=True, tag="look"):
    """Look there at once, as before the page went away."""

    lat: float
    lon: float
    zoom: float
    projection: str


ToPage = (
    Show
    | Select
    | SetTheme
    | Hits
    | Covered
    | Reveal
    | Fit
    | SetMode
    | SetBorders
    | SetNames
    | SetWords
    | Look
    | Picture
)

_from_page: msgspec.json.Decoder[FromPage] = msgspec.json.Decoder(FromPage)
_to_page = msgspec.json.Encoder()


def decode(text: str) -> FromPage:
    """Return the page's message; raise msgspec.DecodeError for what is none."""
    return _from_page.decode(text)


def encode(message: ToPage) -> str:
    """Return the message as the page reads it."""
    return _to_page.encode(message).decode()
