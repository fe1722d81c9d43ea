"""How a row of the Countries list looks: name over standing, a small bar of evidence, figures."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.country.list_items import CountriesModel, Index
from ui.look import type_scale
from ui.look.mirroring import is_mirrored, leading, mirrored
from ui.look.theme import LIGHT, Theme

HEIGHT = 44
SIDE = 16
BAR, LONGEST = 3, 72
CHOSEN = 3


class CountryDelegate(QStyledItemDelegate):
    """Paints from the model alone."""

    def __init__(self, model: CountriesModel, parent: QObject) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._model = model
        self._name = type_scale.font(type_scale.ROW, type_scale.MEDIUM)
        self._small = type_scale.font(type_scale.META)
        self._figure = type_scale.tabular(type_scale.font(type_scale.ROW))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: two lines."""
        lines = QFontMetrics(self._name).height() + QFontMetrics(self._small).height()
        return QSize(60, max(type_scale.scaled(HEIGHT), lines + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw a cell."""
        rect, theme = option.rect, self.theme
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.selected))
            if index.column() == 0:
                bar = QRect(rect.left(), rect.top(), CHOSEN, rect.height())
                painter.fillRect(mirrored(bar, rect), QColor(theme.accent))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == 0:
            self._paint_name(painter, rect, index)
        else:
            painter.setFont(self._figure)
            words = str(index.data())
            painter.setPen(QColor(theme.muted if words == "–" else theme.ink))
            side = Qt.AlignmentFlag.AlignLeft if is_mirrored() else Qt.AlignmentFlag.AlignRight
            room = rect.adjusted(2, 0, -6, 0)
            painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _paint_name(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme, high = self.theme, QFontMetrics(self._name).height()
        low = QFontMetrics(self._small).height()
        top = (rect.height() - high - low) // 2
        painter.setFont(self._name)
        painter.setPen(QColor(theme.ink))
        line = QRect(rect.left() + SIDE, rect.top() + top, rect.width() - SIDE - 4, high)
        self._write(painter, line, str(index.data()), rect)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted))
        below = line.translated(0, high)
        below.setHeight(low)
        standing = self._model.standing(index.row())
        self._write(painter, below, standing, rect)
        used = painter.fontMetrics().horizontalAdvance(standing) + 8
        room = min(LONGEST, below.width() - used)
        wide = round(room * self._model.share(index.row()))
        if wide > 0:
            middle = below.center().y() + 1
            bar = QRect(below.left() + used, middle, max(wide, 2), BAR)
            painter.fillRect(mirrored(bar, rect), QColor(theme.warm))

    def _write(self, painter: QPainter, line: QRect, words: str, rect: QRect) -> None:
        told = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        flags = Qt.AlignmentFlag.AlignVCenter | leading()
        painter.drawText(mirrored(line, rect), flags, told)
