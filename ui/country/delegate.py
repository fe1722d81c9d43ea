"""Draws the rows of the panel: cards with actions, headings, notes; only the visible ones."""

from __future__ import annotations

from PySide6.QtCore import (
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from explorer.model import Dossier
from ui.country import card_actions, tick, wording
from ui.country.blocks import Block, Faces, of_row, wrap
from ui.country.items import Index, Role, Row
from ui.look.mirroring import by_its_words, is_mirrored, leading, mirrored
from ui.look.theme import LIGHT, Theme

PAD = 12
GAP = 3


class CardDelegate(QStyledItemDelegate):
    """Paints rows from plain text, so nothing an article says can be taken for markup."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.dossier: Dossier | None = None
        self.code = ""
        self.flashed: Row | None = None
        self._font = QFont()
        self._faces = Faces(self._font)
        self._heights: dict[tuple[int, int], int] = {}
        self._blocks: dict[int, list[Block]] = {}

    def reset(self, dossier: Dossier | None, code: str, font: QFont) -> None:
        """Forget what was measured; call it when the rows or the letters change."""
        self.dossier, self.code = dossier, code
        if font != self._font:
            self._font, self._faces = QFont(font), Faces(font)
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
        by_its_words(painter)
        if row.is_card:
            self._paint_card(painter, rect, option, index, row)
        inner = rect.adjusted(2 * PAD, PAD - 2, -2 * PAD, 0)
        top = inner.top() + (PAD // 2 if row.is_heading else 0)
        for number, block in enumerate(self._of(index)):
            width = _width_of(number, row, inner.width())
            height = self._faces.height(block, width)
            painter.setFont(self._faces.font(block.face))
            painter.setPen(QColor(getattr(self.theme, block.ink)))
            painter.drawText(
                mirrored(QRect(inner.left(), top, width, height), rect), wrap(), block.text
            )
            top += height + GAP
        self._paint_actions(painter, rect, row)
        if row.foldable:
            self._paint_arrow(painter, rect, row.folded)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Qt: an action says what it does, and its key."""
        row = _row(index)
        action = self.hit(option.rect, row, event.pos())
        hint = card_actions.hint_of(action, row.item) if action else ""
        if action == "accept" and tick.is_checked(row.item):
            hint = wording.standing(row.item) if row.item is not None else ""
        QToolTip.showText(event.globalPos(), hint, view)
        return bool(hint)

    def hits(self, rect: QRect, row: Row) -> list[tuple[card_actions.ActionId, QRect]]:
        """Return a card's actions and where they are hit, for a card drawn in `rect`."""
        placed = self._flow(row, rect.width())
        top = rect.bottom() - 4 - _height(placed)
        start = QPoint(rect.left() + 2 * PAD, top)
        found = [(each.id, each.rect.translated(start)) for each in placed]
        if card_actions.has_tick(row.item):
            found.append(("accept", tick.rect_in(_card(rect))))
        return [(id, mirrored(where, rect)) for id, where in found]

    def hit(self, rect: QRect, row: Row, point: QPoint) -> card_actions.ActionId | None:
        """Return the action under a point, for a card drawn in `rect`."""
        return next((id for id, where in self.hits(rect, row) if where.contains(point)), None)

    def _flow(self, row: Row, width: int) -> list[card_actions.Placed]:
        return card_actions.flow(row.item, width - 4 * PAD, self._faces.metrics("small"))

    def _measure(self, index: Index, width: int) -> int:
        inner = width - 4 * PAD
        row = _row(index)
        text = sum(
            self._faces.height(block, _width_of(number, row, inner)) + GAP
            for number, block in enumerate(self._of(index))
        )
        if not row.is_card:
            return text + (2 * PAD if row.is_heading else PAD)
        actions = _height(self._flow(row, width))
        return text + 2 * PAD + (actions - GAP if actions else 0)

    def _of(self, index: Index) -> list[Block]:
        number = index.row()
        if number not in self._blocks and self.dossier is not None:
            self._blocks[number] = of_row(self.dossier, _row(index), self.code)
        return self._blocks.get(number, [])

    def _paint_card(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index, row: Row
    ) -> None:
        view = option.widget
        assert isinstance(view, QAbstractItemView)
        chosen = view.selectionModel().isSelected(index)
        flashed = row == self.flashed
        ground = self.theme.mark if flashed else self.theme.selected if chosen else self.theme.card
        edge = self.theme.accent if chosen or flashed else self.theme.line
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), 2 if chosen else 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(_card(rect), 8, 8)

    def _paint_actions(self, painter: QPainter, rect: QRect, row: Row) -> None:
        painter.setFont(self._faces.font("small"))
        flags = Qt.AlignmentFlag.AlignVCenter | leading()
        for action, where in self.hits(rect, row):
            if action == "accept":
                tick.paint(painter, where, self.theme, tick.is_checked(row.item))
            else:
                painter.setPen(QColor(self.theme.accent))
                painter.drawText(where, flags, card_actions.text_of(action, row.item))

    def _paint_arrow(self, painter: QPainter, rect: QRect, folded: bool) -> None:
        painter.setPen(QColor(self.theme.accent))
        flags = Qt.AlignmentFlag.AlignVCenter | leading()
        room = mirrored(rect.adjusted(PAD - 4, 0, 0, 0), rect)
        closed = "◂" if is_mirrored() else "▸"
        painter.drawText(room, flags, closed if folded else "▾")

    def _width(self, option: QStyleOptionViewItem) -> int:
        widget = option.widget
        viewport = getattr(widget, "viewport", None)
        rect: QRect = option.rect
        return int(viewport().width()) if viewport else rect.width()


def _card(rect: QRect) -> QRect:
    return rect.adjusted(PAD, 3, -PAD, -3)


def _height(placed: list[card_actions.Placed]) -> int:
    return max((each.rect.bottom() + 1 for each in placed), default=0)


def _width_of(number: int, row: Row, width: int) -> int:
    """The first line leaves room for the tick."""
    return width - tick.HIT if number == 0 and card_actions.has_tick(row.item) else width


def _row(index: Index) -> Row:
    row = index.data(Role.ROW)
    assert isinstance(row, Row)
    return row
