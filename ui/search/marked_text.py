"""Text with marked stretches, laid out for painting: never as rich text, whatever it contains."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPalette, QTextCharFormat, QTextLayout, QTextOption

from explorer.store.search.snippet import Marks
from ui.look.mirroring import leading

TINT = 90


def laid_out(
    text: str, marks: Marks, font: QFont, width: float, palette: QPalette, most_lines: int
) -> tuple[QTextLayout, float]:
    """Return the layout of `text` within `width` and its height, both in pixels.

    Args:
        text: what to show; newlines become blanks.
        marks: half-open stretches in code points.
        font: the font of all of it; marks are bold besides.
        width: in pixels.
        palette: gives the tint of the marks.
        most_lines: lines after which the text is cut.
    """
    layout = QTextLayout(text.replace("\n", " "), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setAlignment(leading())
    layout.setTextOption(option)
    layout.setFormats([_range(text, mark, palette) for mark in marks])
    height = 0.0
    layout.beginLayout()
    while layout.lineCount() < most_lines and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height


def _range(text: str, mark: tuple[int, int], palette: QPalette) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = units(text[: mark[0]])
    found.length = units(text[mark[0] : mark[1]])
    found.format = _format(palette)
    return found


def _format(palette: QPalette) -> QTextCharFormat:
    look = QTextCharFormat()
    tint = palette.color(QPalette.ColorRole.Highlight)
    tint.setAlpha(TINT)
    look.setBackground(tint)
    look.setFontWeight(QFont.Weight.Bold)
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    return look


def units(text: str) -> int:
    """Return how many UTF-16 units Qt counts in `text`."""
    return len(text) + sum(char > "\uffff" for char in text)
