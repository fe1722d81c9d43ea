"""Draws a row of the People sheet: the name with role and country below it, counts beside it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from explorer.views.people import PersonRow
from ui.look import type_scale
from ui.look.mirroring import leading, mirrored
from ui.look.theme import LIGHT, Theme
from ui.people.items import ROW, below

HIGH, LOW = 40, 32
INSIDE = 16


class PeopleDelegate(QStyledItemDelegate):
    """Paints plain text, so nothing an article says can be taken for markup."""

    theme: Theme = LIGHT

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Qt: two lines for a person, one for a list."""
        lines = 2 if isinstance(index.data(ROW), PersonRow) else 1
        high = QFontMetrics(type_scale.font(type_scale.ROW)).height()
        low = QFontMetrics(type_scale.font(type_scale.META)).height()
        return QSize(60, max(HIGH, high + low + 6) if lines == 2 else max(LOW, high + 12))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Qt: draw a cell."""
        rect, theme, entry = option.rect, self.theme, index.data(ROW)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.selected))
            if index.column() == 0:
                bar = QRect(rect.left(), rect.top(), 3, rect.height())
                painter.fillRect(mirrored(bar, rect), QColor(theme.accent))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == 0:
            self._paint_name(painter, rect, str(index.data() or ""), below(entry))
        else:
            painter.setPen(QColor(theme.ink))
            weight = type_scale.BOLD if index.column() == 1 else type_scale.REGULAR
            painter.setFont(type_scale.tabular(type_scale.font(type_scale.ROW, weight)))
            place = rect.adjusted(4, 0, -INSIDE if index.column() == 2 else -8, 0)
            end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(mirrored(place, rect), end, str(index.data() or ""))
        painter.restore()

    def _paint_name(self, painter: QPainter, rect: QRect, name: str, facts: str) -> None:
        room = rect.adjusted(INSIDE, 2, -4, -2)
        lines = [(name, type_scale.font(type_scale.ROW, type_scale.BOLD), self.theme.ink)]
        if facts:
            lines.append((facts, type_scale.font(type_scale.META), self.theme.muted))
        heights = [QFontMetrics(font).height() for _, font, _ in lines]
        top = room.top() + (room.height() - sum(heights)) // 2
        for (words, font, ink), high in zip(lines, heights, strict=True):
            place = mirrored(QRect(room.left(), top, room.width(), high), rect)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            shown = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, int(leading() | Qt.AlignmentFlag.AlignVCenter), shown)
            top += high
