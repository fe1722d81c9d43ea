"""Where the parts of a row stand: words, chips and tick, reckoned once for a width.

All rectangles are reckoned from the row's own top left corner, for a window that reads from left to
right; the delegate turns them round.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QRect

from ui.cards import actions as card_actions
from ui.country import tick
from ui.country.blocks import Block, Face, Faces, Ink, Lines
from ui.country.row import Row

SIDE = 16
INSIDE, ABOVE = 15, 10
"""Between a card's edge and its words, across and down; SIDE is between the sheet's edge and it."""
APART = 8
CHIP, CHIP_PAD, CHIP_GAP = 22, 9, 6
HEADING, PERSON, MENTION, NOTE = 48, 64, 28, 40
ACTIONS = card_actions.HEIGHT + 6
_NEAR = 2


class Piece(msgspec.Struct, frozen=True):
    """Words in their place."""

    rect: QRect
    text: str
    face: Face
    ink: Ink
    at_end: bool = False


class Laid(msgspec.Struct, frozen=True):
    """A row laid out; `tick` is where it is hit, empty where there is none."""

    height: int
    pieces: tuple[Piece, ...] = ()
    chips: tuple[Piece, ...] = ()
    tick: QRect = QRect()
    card: QRect = QRect()


def laid_out(row: Row, lines: Lines, faces: Faces, width: int) -> Laid:
    """Return a row laid out for a list `width` pixels wide, as it is while nobody points at it."""
    if row.is_heading:
        return _heading(lines, faces, width)
    if not row.is_card:
        return _plain(lines, faces, width, NOTE)
    if row.is_line:
        return _plain(lines, faces, width, MENTION)
    if row.is_voice:
        return _person(lines, faces, width)
    return _card(row, lines, faces, width)


def _heading(lines: Lines, faces: Faces, width: int) -> Laid:
    title, *rest = lines.blocks
    high = max(HEADING, faces.metrics("heading").height() + 24)
    middle = high - faces.metrics("heading").height() - 8
    left, pieces = SIDE, []
    for block in (title, *(b for b in rest if b.ink != "aside")):
        wide = faces.metrics(block.face).horizontalAdvance(block.text) + 2
        wide = min(wide, max(width - SIDE - left, 0))
        pieces.append(_piece(QRect(left, middle, wide, high - middle - 8), block))
        left += wide + APART
    aside = next((b for b in rest if b.ink == "aside"), None)
    if aside is not None and width - SIDE - left > 60:
        room = QRect(left, middle, width - SIDE - left, high - middle - 8)
        pieces.append(Piece(room, aside.text, aside.face, "muted", at_end=True))
    return Laid(high, tuple(pieces))


def _plain(lines: Lines, faces: Faces, width: int, least: int) -> Laid:
    pieces, bottom = _stacked(lines.blocks, faces, SIDE, 4, width - 2 * SIDE)
    return Laid(max(least, bottom + 6), tuple(pieces))


def _person(lines: Lines, faces: Faces, width: int) -> Laid:
    facts = [block for block in lines.blocks if block.ink == "aside"]
    words = [block for block in lines.blocks if block.ink != "aside"]
    aside = max((faces.metrics("small").horizontalAdvance(b.text) for b in facts), default=0)
    inner = width - 2 * SIDE - tick.HIT
    pieces, bottom = _stacked(words, faces, SIDE, 10, inner - aside - APART)
    top = 11
    for block in facts:
        high = faces.metrics("small").height()
        room = QRect(width - SIDE - tick.HIT - aside - 4, top, aside + 4, high)
        pieces.append(Piece(room, block.text, "small", "muted", at_end=True))
        top += high + _NEAR
    high = max(PERSON, bottom + 12, top + 12)
    mark = QRect(width - SIDE - tick.HIT + 4, (high - tick.HIT) // 2, tick.HIT, tick.HIT)
    return Laid(high, tuple(pieces), tick=mark)


def _card(row: Row, lines: Lines, faces: Faces, width: int) -> Laid:
    left, inner = SIDE + INSIDE, width - 2 * (SIDE + INSIDE)
    top = APART // 2 + ABOVE
    pieces, bottom = _stacked(lines.blocks, faces, left, top, inner, beside=lines.beside)
    mark = QRect()
    if card_actions.has_tick(row.item):
        # Beside the last line, which leaves it room.
        high = faces.metrics("small").height()
        line = QRect(left, bottom + 3, inner - tick.HIT, high)
        meta = faces.height(Block(lines.meta, "small"), line.width()) if lines.meta else high
        line.setHeight(max(meta, tick.HIT - 4))
        pieces.append(Piece(line, lines.meta, "small", "muted"))
        mark = QRect(left + inner - tick.HIT + 4, line.top() - 2, tick.HIT, tick.HIT)
        bottom = line.bottom() + 1
    elif lines.meta:
        high = faces.height(Block(lines.meta, "small"), inner)
        pieces.append(Piece(QRect(left, bottom + 3, inner, high), lines.meta, "small", "muted"))
        bottom += 3 + high
    chips, bottom = _chips(lines.chips, faces, left, bottom, inner)
    card = QRect(SIDE, APART // 2, width - 2 * SIDE, bottom + ABOVE - APART // 2)
    return Laid(card.bottom() + 1 + APART // 2, tuple(pieces), tuple(chips), mark, card)


def _stacked(
    blocks: tuple[Block, ...] | list[Block],
    faces: Faces,
    left: int,
    top: int,
    width: int,
    *,
    beside: Block | None = None,
) -> tuple[list[Piece], int]:
    """Blocks one below the other; `beside` stands after the first, where there is room for it."""
    pieces: list[Piece] = []
    for block in blocks:
        high = faces.height(block, width)
        pieces.append(_piece(QRect(left, top, width, high), block))
        if beside is not None:
            side = _beside(block, beside, faces, pieces[-1].rect)
            if side is None:
                low = faces.height(beside, width)
                side = QRect(left, top + high, width, low)
                high += low
            pieces.append(_piece(side, beside))
            beside = None
        top += high + _NEAR
    return pieces, top


def _beside(first: Block, second: Block, faces: Faces, line: QRect) -> QRect | None:
    used = faces.metrics(first.face).horizontalAdvance(first.text) + APART
    wanted = faces.metrics(second.face).horizontalAdvance(second.text)
    if used + wanted > line.width() or not second.text:
        return None
    fall = faces.metrics(first.face).ascent() - faces.metrics(second.face).ascent()
    return QRect(line.left() + used, line.top() + fall, wanted + 4, line.height() - fall)


def _chips(
    names: tuple[str, ...], faces: Faces, left: int, bottom: int, width: int
) -> tuple[list[Piece], int]:
    chips: list[Piece] = []
    high = max(CHIP, faces.metrics("small").height() + 4)
    x, top = 0, bottom + 6
    for name in names:
        wide = min(faces.metrics("small").horizontalAdvance(name) + 2 * CHIP_PAD, width)
        if x and x + wide > width:
            x, top = 0, top + high + CHIP_GAP
        chips.append(Piece(QRect(left + x, top, wide, high), name, "small", "ink"))
        x += wide + CHIP_GAP
    return chips, top + high if chips else bottom


def _piece(rect: QRect, block: Block) -> Piece:
    ink: Ink = "muted" if block.ink == "aside" else block.ink
    return Piece(rect, block.text, block.face, ink)
