"""How an article of the list is painted: its title, bold while unread, and small facts below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look.mirroring import by_its_words, leading

MARGIN = 6
SMALLER = 0.9
MUTED = 0.75
HIGHEST = 2000
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop

Index = QModelIndex | QPersistentModelIndex
Part = tuple[str, QFont, int]


class ArticleDelegate(QStyledItemDelegate):
    """Paints rows from plain text, so nothing an article says can be taken for markup."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the height of a row at the list's width."""
        view = option.widget
        viewport = getattr(view, "viewport", None)
        rect: QRect = option.rect
        width = viewport().width() - 2 * MARGIN if viewport else rect.width()
        text = sum(height for _, _, height in _parts(option, index, width - 2 * MARGIN))
        return QSize(width, text + 2 * MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw a row."""
        view = option.widget
        style = view.style() if view else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, view)
        rect: QRect = option.rect
        inner = rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.save()
        by_its_words(painter)
        lines = Qt.TextFlag.TextWordWrap | leading() | Qt.AlignmentFlag.AlignTop
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        for words, font, height in _parts(option, index, inner.width()):
            painter.setFont(font)
            painter.drawText(QRect(inner.left(), inner.top(), inner.width(), height), lines, words)
            inner.setTop(inner.top() + height)
            painter.setOpacity(MUTED)
        painter.restore()


def _parts(option: QStyleOptionViewItem, index: Index, width: int) -> list[Part]:
    title, _, facts = str(index.data()).partition("\n")
    strong, small = QFont(option.font), QFont(option.font)
    font = index.data(Qt.ItemDataRole.FontRole)
    strong.setBold(isinstance(font, QFont) and font.bold())
    small.setPointSizeF(option.font.pointSizeF() * SMALLER)
    return [
        (words, face, _height(words, face, width))
        for words, face in ((title, strong), (facts, small))
    ]


def _height(words: str, font: QFont, width: int) -> int:
    room = QRect(0, 0, max(width, 40), HIGHEST)
    return QFontMetrics(font).boundingRect(room, _WRAP, words).height()
