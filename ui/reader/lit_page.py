"""What is lit up on the page: the choice, the hits, the flash of a jump, the keys' ring."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from explorer.model import Span
from ui.look.theme import LIGHT
from ui.reader import geometry
from ui.reader.faces import Faces
from ui.reader.page_text import PageText, Spot
from ui.reader.typesetter import Typesetter

FLASH_MS = 900


class LitPage(QTextEdit):
    """A text with lit stretches: what is chosen, what was searched for, where a jump arrived."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.faces = Faces(self.font(), 1.0, LIGHT)
        self.setting = Typesetter(PageText([], []), self.document())
        self.chosen: Span | None = None
        self.chosen_id = ""
        self.current: Spot | None = None
        self._hits: list[Span] = []
        self._hit: Span | None = None
        self._flash_due = False
        self._flash_end = QTimer(self)
        self._flash_end.setSingleShot(True)
        self._flash_end.setInterval(FLASH_MS)
        self._flash_end.timeout.connect(self._end_flash)

    def choose(self, span: Span | None, id: str) -> None:
        """Mark the chosen stretch, without moving."""
        if (span, id) != (self.chosen, self.chosen_id):
            self.chosen, self.chosen_id = span, id
            self._show_highlights()

    def show_hits(self, hits: list[Span], current: Span | None = None) -> None:
        """Mark the stretches that were searched for."""
        self._hits, self._hit = hits, current
        self._show_highlights()

    def _paint_ring(self, painter: QPainter, spot: Spot) -> None:
        painter.setPen(QPen(QColor(self.faces.theme.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect in geometry.rects(self.setting, Span(spot.start, spot.end)):
            painter.drawRoundedRect(rect.adjusted(-3, -1, 3, 1), 4, 4)

    def _set_colours(self, *, flash: bool = False) -> None:
        # Qt draws the selection above all other marks: the flash is the selection in its colour.
        theme = self.faces.theme
        ground, ink = (theme.mark, theme.on_mark) if flash else (theme.selected, theme.ink)
        palette = self.palette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Base, QColor(theme.surface))
            palette.setColor(group, QPalette.ColorRole.Highlight, QColor(ground))
            palette.setColor(group, QPalette.ColorRole.HighlightedText, QColor(ink))
        self.setPalette(palette)

    def _show_highlights(self) -> None:
        theme = self.faces.theme
        shown = [self._highlight(span, theme.mark, theme.on_mark) for span in self._hits]
        if self.chosen is not None:
            shown.insert(0, self._highlight(self.chosen, theme.selected, theme.ink))
        if self._hit is not None:
            shown.append(self._highlight(self._hit, theme.accent, theme.on_accent))
        self.setExtraSelections(shown)

    def _highlight(self, span: Span, ground: str, ink: str) -> QTextEdit.ExtraSelection:
        highlight = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setBackground(QColor(ground))
        form.setForeground(QColor(ink))
        highlight.cursor = self.setting.cursor(span)
        highlight.format = form
        return highlight

    def _flash(self) -> None:
        if self._flash_due:
            self._flash_due = False
            self._set_colours(flash=True)
            self._flash_end.start()

    def _end_flash(self) -> None:
        self._set_colours()
