"""The page under the reader's hands: what clicks, keys and selections on it mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QWidget

from explorer.model import Span
from ui.reader import geometry
from ui.reader.page import Page
from ui.reader.page_text import Spot

_SCROLL_KEYS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Space: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class ReadingPage(Page):
    """Turns clicks and keys into what the reader meant by them.

    Signals:
        opened(Spot): a spot was clicked, or Enter pressed on it.
        selected_by_hand(): the reader selected words, or took the selection back.
        hovered(int): the pointer is over another paragraph of that number; 0 for none.
        menu_asked(QPoint, int): the context menu is wanted there (global), at that line.
        zoom_asked(int): letters larger (1) or smaller (-1).
    """

    opened = Signal(object)
    selected_by_hand = Signal()
    hovered = Signal(int)
    menu_asked = Signal(object, int)
    zoom_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPointF | None = None
        self._hovered = 0
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(28)

    def selected(self) -> Span | None:
        """Return the stretch of the galley that is selected, or None for none."""
        cursor = self.textCursor()
        return self.setting.span(cursor) if cursor.hasSelection() else None

    @property
    def has_own_words(self) -> bool:
        """Whether the reader selected words by hand; what a jump selected is not that."""
        selected = self.selected()
        return selected is not None and selected != self._pinned

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: remember where, to tell a click from a selection."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click opens what is under it; a drag selected words."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        self.unpin()
        moved = (event.position() - pressed).manhattanLength()
        spot = self.spot_at(event.position())
        if moved < QApplication.startDragDistance() and spot and not self.selected():
            self.current = spot
            self.opened.emit(spot)
        self.selected_by_hand.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a hand over what leads on; tell which paragraph the pointer is over."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            over = self.spot_at(event.position())
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)
            self._hover(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows sideways walk the items, up and down scroll; with Shift they select."""
        key, plain = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(1 if key == Qt.Key.Key_Right else -1)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current is not None:
                self.opened.emit(self.current)
        elif plain and key in _SCROLL_KEYS:
            self.verticalScrollBar().triggerAction(_SCROLL_KEYS[key])
        else:
            super().keyPressEvent(event)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.selected_by_hand.emit()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Qt: Tab walks the items; after the last one it goes on to the next widget."""
        return self.step(1 if next else -1) or super().focusNextPrevChild(next)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: with Ctrl the letters grow or shrink, else the text moves."""
        turned = event.angleDelta().y()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif turned:
            self.zoom_asked.emit(1 if turned > 0 else -1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu is the pane's affair."""
        where = self.in_document(QPointF(event.pos()))
        line = geometry.line_near(self.setting, where.y())
        self.menu_asked.emit(event.globalPos(), line)

    def step(self, by: int) -> bool:
        """Go to the next or previous item in the order of the text; False at the last one."""
        steps = self.setting.galley.steps
        at = steps.index(self.current) + by if self.current in steps else self._nearest(by)
        if not 0 <= at < len(steps):
            self._leave()
            return False
        self.current = steps[at]
        self.unpin()
        spot = Span(self.current.start, self.current.end)
        cursor = self.setting.cursor(spot)
        cursor.setPosition(cursor.anchor())
        self._set_cursor_quietly(cursor)
        self.setAccessibleDescription(spot.slice(self.setting.galley.text))
        self.bring_into_view(self.current.start)
        self.viewport().update()
        return True

    def spot_at(self, point: QPointF) -> Spot | None:
        """Return what leads on under a point of the viewport, the smallest first."""
        offset = geometry.offset_at(self.setting, self.in_document(point))
        found = self.setting.galley.spots_at(offset) if offset is not None else []
        return found[0] if found else None

    def _nearest(self, by: int) -> int:
        """The item to begin with: the chosen one, or the first that can be seen."""
        steps = self.setting.galley.steps
        here = self.chosen.start if self.chosen is not None else -1
        if here < 0 or not self.is_in_view(here):
            line = geometry.line_near(self.setting, self.verticalScrollBar().value() + 1)
            here = self.setting.galley.starts[line] if self.setting.galley.starts else 0
        after = next((n for n, spot in enumerate(steps) if spot.start >= here), len(steps))
        return after if by > 0 else after - 1

    def _leave(self) -> None:
        self.current = None
        self.viewport().update()

    def _hover(self, point: QPointF) -> None:
        lines = self.setting.galley.lines
        line = geometry.line_near(self.setting, self.in_document(point).y())
        number = lines[line].number if line < len(lines) else 0
        if number != self._hovered:
            self._hovered = number
            self.hovered.emit(number)
