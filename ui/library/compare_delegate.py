"""How an entry of the comparison is painted: room around its words, a line below, headings bold."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.library.compare_rows import Row

Index = QModelIndex | QPersistentModelIndex
SIDE, ABOVE, BELOW = 10, 6, 7
ABOVE_HEADING = 18
SMALLER = 0.92
HIGHEST = 4000
ROW = Qt.ItemDataRole.UserRole + 1
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class CompareDelegate(QStyledItemDelegate):
    """Paints plain text: the words of an entry, its facts smaller below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the height the words need at the column's width."""
        view = option.widget
        row = index.data(ROW)
        if not isinstance(view, QTableView) or not isinstance(row, Row):
            return super().sizeHint(option, index)
        columns = 2 if row.is_words else 1
        width = columns * view.columnWidth(index.column()) - 2 * SIDE
        parts = _parts(str(index.data() or ""), option.font, row)
        text = sum(_height(words, font, width) for words, font in parts)
        above = ABOVE_HEADING if row.heading else ABOVE
        return QSize(width, above + text + BELOW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw an entry."""
        row = index.data(ROW)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        # Of the normal group: what cannot be chosen is to be read all the same.
        normal = QPalette.ColorGroup.Active
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        ink = palette.color(normal, role)
        line = QColor(palette.color(normal, QPalette.ColorRole.Text))
        line.setAlphaF(0.15)
        painter.setPen(line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(ink)
        top = rect.top() + (ABOVE_HEADING if isinstance(row, Row) and row.heading else ABOVE)
        inner = rect.adjusted(SIDE, 0, -SIDE, 0)
        for words, font in _parts(str(index.data() or ""), option.font, row):
            height = _height(words, font, inner.width())
            painter.setFont(font)
            painter.drawText(QRect(inner.left(), top, inner.width(), height), _WRAP, words)
            top += height
            painter.setOpacity(0.78)
        painter.restore()


def _parts(text: str, base: QFont, row: Row) -> list[tuple[str, QFont]]:
    words, _, facts = text.partition("\n")
    first, small = QFont(base), QFont(base)
    first.setBold(bool(row.heading))
    small.setPointSizeF(base.pointSizeF() * SMALLER)
    return [(part, font) for part, font in ((words, first), (facts, small)) if part]


def _height(words: str, font: QFont, width: int) -> int:
    room = QRect(0, 0, max(width, 60), HIGHEST)
    return QFontMetrics(font).boundingRect(room, _WRAP, words).height()
