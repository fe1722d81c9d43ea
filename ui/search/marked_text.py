"""Text with marked stretches, laid out for painting: never as rich text, whatever it contains."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from explorer.store.search.snippet import Marks
from ui.look.mirroring import leading
from ui.look.theme import Theme


def laid_out(
    text: str, marks: Marks, font: QFont, width: float, theme: Theme, most_lines: int
) -> tuple[QTextLayout, float]:
    """Return the layout of `text` within `width` and its height, both in pixels.

    Args:
        text: what to show; newlines become blanks.
        marks: half-open stretches in code points.
        font: the font of all of it.
        width: in pixels.
        theme: gives the colours of the marks.
        most_lines: lines after which the text is cut.
    """
    layout = QTextLayout(text.replace("\n", " "), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setAlignment(leading())
    layout.setTextOption(option)
    layout.setFormats([_range(text, mark, theme) for mark in marks])
    height = 0.0
    layout.beginLayout()
    while layout.lineCount() < most_lines and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height


def _range(text: str, mark: tuple[int, int], theme: Theme) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = units(text[: mark[0]])
    found.length = units(text[mark[0] : mark[1]])
    found.format = _format(theme)
    return found


def _format(theme: Theme) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(QColor(theme.mark))
    look.setForeground(QColor(theme.on_mark))
    return look


def units(text: str) -> int:
    """Return how many UTF-16 units Qt counts in `text`."""
    return len(text) + sum(char > "\uffff" for char in text)
