"""How a hit is painted: its words, what was found in them marked, and who or when below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from explorer.store.search.results import Hit
from explorer.store.search.snippet import Marks
from ui.look import type_scale
from ui.look.mirroring import leading, mirrored
from ui.look.theme import LIGHT, Theme
from ui.search.items import HIT, SOURCE
from ui.search.marked_text import laid_out

SIDE = 16
ABOVE, GAP = 7, 1
HEADING = 36
TITLE_LINES = 2
TEXT_LINES = 6
CHOSEN = 3

Part = tuple[QTextLayout, float, str]
"""Words laid out, how high they are in pixels, and their ink."""


class HitDelegate(QStyledItemDelegate):
    """Paints headings and hits as plain text in the theme's colours."""

    theme: Theme = LIGHT

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size that a row's text takes at the list's width."""
        width = self._width(option)
        hit = index.data(HIT)
        if hit is None:
            return QSize(width, max(HEADING, QFontMetrics(_heading_font()).height() + 16))
        parts = self._parts(hit, str(index.data(SOURCE) or ""), width - 2 * SIDE)
        heights = [height + GAP for _, height, _ in parts]
        return QSize(width, round(sum(heights)) + 2 * ABOVE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        hit = index.data(HIT)
        painter.save()
        if hit is None:
            self._paint_heading(painter, option.rect, str(index.data()))
        else:
            self._paint_hit(painter, option, hit, str(index.data(SOURCE) or ""))
        painter.restore()

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        viewport = getattr(view, "viewport", None)
        return viewport().width() if viewport else max(option.rect.width(), 1)

    def _parts(self, hit: Hit, source: str, width: float) -> list[Part]:
        text, marks = _shown_words(hit)
        family: type_scale.Family = "Noto Serif" if _is_verbatim(hit) else "Noto Sans"
        words = type_scale.font(type_scale.ROW, family=family)
        parts = [self._part(text, marks, words, width, TEXT_LINES, self.theme.ink)]
        small = type_scale.font(type_scale.META)
        below = [(hit.title, hit.title_marks), (source, ())]
        for line, found in below:
            if line:
                parts.append(self._part(line, found, small, width, TITLE_LINES, self.theme.muted))
        return parts

    def _part(
        self, text: str, marks: Marks, font: QFont, width: float, lines: int, ink: str
    ) -> Part:
        layout, height = laid_out(text, marks, font, width, self.theme, lines)
        return layout, height, ink

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.setFont(_heading_font())
        painter.setPen(QColor(self.theme.ink))
        within = rect.adjusted(SIDE, 6, -SIDE, 0)
        fitting = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideMiddle, within.width()
        )
        painter.drawText(within, int(Qt.AlignmentFlag.AlignVCenter | leading()), fitting)

    def _paint_hit(
        self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit, source: str
    ) -> None:
        rect, theme = option.rect, self.theme
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.selected))
            bar = QRect(rect.left(), rect.top(), CHOSEN, rect.height())
            painter.fillRect(mirrored(bar, rect), QColor(theme.accent))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.topLeft(), rect.topRight())
        at = QPointF(rect.left() + SIDE, rect.top() + ABOVE)
        for layout, height, ink in self._parts(hit, source, rect.width() - 2 * SIDE):
            painter.setPen(QColor(ink))
            layout.draw(painter, at)
            at.setY(at.y() + height + GAP)


def _heading_font() -> QFont:
    return type_scale.font(type_scale.ROW, type_scale.BOLD)


def _shown_words(hit: Hit) -> tuple[str, Marks]:
    """The words as they are shown, verbatim ones in marks, and what is marked in them."""
    if not _is_verbatim(hit):
        return hit.snippet, hit.marks
    return f"“{hit.snippet}”", tuple((start + 1, end + 1) for start, end in hit.marks)


def _is_verbatim(hit: Hit) -> bool:
    return hit.kind == "quote" and hit.form != "indirect"
