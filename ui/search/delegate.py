"""How a hit is painted: who or when in a small line, the words below, what was found marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QTextLayout
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from explorer.store.search.results import Hit
from ui.search.items import HIT
from ui.search.marked_text import laid_out

MARGIN = 6
GAP = 2
TITLE_LINES = 3
TEXT_LINES = 6
SMALLER = 0.9
_ACTIVE = QPalette.ColorGroup.Active

Part = tuple[QTextLayout, float]


class HitDelegate(QStyledItemDelegate):
    """Paints headings and hits in the palette's colours alone."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size that a row's text takes at the list's width."""
        width = self._width(option)
        hit = index.data(HIT)
        if hit is None:
            return QSize(width, option.fontMetrics.height() + 2 * MARGIN)
        heights = [height + GAP for _, height in self._parts(hit, option, width - 2 * MARGIN)]
        return QSize(width, round(sum(heights)) + 2 * MARGIN)

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
            self._paint_heading(painter, option, str(index.data()))
        else:
            self._paint_hit(painter, option, hit)
        painter.restore()

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        viewport = getattr(view, "viewport", None)
        return viewport().width() if viewport else max(option.rect.width(), 1)

    def _parts(self, hit: Hit, option: QStyleOptionViewItem, width: float) -> list[Part]:
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * SMALLER)
        parts = []
        if hit.title:
            parts.append(
                laid_out(hit.title, hit.title_marks, small, width, option.palette, TITLE_LINES)
            )
        text = f"“{hit.snippet}”" if _is_verbatim(hit) else hit.snippet
        shift = len(text) - len(hit.snippet) >> 1
        marks = tuple((start + shift, end + shift) for start, end in hit.marks)
        parts.append(laid_out(text, marks, option.font, width, option.palette, TEXT_LINES))
        return parts

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(option.palette.color(_ACTIVE, QPalette.ColorRole.Text))
        within = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        fitting = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideMiddle, within.width()
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(within, flags, fitting)

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_background(painter, option)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        at = QPointF(option.rect.left() + MARGIN, option.rect.top() + MARGIN)
        for layout, height in self._parts(hit, option, option.rect.width() - 2 * MARGIN):
            layout.draw(painter, at)
            at.setY(at.y() + height + GAP)

    def _paint_background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        view = option.widget
        style = view.style() if view else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, view)


def _is_verbatim(hit: Hit) -> bool:
    return hit.kind == "quote" and hit.form != "indirect"
