"""Draws the rows of the panel: cards with actions, headings, notes; only the visible ones."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from explorer.model import Dossier
from ui.cards import actions as card_actions
from ui.country import tick, wording
from ui.country.blocks import Faces, Lines, of_row, wrap
from ui.country.card_layout import APART, INSIDE, SIDE, Laid, Piece, laid_out
from ui.country.items import Index, Role
from ui.country.row import Row
from ui.look import icons
from ui.look.mirroring import by_its_words, is_mirrored, leading, mirrored
from ui.look.theme import LIGHT, Theme

SPARE = 4


class CardDelegate(QStyledItemDelegate):
    """Paints rows from plain text, so nothing an article says can be taken for markup."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.dossier: Dossier | None = None
        self.code = ""
        self.flashed: Row | None = None
        self.chosen = -1
        """The row whose card is chosen: it shows its actions, and is higher for them."""
        self._faces = Faces()
        self._laid: dict[tuple[int, int], Laid] = {}
        self._lines: dict[int, Lines] = {}

    def reset(self, dossier: Dossier | None, code: str) -> None:
        """Forget what was measured; call it when the rows change."""
        self.dossier, self.code = dossier, code
        self.chosen = -1
        self._laid.clear()
        self._lines.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the height of a row at the view's width."""
        width = self._width(option)
        height = self._layout(index, width).height
        if index.row() == self.chosen and card_actions.drawn(_row(index).item):
            height += _height(self._flow(_row(index), width)) + SPARE
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw a row."""
        row, rect = _row(index), option.rect
        laid = self._layout(index, rect.width())
        painter.save()
        by_its_words(painter)
        if row.is_card:
            self._paint_ground(painter, rect, option, index, laid)
        painter.translate(rect.topLeft())
        room = QRect(0, 0, rect.width(), rect.height())
        for piece in laid.pieces:
            self._paint_words(painter, piece, room)
        for chip in laid.chips:
            self._paint_chip(painter, chip, room)
        painter.translate(-rect.topLeft())
        self._paint_actions(painter, option, row, laid)
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

    def hits(
        self, rect: QRect, row: Row, laid: Laid | None = None
    ) -> list[tuple[card_actions.ActionId, QRect]]:
        """Return a card's actions and where they are hit, for a card drawn in `rect`.

        `laid` is what is known of the card already; without it, it is laid out again.
        """
        placed = self._flow(row, rect.width())
        top = rect.bottom() - APART // 2 - 4 - _height(placed)
        start = QPoint(rect.left() + SIDE + INSIDE, top)
        found = [(each.id, each.rect.translated(start)) for each in placed]
        if card_actions.has_tick(row.item):
            mark = laid.tick if laid is not None else self._tick_of(row, rect.width())
            found.append(("accept", mark.translated(rect.topLeft())))
        return [(id, mirrored(where, rect)) for id, where in found]

    def hit(self, rect: QRect, row: Row, point: QPoint) -> card_actions.ActionId | None:
        """Return the action under a point, for a card drawn in `rect`."""
        return next((id for id, where in self.hits(rect, row) if where.contains(point)), None)

    def _flow(self, row: Row, width: int) -> list[card_actions.Placed]:
        room = width - 2 * (SIDE + INSIDE)
        return card_actions.flow(row.item, room, self._faces.metrics("small"))

    def _layout(self, index: Index, width: int) -> Laid:
        key = (index.row(), width)
        if key not in self._laid:
            self._laid[key] = self._lay_out(_row(index), index.row(), width)
        return self._laid[key]

    def _lay_out(self, row: Row, number: int, width: int) -> Laid:
        if self.dossier is None:
            return Laid(0)
        if number not in self._lines:
            self._lines[number] = of_row(self.dossier, row, self.code)
        return laid_out(row, self._lines[number], self._faces, width)

    def _tick_of(self, row: Row, width: int) -> QRect:
        if self.dossier is None:
            return QRect()
        return laid_out(row, of_row(self.dossier, row, self.code), self._faces, width).tick

    def _paint_ground(
        self,
        painter: QPainter,
        rect: QRect,
        option: QStyleOptionViewItem,
        index: Index,
        laid: Laid,
    ) -> None:
        row, theme = _row(index), self.theme
        is_chosen = index.row() == self.chosen or _is_selected(option, index)
        is_flashed = row == self.flashed
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.accent if is_chosen or is_flashed else theme.line
        if laid.card.isEmpty():
            self._paint_line_ground(painter, rect, is_chosen, row)
            return
        wide = 2.0 if is_chosen else 1.0
        painter.setPen(QPen(QColor(edge), wide))
        painter.setBrush(QColor(theme.mark if is_flashed else theme.card))
        painter.drawRoundedRect(QRectF(_card(rect)).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _paint_line_ground(self, painter: QPainter, rect: QRect, is_chosen: bool, row: Row) -> None:
        theme = self.theme
        if is_chosen:
            painter.fillRect(rect.adjusted(0, 1, 0, -1), QColor(theme.selected))
            bar = QRect(rect.left(), rect.top() + 1, 3, rect.height() - 2)
            painter.fillRect(mirrored(bar, rect), QColor(theme.accent))
        if row.is_voice:
            painter.setPen(QColor(theme.line))
            painter.drawLine(rect.left() + SIDE, rect.bottom(), rect.right() - SIDE, rect.bottom())

    def _paint_words(self, painter: QPainter, piece: Piece, room: QRect) -> None:
        painter.setFont(self._faces.font(piece.face))
        painter.setPen(QColor(getattr(self.theme, piece.ink)))
        place = mirrored(piece.rect, room)
        if not piece.at_end:
            painter.drawText(place, wrap(), piece.text)
            return
        metrics = self._faces.metrics(piece.face)
        words = metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, place.width())
        side = Qt.AlignmentFlag.AlignLeft if is_mirrored() else Qt.AlignmentFlag.AlignRight
        painter.drawText(place, side | Qt.AlignmentFlag.AlignTop, words)

    def _paint_chip(self, painter: QPainter, chip: Piece, room: QRect) -> None:
        place = mirrored(chip.rect, room)
        painter.setPen(QColor(self.theme.line))
        painter.setBrush(QColor(self.theme.surface))
        round_ = place.height() / 2
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), round_, round_)
        painter.setFont(self._faces.font("small"))
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, chip.text)

    def _paint_actions(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, laid: Laid
    ) -> None:
        rect = option.rect
        is_chosen = rect.height() > laid.height
        is_pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setFont(self._faces.font("small"))
        flags = Qt.AlignmentFlag.AlignVCenter | leading()
        actions = self.hits(rect, row, laid) if row.is_card else []
        shown = [where for action, where in actions if action != "accept"]
        if shown and is_pointed and not is_chosen:
            # What can be done with the card takes the chips' place while it is pointed at.
            ground = _card(rect).adjusted(2, 0, -2, -2)
            ground.setTop(min(where.top() for where in shown) - 2)
            painter.fillRect(ground, QColor(self.theme.card))
        for action, where in actions:
            if action == "accept":
                tick.paint(painter, where, self.theme, tick.is_checked(row.item))
            elif is_chosen or is_pointed:
                painter.setPen(QColor(self.theme.accent))
                painter.drawText(where, flags, card_actions.text_of(action, row.item))

    def _paint_arrow(self, painter: QPainter, rect: QRect, folded: bool) -> None:
        name = "unfold" if not folded else "fold"
        at = mirrored(QRect(rect.right() - SIDE - 20, rect.bottom() - 30, 20, 20), rect)
        icons.paint(painter, name, QColor(self.theme.muted), at.left(), at.top())

    def _width(self, option: QStyleOptionViewItem) -> int:
        widget = option.widget
        viewport = getattr(widget, "viewport", None)
        rect: QRect = option.rect
        return int(viewport().width()) if viewport else rect.width()


def _card(rect: QRect) -> QRect:
    return rect.adjusted(SIDE, APART // 2, -SIDE, -(APART // 2))


def _is_selected(option: QStyleOptionViewItem, index: Index) -> bool:
    view = option.widget
    return isinstance(view, QAbstractItemView) and view.selectionModel().isSelected(index)


def _height(placed: list[card_actions.Placed]) -> int:
    return max((each.rect.bottom() + 1 for each in placed), default=0)


def _row(index: Index) -> Row:
    row = index.data(Role.ROW)
    assert isinstance(row, Row)
    return row
