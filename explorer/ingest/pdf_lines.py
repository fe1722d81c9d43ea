"""Words with places to lines in reading order: columns first, then from top to bottom."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median
from typing import NamedTuple


class Word(NamedTuple):
    """A word and its box in points, counted from the page's lower left corner.

    `certainty`, of 100, is how sure its letters are, where they were recognised in a picture.
    """

    left: float
    right: float
    bottom: float
    top: float
    text: str
    certainty: int = 100


class Line(NamedTuple):
    """A line of one column and its box in points.

    `block` is the column it stands in and the number of the band, between two lines that span
    several columns, that holds this stretch of the column. `words` are those it is made of.
    """

    left: float
    right: float
    bottom: float
    top: float
    text: str
    block: tuple[int, int] = (0, 0)
    words: tuple[Word, ...] = ()

    @property
    def height(self) -> float:
        """The height of the line's letters, from the lowest tail to the highest stroke."""
        return self.top - self.bottom


class Page(NamedTuple):
    """A page's lines in reading order, the lower and upper edge of the sheet, and its pictures.

    In points, from the lower left corner of the sheet as its words are upright. `turn` is by how
    many degrees, clockwise, it is turned from there to how it is shown; a picture is its left,
    bottom, right and top as it is shown.
    """

    lines: list[Line]
    bottom: float
    top: float
    width: float = 0.0
    pictures: tuple[tuple[float, float, float, float], ...] = ()
    turn: int = 0


# A gap of this many line heights within a line may be the gap between two columns.
_GAP = 0.75
# Columns are told by at least this many pieces that begin at the same edge beside others.
_LEAST_PIECES = 4
_SAME_EDGE = 3.0
_MOST_PIECES = 2_000


def of_page(rows: Iterable[list[Word]]) -> list[Line]:
    """Return a page's lines in reading order; `rows` are its words as they come in the file."""
    pieces = [piece for row in rows for piece in _pieces(row)]
    # No page of text is in so many pieces: it is a drawing, and has no columns to look for.
    gutters = _gutters(pieces) if len(pieces) < _MOST_PIECES else []
    spanning = sorted(
        (p for p in pieces if any(p.left < x - 1 < p.right for x in gutters)), key=lambda p: -p.top
    )
    spans = {id(piece) for piece in spanning}
    placed = [_placed(p, gutters, spanning, id(p) in spans) for p in pieces]
    placed.sort(key=lambda line: (line.block, -line.bottom, line.left))
    return _joined(placed)


def _pieces(row: list[Word]) -> list[Line]:
    """Split a row of words where the gap is wide enough to be one between columns."""
    pieces: list[list[Word]] = []
    for word in row:
        last = pieces[-1][-1] if pieces else None
        near = last is not None and _follows(last, word)
        if near:
            pieces[-1].append(word)
        else:
            pieces.append([word])
    return [_line(words) for words in pieces]


def _follows(last: Word, word: Word) -> bool:
    height = max(last.top - last.bottom, word.top - word.bottom, 1.0)
    gap = word.left - last.right
    return -0.5 * height < gap < _GAP * height and abs(word.bottom - last.bottom) < 0.6 * height


def _line(words: list[Word]) -> Line:
    return Line(
        min(word.left for word in words),
        max(word.right for word in words),
        median(word.bottom for word in words),
        median(word.top for word in words),
        " ".join(word.text for word in words),
        words=tuple(words),
    )


def _gutters(pieces: list[Line]) -> list[float]:
    """The left edges of second and later columns: where many pieces begin beside others."""
    beside = sorted(_with_left_neighbour(pieces), key=lambda piece: piece.left)
    edges: list[float] = []
    group: list[Line] = []
    for piece in [*beside, None]:
        if piece is not None and (not group or piece.left - group[0].left <= _SAME_EDGE):
            group.append(piece)
            continue
        if len(group) >= _LEAST_PIECES and _is_column(group, pieces):
            edges.append(min(member.left for member in group))
        group = [piece] if piece is not None else []
    return edges


def _is_column(group: list[Line], pieces: list[Line]) -> bool:
    """Tell a column's edge from an indent, which most lines beside it run across."""
    edge = min(member.left for member in group) - 1
    low, high = min(m.bottom for m in group), max(m.top for m in group)
    across = sum(p.left < edge < p.right and low <= p.bottom and p.top <= high for p in pieces)
    return across < len(group)


def _with_left_neighbour(pieces: list[Line]) -> list[Line]:
    ordered = sorted(pieces, key=lambda piece: -piece.top)
    found, start = [], 0
    for piece in ordered:
        # Pieces wholly above this one, and so above all that follow, need not be looked at again.
        while start < len(ordered) and ordered[start].bottom > piece.top + 50:
            start += 1
        for other in ordered[start:]:
            if other.top < piece.bottom:
                break
            overlap = min(piece.top, other.top) - max(piece.bottom, other.bottom)
            if other.right < piece.left - 3 and overlap > 0.3 * piece.height:
                found.append(piece)
                break
    return found


def _placed(piece: Line, gutters: list[float], spanning: list[Line], spans: bool) -> Line:
    middle = (piece.top + piece.bottom) / 2
    above = sum(other.bottom > middle for other in spanning)
    if spans:
        # A spanning line comes after the columns above it, and lines side by side come together.
        return piece._replace(block=(2 * above + 1, 0))
    column = sum(x - 1 <= piece.left for x in gutters)
    return piece._replace(block=(2 * above, column))


def _joined(lines: list[Line]) -> list[Line]:
    """Join pieces of one column on one baseline."""
    joined: list[Line] = []
    for line in lines:
        last = joined[-1] if joined else None
        level = last is not None and abs(last.bottom - line.bottom) < 0.35 * last.height
        if last is not None and last.block == line.block and level:
            joined[-1] = last._replace(
                right=max(last.right, line.right),
                text=f"{last.text} {line.text}",
                words=last.words + line.words,
            )
        else:
            joined.append(line)
    return joined
