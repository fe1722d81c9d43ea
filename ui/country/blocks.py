"""What a row says, in which letters and colours; and how high words are in them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from explorer.atlas import kinds
from explorer.model import Dossier, Event, Organisation, Person, Quote
from explorer.views.citation import shown
from ui.country import wording
from ui.country.row import Row
from ui.look import type_scale
from ui.look.mirroring import leading

Ink = Literal["ink", "muted", "accent", "aside", "talks", "friction", "force", "trade", "other"]
Face = Literal["plain", "small", "strong", "quote", "heading"]

_INKS: dict[str, Ink] = {
    "talks": "talks",
    "friction": "friction",
    "force": "force",
    "trade": "trade",
}
_WRAP = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignTop.value


def wrap() -> int:
    """Return how a block's lines are set, for Qt's painter and its measures."""
    # As numbers: joined as Qt's own flags they take longer than the measuring.
    return _WRAP | leading().value


class Block(msgspec.Struct, frozen=True):
    """One paragraph of a row; what is an "aside" stands at the end of its line."""

    text: str
    face: Face = "plain"
    ink: Ink = "ink"


class Lines(msgspec.Struct, frozen=True):
    """What a row says: its paragraphs, what stands beside the first, its last line, its chips."""

    blocks: tuple[Block, ...]
    beside: Block | None = None
    meta: str = ""
    chips: tuple[str, ...] = ()


def of_row(dossier: Dossier, row: Row, code: str) -> Lines:
    """Return what a row says in the panel of `code`; what is empty is left out."""
    item = row.item
    if isinstance(item, Quote):
        return _quote(dossier, item, code)
    if isinstance(item, Event):
        return _event(dossier, item, code)
    if isinstance(item, Person):
        return _person(dossier, item)
    if isinstance(item, Organisation):
        return _organisation(dossier, item)
    if item is not None:
        return Lines((Block(wording.mention_line(item), "small", "muted"),))
    if row.elsewhere is not None:
        return Lines((Block(row.elsewhere.title, "strong"),), meta=row.elsewhere.facts)
    if row.is_heading:
        ink: Ink = "accent" if row.foldable else "ink"
        words = (
            Block(row.name or row.title, "heading", ink),
            Block(row.count, "plain", "muted"),
            Block(row.aside, "small", "aside"),
        )
        return Lines(tuple(block for block in words if block.text))
    return Lines((Block(row.note, "plain", "muted"),))


def _quote(dossier: Dossier, quote: Quote, code: str) -> Lines:
    role = quote.role if isinstance(quote.role, str) else ""
    facts = (wording.integrity(dossier, quote), wording.quote_facts(quote))
    return Lines(
        blocks=(
            Block(quote.speaker or wording.quote_speaker(quote), "strong"),
            Block(shown(quote), "quote"),
        ),
        beside=Block(role, "small", "muted") if role else None,
        meta=_sentence(fact for fact in (*facts, wording.standing(quote)) if fact),
        chips=wording.other_countries(dossier, quote, code),
    )


def _sentence(facts: Iterable[str]) -> str:
    """Facts in one line that begins as a sentence does."""
    line = " · ".join(facts)
    return f"{line[:1].upper()}{line[1:]}"


def _event(dossier: Dossier, event: Event, code: str) -> Lines:
    ink = _INKS.get(kinds.family(event.kind), "other")
    facts = (wording.event_facts(dossier, event), wording.standing(event))
    return Lines(
        blocks=(Block(wording.event_date(event), "small", ink), Block(event.summary)),
        meta=" · ".join(fact for fact in facts if fact),
        chips=wording.other_countries(dossier, event, code),
    )


def _person(dossier: Dossier, person: Person) -> Lines:
    role, *facts = wording.person_line(dossier, person)
    words = [Block(person.name, "strong"), Block(role, "small", "muted")]
    words.append(Block(wording.standing(person), "small", "accent"))
    asides = [Block(fact, "small", "aside") for fact in facts]
    return Lines(tuple(block for block in (*words, *asides) if block.text))


def _organisation(dossier: Dossier, organisation: Organisation) -> Lines:
    home, *facts = wording.organisation_line(dossier, organisation)
    words = [Block(organisation.name, "strong"), Block(home, "small", "muted")]
    words.append(Block(wording.standing(organisation), "small", "accent"))
    asides = [Block(fact, "small", "aside") for fact in facts]
    return Lines(tuple(block for block in (*words, *asides) if block.text))


class Faces:
    """The fonts of the faces, all of the one scale."""

    def __init__(self) -> None:
        self._fonts: dict[Face, QFont] = {
            "plain": type_scale.font(type_scale.ROW),
            "small": type_scale.tabular(type_scale.font(type_scale.META)),
            "strong": type_scale.font(type_scale.ROW, type_scale.BOLD),
            "quote": type_scale.font(type_scale.HEAD, family="Noto Serif"),
            "heading": type_scale.font(type_scale.ROW, type_scale.BOLD),
        }
        self._metrics = {face: QFontMetrics(font) for face, font in self._fonts.items()}

    def font(self, face: Face) -> QFont:
        """Return the font of a face."""
        return self._fonts[face]

    def metrics(self, face: Face) -> QFontMetrics:
        """Return the measures of a face."""
        return self._metrics[face]

    def height(self, block: Block, width: int) -> int:
        """Return the block's height in pixels when wrapped at `width` pixels."""
        room = QRect(0, 0, max(width, 40), 100_000)
        return self._metrics[block.face].boundingRect(room, wrap(), block.text).height()
