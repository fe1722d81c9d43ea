"""The ruler at the right: the whole article at a glance, a mark for each quote and each hit."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.look.theme import LIGHT, Theme

WIDTH = 18
NEAR = 7


class Tick(msgspec.Struct, frozen=True):
    """One mark: `at` is its place from 0 (the beginning) to 1 (the end), `offset` the galley's."""

    at: float
    offset: int
    colour: str
    is_hit: bool = False


class Ruler(QWidget):
    """Draws ticks for quotes (dashes) and hits (diamonds), and the part of the text in view.

    Signals:
        jump_asked(Tick): that tick was clicked.
        scroll_asked(float): the place (0 to 1) that was clicked between the ticks.
    """

    jump_asked = Signal(object)
    scroll_asked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.ticks: list[Tick] = []
        self._view = (0.0, 1.0)
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Quotes and hits in the whole article"))
        self.setToolTip(self.tr("Quotes (dashes) and hits (diamonds) in the whole article"))

    def show_ticks(self, ticks: list[Tick]) -> None:
        """Show other marks."""
        self.ticks = ticks
        self.update()

    def show_view(self, first: float, last: float) -> None:
        """Show which part of the text is on screen."""
        self._view = (max(first, 0.0), min(last, 1.0))
        self.update()

    def y_of(self, tick: Tick) -> float:
        """Return where a tick is drawn, in pixels."""
        return 4 + tick.at * max(self.height() - 8, 1)

    def sizeHint(self) -> QSize:
        """Qt: a narrow strip."""
        return QSize(WIDTH, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the part in view, the quotes, the hits over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self.theme.surface))
        room = max(self.height() - 8, 1)
        first, last = self._view
        seen = QRectF(1, 4 + first * room, WIDTH - 2, max((last - first) * room, 4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.window))
        painter.drawRoundedRect(seen, 4, 4)
        for tick in sorted(self.ticks, key=lambda tick: tick.is_hit):
            self._paint(painter, tick)
        painter.end()

    def _paint(self, painter: QPainter, tick: Tick) -> None:
        y = self.y_of(tick)
        if not tick.is_hit:
            painter.setPen(QPen(QColor(tick.colour), 2.5))
            painter.drawLine(QPointF(4, y), QPointF(WIDTH - 5, y))
            return
        middle = WIDTH / 2
        corners = [(middle, y - 4), (middle + 4, y), (middle, y + 4), (middle - 4, y)]
        painter.setPen(QPen(QColor(self.theme.ink), 1))
        painter.setBrush(QColor(self.theme.mark))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: the nearest tick, or the place itself where none is near."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        y = event.position().y()
        nearest = min(self.ticks, key=lambda tick: abs(self.y_of(tick) - y), default=None)
        if nearest is not None and abs(self.y_of(nearest) - y) <= NEAR:
            self.jump_asked.emit(nearest)
        else:
            self.scroll_asked.emit((y - 4) / max(self.height() - 8, 1))
