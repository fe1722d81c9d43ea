"""The type of the reader: fonts, spacing and colours of each kind of line, and the measure."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from ui.look.theme import Theme
from ui.reader.page_text import Line, LineKind, SpotKind, Tone

SERIF = ["Noto Serif", "Georgia", "DejaVu Serif", "serif"]
MEASURE = 68
SMALLEST, LARGEST = 0.7, 2.5

# English as the newspapers write it: its mean letter is what a line's characters are counted by.
_SPECIMEN = (
    "The ministers met again on Tuesday, but after nine hours of talks they could agree on little "
    "more than a date for the next meeting, and neither side would say what had been offered."
)
_SIZES: dict[LineKind, float] = {
    "title": 2.0,
    "meta": 1.0,
    "note": 1.0,
    "body": 1.32,
    "folded": 0.95,
    "fold": 0.95,
    "dropped": 1.1,
    "outline": 1.2,
    "quote": 1.28,
    "event": 1.05,
}
# Beside a map the pane is narrow: smaller type keeps enough words on a line to read along it.
_NARROW_SIZES: dict[LineKind, float] = {
    "title": 1.5,
    "body": 1.17,
    "outline": 1.1,
    "quote": 1.15,
    "dropped": 1.05,
}
_SERIFS: tuple[LineKind, ...] = ("title", "body", "dropped", "quote")
_MUTED: tuple[LineKind, ...] = ("meta", "note", "folded", "fold", "dropped")


class Faces:
    """Formats for one base font, one zoom and one theme, for a wide pane or a narrow one."""

    def __init__(self, base: QFont, zoom: float, theme: Theme, *, is_narrow: bool = False) -> None:
        self.theme = theme
        self._sizes = {**_SIZES, **_NARROW_SIZES} if is_narrow else _SIZES
        size = base.pointSizeF() if base.pointSizeF() > 0 else 10.0
        self._base = base
        self._size = max(size, 9.0) * zoom

    def font(self, kind: LineKind) -> QFont:
        """Return the font of a kind of line."""
        font = QFont(self._base)
        font.setPointSizeF(self._size * self._sizes[kind])
        if kind in _SERIFS:
            font.setFamilies(SERIF)
        if kind == "title":
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def margin_font(self) -> QFont:
        """Return the font of paragraph numbers and country codes."""
        font = QFont(self._base)
        font.setPointSizeF(self._size * 0.78)
        return font

    def column(self) -> float:
        """Return the width in pixels of a line of `MEASURE` characters of the article."""
        metrics = QFontMetricsF(self.font("body"))
        return metrics.horizontalAdvance(_SPECIMEN) / len(_SPECIMEN) * MEASURE

    def letters(self, line: Line) -> QTextCharFormat:
        """Return the character format of a line."""
        letters = QTextCharFormat()
        letters.setFont(self.font(line.kind))
        muted = line.kind in _MUTED
        letters.setForeground(QColor(self.theme.muted if muted else self.theme.ink))
        if line.kind in ("folded", "fold"):
            letters.setFontItalic(True)
        return letters

    def tone(self, tone: Tone) -> QTextCharFormat:
        """Return what a shade of that tone changes about its line."""
        letters = QTextCharFormat()
        if tone == "doubtful":
            letters.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            letters.setUnderlineColor(QColor(self.theme.warm))
            return letters
        letters.setForeground(QColor(self.theme.warm if tone == "warm" else self.theme.muted))
        if tone == "small":
            letters.setFontFamilies(self._base.families() or [self._base.family()])
            letters.setFontPointSize(self._size * 0.95)
        return letters

    def name(self, kind: SpotKind) -> QTextCharFormat:
        """Return the underline of a name: a line for people, dots for countries."""
        letters = QTextCharFormat()
        styles = QTextCharFormat.UnderlineStyle
        letters.setUnderlineStyle(styles.DotLine if kind == "country" else styles.SingleUnderline)
        letters.setUnderlineColor(QColor(self.theme.muted))
        return letters

    def block(self, line: Line) -> QTextBlockFormat:
        """Return the spacing of a line, scaled with the letters."""
        block = QTextBlockFormat()
        leading = {"title": 116, "body": 145, "quote": 138, "outline": 135}.get(line.kind, 130)
        block.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        above, below = _SPACES[line.kind]
        block.setTopMargin(above * self._size)
        block.setBottomMargin(below * self._size)
        if line.kind in ("quote", "event"):
            block.setLeftMargin(1.6 * self._size)
        return block


_SPACES: dict[LineKind, tuple[float, float]] = {
    "title": (0, 0.8),
    "meta": (0, 1.6),
    "note": (0, 1.6),
    "body": (0, 1.1),
    "folded": (0, 0.5),
    "fold": (0, 0.2),
    "dropped": (0, 1.1),
    "outline": (1.0, 0.5),
    "quote": (0.3, 0.5),
    "event": (0.1, 0.4),
}


@cache
def country_ink(rank: int, name: str) -> QColor:
    """Return a quiet colour for the country of that rank; a letter always stands beside it."""
    if name == "high-contrast":
        return QColor("#ffff00")
    # Steps of the golden angle keep neighbours in rank far apart in hue.
    hue = (0.52 + rank * 0.381966) % 1.0
    return QColor.fromHslF(hue, 0.42, 0.36 if name == "light" else 0.70)
