"""Draws the rows of the panel: cards with an action, headings, notes; only the visible ones."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from explorer.model import Dossier, Quote
from ui.country.blocks import WRAP, Block, Faces, of_row
from ui.country.items import Index, Role, Row
from ui.theme import LIGHT, Theme

PAD = 12
GAP = 3
ACTION_HEIGHT = 24


class CardDelegate(QStyledItemDelegate):
    """Paints rows from plain text, so nothing an article says can be taken for markup.

    Signals:
        copy_asked(Quote): the card's *Copy with source* was clicked.
    """

    copy_asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.dossier: Dossier | None = None
        self.code = ""
        self.flashed: Row | None = None
        self._faces = Faces(QFont())
        self._heights: dict[tuple[int, int], int] = {}
        self._blocks: dict[int, list[Block]] = {}

    def reset(self, dossier: Dossier | None, code: str, font: QFont) -> None:
        """Forget what was measured; call it when the rows or the letters change."""
        self.dossier, self.code = dossier, code
        self._faces = Faces(font)
        self._heights.clear()
        self._blocks.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the height of a row at the view's width."""
        width = self._width(option)
        key = (index.row(), width)
        if key not in self._heights:
            self._heights[key] = self._measure(index, width)
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw a row."""
        row = _row(index)
        rect: QRect = option.rect
        painter.save()
        if row.is_card:
            self._paint_card(painter, rect, option, row)
        inner = rect.adjusted(2 * PAD, PAD - 2, -2 * PAD, 0)
        top = inner.top() + (PAD // 2 if row.is_heading else 0)
        for block in self._of(index):
            height = self._faces.height(block, inner.width())
            painter.setFont(self._faces.font(block.face))
            painter.setPen(QColor(getattr(self.theme, block.ink)))
            painter.drawText(QRect(inner.left(), top, inner.width(), height), WRAP, block.text)
            top += height + GAP
        if isinstance(row.item, Quote):
            self._paint_action(painter, self._action_rect(rect))
        if row.foldable:
            self._paint_arrow(painter, rect, row.folded)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Qt: a click on the card's action copies; the rest of the card is the view's affair."""
        row = _row(index)
        if isinstance(row.item, Quote) and _is_click(event):
            assert isinstance(event, QMouseEvent)
            rect: QRect = option.rect
            if self._action_rect(rect).contains(event.position().toPoint()):
                self.copy_asked.emit(row.item)
                return True
        return super().editorEvent(event, model, option, index)

    def _measure(self, index: Index, width: int) -> int:
        inner = width - 4 * PAD
        text = sum(self._faces.height(b, inner) + GAP for b in self._of(index))
        row = _row(index)
        if not row.is_card:
            return text + (2 * PAD if row.is_heading else PAD)
        return text + 2 * PAD + (ACTION_HEIGHT - GAP if isinstance(row.item, Quote) else 0)

    def _of(self, index: Index) -> list[Block]:
        number = index.row()
        if number not in self._blocks and self.dossier is not None:
            self._blocks[number] = of_row(self.dossier, _row(index), self.code)
        return self._blocks.get(number, [])

    def _paint_card(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, row: Row
    ) -> None:
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        flashed = row == self.flashed
        ground = self.theme.mark if flashed else self.theme.selected if chosen else self.theme.card
        edge = self.theme.accent if chosen or flashed else self.theme.line
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), 2 if chosen else 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(rect.adjusted(PAD, 3, -PAD, -3), 8, 8)

    def _action_rect(self, rect: QRect) -> QRect:
        top = rect.bottom() - ACTION_HEIGHT - 4
        return QRect(rect.left() + 2 * PAD, top, rect.width() - 4 * PAD, ACTION_HEIGHT)

    def _paint_action(self, painter: QPainter, rect: QRect) -> None:
        painter.setFont(self._faces.font("small"))
        painter.setPen(QColor(self.theme.accent))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, flags, self.tr("Copy with source"))

    def _paint_arrow(self, painter: QPainter, rect: QRect, folded: bool) -> None:
        painter.setPen(QColor(self.theme.accent))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect.adjusted(PAD - 4, 0, 0, 0), flags, "▸" if folded else "▾")

    def _width(self, option: QStyleOptionViewItem) -> int:
        widget = option.widget
        viewport = getattr(widget, "viewport", None)
        rect: QRect = option.rect
        return int(viewport().width()) if viewport else rect.width()


def _row(index: Index) -> Row:
    row = index.data(Role.ROW)
    assert isinstance(row, Row)
    return row


def _is_click(event: QEvent) -> bool:
    if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
        return False
    return event.button() == Qt.MouseButton.LeftButton
