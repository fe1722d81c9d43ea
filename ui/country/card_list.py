"""The list of cards under the reader's hands: which key and which menu does what."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.cards.actions import KEYS, ActionId
from ui.cards.card import Card
from ui.country.delegate import CardDelegate
from ui.country.items import PanelModel, Role
from ui.country.row import Row

FIRST_CARDS = 10
_GATHERING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class CardList(QListView):
    """The cards; Enter does what a click does, and each action has its key or is in the menu.

    Signals:
        asked(str): an action (see `ui.cards.actions`) is wanted for the current card.
        menu_asked(QPoint): the menu of the current card is wanted at that point of the screen.
    """

    asked = Signal(str)
    menu_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: ActionId | None = None
        self._pressed_on = QPersistentModelIndex()
        # A viewport of ours: to find out what Qt's own is, Python makes every class it might be of.
        self.setViewport(QWidget())
        self.viewport().setMouseTracking(True)

    def hold(self, model: PanelModel, delegate: CardDelegate) -> None:
        """Show a model's cards, drawn by `delegate`, the first screenful before the others."""
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalScrollBar().setSingleStep(24)
        self.setBatchSize(FIRST_CARDS)

    def begin_anew(self) -> None:
        """Lay out what is on screen first; the cards further down follow by themselves."""
        self.setLayoutMode(QListView.LayoutMode.Batched)

    def settle(self) -> None:
        """Qt stops after a first batch that leaves room below it, and then draws nothing at all."""
        # Unseen cards have no width yet to be laid out for.
        if not self.isVisible() or self._fills_the_middle():
            return
        self.doItemsLayout()
        if not self._fills_the_middle():
            self.lay_out_all()

    def lay_out_all(self) -> None:
        """Let every card have its place now, so that one further down can be brought into view."""
        if self.layoutMode() != QListView.LayoutMode.SinglePass:
            self.setLayoutMode(QListView.LayoutMode.SinglePass)
            self.doItemsLayout()

    def _fills_the_middle(self) -> bool:
        return self.indexAt(self.viewport().rect().center()).isValid()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: an action is pressed, or the card itself."""
        gathers = bool(event.modifiers() & _GATHERING)
        self._pressed = None if gathers else self._action_at(event.position().toPoint())
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        # The card is chosen once the button is let go: chosen, it is higher, and its actions lower.
        self._pressed_on = QPersistentModelIndex(self.indexAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: two quick clicks on an action are two clicks."""
        if self._action_at(event.position().toPoint()) is not None:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: an action counts where it was pressed and let go; then the card is not clicked."""
        pressed, self._pressed = self._pressed, None
        if event.modifiers() & _GATHERING:
            # A card is added to those chosen: nobody asks to be led to it.
            before = self.blockSignals(True)
            super().mouseReleaseEvent(event)
            self.blockSignals(before)
            return
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        point = event.position().toPoint()
        index = self.indexAt(point)
        if self._action_at(point) == pressed and self._pressed_on == index:
            self.setCurrentIndex(index)
            self.asked.emit(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a hand over what can be done."""
        super().mouseMoveEvent(event)
        over = self._action_at(event.position().toPoint())
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(arrow if over is None else hand)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter activates on every platform; letters are actions, not a search by letter."""
        key, plain = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.asked.emit("copy")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentIndex().isValid():
                self.clicked.emit(self.currentIndex())
        elif plain and key in KEYS:
            self.asked.emit(KEYS[key])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu of the card under the pointer, or by key of the current one."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            self.menu_asked.emit(self.viewport().mapToGlobal(rect.center()))
            return
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_asked.emit(event.globalPos() + QPoint(1, 1))

    def card_at(self, index: QModelIndex, code: str = "", action: str = "") -> Card | None:
        """Return the card of a row, where it is drawn or where one of its actions is.

        `code` is the country whose page this is; None for a row that is no item's.
        """
        row = index.data(Role.ROW)
        if not isinstance(row, Row) or row.item is None:
            return None
        rect, delegate = self.visualRect(index), self.itemDelegate()
        if isinstance(delegate, CardDelegate):
            rect = next((at for id, at in delegate.hits(rect, row) if id == action), rect)
        where = QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())
        return Card(row.item, where, code, together=self._together(index, code))

    def _together(self, index: QModelIndex, code: str) -> tuple[Card, ...]:
        """The cards chosen with a row by Shift, Ctrl or Ctrl+A; none where it is chosen alone."""
        chosen = sorted(self.selectionModel().selectedIndexes(), key=lambda each: each.row())
        if len(chosen) < 2 or index not in chosen:
            return ()
        rows = (each.data(Role.ROW) for each in chosen)
        items = (row.item for row in rows if isinstance(row, Row) and row.item is not None)
        return tuple(Card(item, QRect(), code) for item in items)

    def _action_at(self, point: QPoint) -> ActionId | None:
        index, delegate = self.indexAt(point), self.itemDelegate()
        if not index.isValid() or not isinstance(delegate, CardDelegate):
            return None
        row = index.data(Role.ROW)
        return delegate.hit(self.visualRect(index), row, point) if isinstance(row, Row) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: cards wrap at the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
