"""PDFs made by Qt, each word of which is known by its place: text, columns, scans."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

POINTS = 72.0
FAMILY = "DejaVu Sans"


class Drawn(NamedTuple):
    """A word as it was drawn: its page, and its box in points from the page's upper left corner."""

    word: str
    page: int
    box: QRectF


class Sheet:
    """A PDF that is being drawn, on pages of A4 or another size in points."""

    NONE = QMarginsF(0, 0, 0, 0)

    def __init__(self, path: Path, size: QSizeF | None = None, *, dots: int = 720) -> None:
        self.path, self.words = path, list[Drawn]()
        self._writer = QPdfWriter(str(path))
        self._writer.setResolution(dots)
        sheet = (
            QPageSize(size, QPageSize.Unit.Point) if size else QPageSize(QPageSize.PageSizeId.A4)
        )
        portrait = QPageLayout.Orientation.Portrait
        self._writer.setPageLayout(QPageLayout(sheet, portrait, self.NONE))
        self._dots = dots / POINTS
        self.painter = QPainter(self._writer)
        self.painter.scale(self._dots, self._dots)
        self.page = 0

    def new_page(self, size: QSizeF | None = None) -> None:
        """Go on with the next page, of another size where one is given, in points."""
        if size is not None:
            self._writer.setPageSize(QPageSize(size, QPageSize.Unit.Point))
        self._writer.newPage()
        self.page += 1

    def column(
        self,
        left: float,
        top: float,
        width: float,
        paragraphs: Sequence[str],
        size: float = 11,
        *,
        spacing: float = 0.0,
        cut: str = "",
    ) -> float:
        """Draw paragraphs one below the other and return where the last one ends, in points.

        `cut` is a word that is cut by a hyphen after its first half, wherever it stands at an end.
        """
        font = face(size)
        # Qt sets letters by whole dots of its device: measured there, they stand where they stand.
        metrics = QFontMetricsF(font)
        self.painter.setFont(font)
        height, base = 1.35 * size, top + size
        for paragraph in paragraphs:
            for line in broken(paragraph, width, metrics, cut):
                self.line(left, base, line, metrics, spacing)
                base += height
            base += 0.6 * size
        return base - size

    def line(
        self,
        left: float,
        base: float,
        words: Sequence[str],
        metrics: QFontMetricsF,
        spacing: float = 0.0,
    ) -> None:
        """Draw a line word by word; with `spacing`, letter by letter, so many points apart."""
        for word in words:
            parts = list(word) if spacing else [word]
            start = left
            for part in parts:
                self.painter.drawText(QPointF(left, base), part)
                left += metrics.horizontalAdvance(part) + spacing
            box = QRectF(start, base - metrics.ascent(), left - spacing - start, metrics.height())
            self.words.append(Drawn(word, self.page, box))
            left += metrics.horizontalAdvance(" ")

    def done(self) -> Path:
        """Write the file and return where it is."""
        self.painter.end()
        return self.path


def face(size: float) -> QFont:
    """Return a font `size` points high on a painter whose unit is a point."""
    font = QFont(FAMILY)
    font.setPixelSize(round(size))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def broken(paragraph: str, width: float, metrics: QFontMetricsF, cut: str = "") -> list[list[str]]:
    """Return a paragraph's words line by line; `cut` is parted where its line ends."""
    lines: list[list[str]] = [[]]
    room, blank = width, metrics.horizontalAdvance(" ")
    for word in paragraph.split():
        wide = metrics.horizontalAdvance(word)
        if wide > room and lines[-1]:
            half = len(cut) // 2
            head = f"{word[:half]}-"
            if cut and word.startswith(cut) and metrics.horizontalAdvance(head) <= room:
                lines[-1].append(head)
                word = word[half:]
                wide = metrics.horizontalAdvance(word)
            lines.append([])
            room = width
        lines[-1].append(word)
        room -= wide + blank
    return lines
