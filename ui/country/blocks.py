"""A card as blocks of text: which words, in which letters and colour; measured once per width."""

from __future__ import annotations

from typing import Literal

import msgspec
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from explorer.model import Dossier, Event, Person, Quote
from explorer.views.citation import shown
from ui.country import wording
from ui.country.items import Row
from ui.look.mirroring import leading

Ink = Literal["ink", "muted", "accent", "warm"]
Face = Literal["plain", "small", "strong", "quote", "heading"]


_WRAP = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignTop.value


def wrap() -> int:
    """Return how a block's lines are set, for Qt's painter and its measures."""
    # As numbers: joined as Qt's own flags they take longer than the measuring.
    return _WRAP | leading().value


class Block(msgspec.Struct, frozen=True):
    """One paragraph of a card."""

    text: str
    face: Face = "plain"
    ink: Ink = "ink"


def of_row(dossier: Dossier, row: Row, code: str) -> list[Block]:
    """Return a row's blocks from top to bottom in the panel of `code`; empty ones are left out."""
    item = row.item
    if isinstance(item, Quote):
        blocks = _quote(dossier, item, code)
    elif isinstance(item, Event):
        blocks = [
            Block(wording.event_date(item), "small", "warm"),
            Block(item.summary),
            Block(wording.event_facts(dossier, item), "small"),
            Block(wording.standing(item), "small", "accent"),
            Block(wording.tie_reason(item, code), "small", "muted"),
        ]
    elif isinstance(item, Person):
        facts = wording.person_facts(dossier, item)
        blocks = [Block(item.name, "strong"), Block(facts, "small", "muted")]
        blocks.append(Block(wording.standing(item), "small", "accent"))
    elif item is not None:
        blocks = [Block(wording.mention_line(item), "small")]
    elif row.elsewhere is not None:
        blocks = [
            Block(row.elsewhere.title, "strong"),
            Block(row.elsewhere.facts, "small", "muted"),
        ]
    elif row.is_heading:
        blocks = [Block(row.title, "heading", "accent" if row.foldable else "ink")]
    else:
        blocks = [Block(row.note, "plain", "muted")]
    return [block for block in blocks if block.text]


def _quote(dossier: Dossier, quote: Quote, code: str) -> list[Block]:
    role = quote.role if isinstance(quote.role, str) else ""
    return [
        Block(quote.speaker or wording.quote_speaker(quote), "strong"),
        Block(role, "small", "muted"),
        Block(shown(quote), "quote"),
        Block(f"{wording.integrity(dossier, quote)} · {wording.quote_facts(quote)}", "small"),
        Block(wording.standing(quote), "small", "accent"),
        Block(wording.tie_reason(quote, code), "small", "muted"),
    ]


class Faces:
    """The fonts of the faces, made from the widget's font so that text zoom reaches them all."""

    def __init__(self, base: QFont) -> None:
        size = base.pointSizeF() if base.pointSizeF() > 0 else 10.0
        self._fonts = {
            "plain": _font(base, size),
            "small": _font(base, size * 0.9),
            "strong": _font(base, size, QFont.Weight.DemiBold),
            "quote": _quote_font(base, size * 1.12),
            "heading": _font(base, size * 1.05, QFont.Weight.Bold),
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


def _font(base: QFont, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(base)
    font.setPointSizeF(size)
    font.setWeight(weight)
    return font


def _quote_font(base: QFont, size: float) -> QFont:
    font = QFont(base)
    font.setFamilies(["Noto Serif", "Georgia", "DejaVu Serif", "serif"])
    font.setPointSizeF(size)
    return font
