"""Where what stands on the page, in pixels of the whole document."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from explorer.model import Span
from ui.reader.typesetter import Typesetter


def origin(block: QTextBlock) -> QPointF:
    """Return the point that a block's own measures count from."""
    layout = block.document().documentLayout()
    return layout.blockBoundingRect(block).topLeft()


def rects(setting: Typesetter, span: Span) -> list[QRectF]:
    """Return one rectangle for each line on screen that a stretch of the galley takes."""
    cursor = setting.cursor(span)
    first, last = cursor.selectionStart(), max(cursor.selectionEnd() - 1, cursor.selectionStart())
    found: list[QRectF] = []
    block = setting.document.findBlock(first)
    while block.isValid() and block.position() <= last:
        found += _in_block(block, first - block.position(), last - block.position())
        block = block.next()
    return found


def _in_block(block: QTextBlock, first: int, last: int) -> Iterator[QRectF]:
    corner = origin(block)
    for line in lines_of(block):
        start, end = line.textStart(), line.textStart() + line.textLength()
        if start <= last and first < max(end, start + 1):
            left, right = _x(line, max(first, start)), _x(line, min(last + 1, end))
            whole = line.naturalTextRect()
            if first < start:
                left = whole.left()
            if last + 1 >= end:
                right = whole.right()
            rect = QRectF(min(left, right), whole.top(), abs(right - left), whole.height())
            yield rect.translated(corner)


def lines_of(block: QTextBlock) -> Iterator[QTextLine]:
    """Yield the lines that a block is broken into."""
    layout = block.layout()
    for number in range(layout.lineCount()):
        yield layout.lineAt(number)


def top(setting: Typesetter, offset: int) -> float:
    """Return the upper edge of the line an offset stands in."""
    found = rects(setting, Span(offset, offset + 1))
    return found[0].top() if found else 0.0


def offset_at(setting: Typesetter, point: QPointF) -> int | None:
    """Return the galley's offset of the letter under a point, or None between the letters."""
    layout = setting.document.documentLayout()
    position = layout.hitTest(point, Qt.HitTestAccuracy.ExactHit)
    return setting.offset(position) if position >= 0 else None


def line_near(setting: Typesetter, y: float) -> int:
    """Return the index of the galley's line at that height, or the nearest one."""
    layout = setting.document.documentLayout()
    position = layout.hitTest(QPointF(0, y), Qt.HitTestAccuracy.FuzzyHit)
    return setting.document.findBlock(max(position, 0)).blockNumber()


def _x(line: QTextLine, position: int) -> float:
    # The binding gives the position back beside the x where the stubs promise the x alone.
    x: object = line.cursorToX(position)
    found = x[0] if isinstance(x, tuple) else x
    assert isinstance(found, float)
    return found


def bottom(setting: Typesetter) -> float:
    """Return the lower edge of the last line."""
    layout = setting.document.documentLayout()
    return layout.blockBoundingRect(setting.document.lastBlock()).bottom()


def below(setting: Typesetter, span: Span, page: QTextEdit) -> QPoint:
    """Return the point of the page's view just below the last line of a stretch."""
    found = rects(setting, span)
    last = found[-1].bottomLeft().toPoint() if found else QPoint()
    return last - QPoint(0, page.verticalScrollBar().value())
