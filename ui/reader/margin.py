"""The left margin: paragraph numbers, and a bar with the speaker's country beside each quote."""

from __future__ import annotations

from collections import defaultdict

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from explorer.model import Span
from ui.reader import geometry
from ui.reader.faces import Faces, country_ink
from ui.reader.page_text import PageText, Spot
from ui.reader.typesetter import Typesetter

BAR = 3.0
BAR_GAP = 8.0
CODE_WIDTH = 18.0
NUMBER_WIDTH = 16.0
GUTTER = int(BAR_GAP + CODE_WIDTH + NUMBER_WIDTH + 8)
NO_COUNTRY = "–"


class Bar(msgspec.Struct, frozen=True):
    """One quote's lines in one paragraph, from `top` to `bottom`."""

    spot: Spot
    top: float
    bottom: float


class Margin:
    """Paints beside the text, from the galley's spots and the lines' places."""

    def __init__(self, setting: Typesetter, faces: Faces, ranks: dict[str, int]) -> None:
        self._setting = setting
        self._faces = faces
        self._ranks = ranks
        self._quotes = _quotes_by_line(setting.galley)

    def paint(self, painter: QPainter, left: float, seen: QRectF, chosen: str) -> None:
        """Paint what lies in `seen` (pixels of the document); `left` is where the column begins."""
        painter.setFont(self._faces.margin_font())
        number = geometry.line_near(self._setting, seen.top())
        block = self._setting.block(number)
        while block.isValid() and geometry.origin(block).y() < seen.bottom():
            self._paint_number(painter, left, block, number)
            self._paint_bars(painter, left, self.bars(number), chosen)
            block, number = block.next(), number + 1

    def bars(self, line: int) -> list[Bar]:
        """Return the bars beside a line of the galley, from top to bottom."""
        found = []
        whole = self._setting.galley.span_of_line(line)
        for spot in self._quotes.get(line, ()):
            part = Span(max(spot.start, whole.start), min(spot.end, whole.end))
            rects = geometry.rects(self._setting, part)
            if rects:
                found.append(Bar(spot, rects[0].top(), rects[-1].bottom()))
        return found

    def ink(self, code: str) -> QColor:
        """Return a country's colour."""
        if code not in self._ranks:
            return QColor(self._faces.theme.muted)
        return country_ink(self._ranks[code], self._faces.theme.name)

    def _paint_number(self, painter: QPainter, left: float, block: QTextBlock, number: int) -> None:
        lines = self._setting.galley.lines
        shown = lines[number].number
        again = number > 0 and lines[number - 1].number == shown
        if not shown or again or block.layout().lineCount() == 0:
            return
        line = block.layout().lineAt(0)
        base = geometry.origin(block).y() + line.y() + line.ascent()
        right = left - BAR_GAP - CODE_WIDTH - 8
        words = str(shown)
        painter.setPen(QColor(self._faces.theme.muted))
        width = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QPointF(right - width, base), words)

    def _paint_bars(self, painter: QPainter, left: float, bars: list[Bar], chosen: str) -> None:
        above: Bar | None = None
        step = 0.0
        for bar in bars:
            shares_line = above is not None and bar.top < above.bottom - 1
            step = step + BAR + 3 if shares_line and above and _differ(above, bar) else 0.0
            same = above is not None and not _differ(above, bar) and bar.top - above.bottom < 30
            self._paint_bar(painter, left - BAR_GAP - step, bar, bold=bar.spot.id == chosen)
            if not same:
                self._paint_code(painter, left - BAR_GAP - step - 5, bar)
            above = bar

    def _paint_bar(self, painter: QPainter, x: float, bar: Bar, *, bold: bool) -> None:
        width = BAR + 2 if bold else BAR
        pen = QPen(self.ink(bar.spot.code), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if bar.spot.style == "reported":
            pen.setStyle(Qt.PenStyle.DashLine)
        elif bar.spot.style == "term":
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, bar.top + 1), QPointF(x, bar.bottom - 1))

    def _paint_code(self, painter: QPainter, right: float, bar: Bar) -> None:
        words = bar.spot.code or NO_COUNTRY
        metrics = painter.fontMetrics()
        painter.setPen(self.ink(bar.spot.code))
        place = QPointF(right - metrics.horizontalAdvance(words), bar.top + 2 + metrics.ascent())
        painter.drawText(place, words)


def _differ(one: Bar, other: Bar) -> bool:
    return one.spot.code != other.spot.code


def _quotes_by_line(galley: PageText) -> dict[int, list[Spot]]:
    found: dict[int, list[Spot]] = defaultdict(list)
    for spot in galley.spots:
        if spot.kind == "quote" and spot.style != "none":
            for line in range(galley.line_at(spot.start), galley.line_at(spot.end - 1) + 1):
                found[line].append(spot)
    return found
