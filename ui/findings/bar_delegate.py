"""Rows of a table with a small bar under the first cell: as long as its figure is large."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.findings.table_model import BAR

ROW = 34
_BAR = 3


class BarDelegate(QStyledItemDelegate):
    """Paints the bar in the accent of the theme."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Qt: the cell, and the bar along its lower edge."""
        super().paint(painter, option, index)
        length = index.data(BAR)
        if not isinstance(length, float) or length <= 0:
            return
        cell = QRectF(option.rect).adjusted(6, 0, -8, -3)
        bar = QRectF(cell.left(), cell.bottom() - _BAR, max(2.0, cell.width() * length), _BAR)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            bar.moveRight(cell.right())
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        palette = option.palette
        painter.setBrush(palette.color(palette.ColorRole.Accent))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Qt: rows with room for the bar."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(ROW, size.height() + 8))
