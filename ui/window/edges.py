"""The edges of sheets over the map: their shadow, and the grip by which they are drawn wider."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

WIDTH = 16
GRIP = 6
_LIGHT, _DARK = QColor(22, 34, 44, 41), QColor(0, 0, 0, 128)


class Shade(QWidget):
    """A soft shadow beside a sheet; what lies below is used through it."""

    def __init__(self, parent: QWidget, *, falls_left: bool) -> None:
        super().__init__(parent)
        self.falls_left = falls_left
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: from the sheet's edge to nothing."""
        is_dark = self.palette().window().color().lightness() < 128
        near = QColor(_DARK if is_dark else _LIGHT)
        far = QColor(near)
        far.setAlpha(0)
        middle = QColor(near)
        middle.setAlpha(near.alpha() // 4)
        begin, end = (self.width(), 0) if self.falls_left else (0, self.width())
        gradient = QLinearGradient(begin, 0, end, 0)
        gradient.setColorAt(0, near)
        gradient.setColorAt(0.4, middle)
        gradient.setColorAt(1, far)
        QPainter(self).fillRect(self.rect(), gradient)


class Grip(QWidget):
    """The edge of a sheet, to be drawn.

    Signals:
        dragged(int): the pointer is so many pixels from where the edge was taken, to the right.
        let_go(): the edge is where it is wanted.
    """

    dragged = Signal(int)
    let_go = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._from = 0.0
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: the edge is taken."""
        self._from = event.globalPosition().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the edge follows."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(round(event.globalPosition().x() - self._from))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: the edge stays."""
        self.let_go.emit()
