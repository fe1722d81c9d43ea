"""One line of what was found in an article, and beside it, as far as there is room, the clue."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import tooltips

GAP = 14
LEAST = 60
"""Narrower than this a clue is a letter or two, which says nothing; in pixels."""


class FoundLine(QWidget):
    """Shows a value and its clue on one line, shortened where they must be; both in the tip."""

    def __init__(self, value: str, clue: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value, self.clue = value, clue
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(value)
        self.setAccessibleDescription(clue)
        self.setToolTip(tooltips.plain(value, clue))

    def sizeHint(self) -> QSize:
        """Qt: one line of the font."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.value), metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Qt: it can be shortened."""
        return QSize(LEAST, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the value first, then the clue in what is left."""
        painter, metrics = QPainter(self), self.fontMetrics()
        shown = metrics.elidedText(self.value, Qt.TextElideMode.ElideRight, self.width())
        self._draw(painter, shown, 0, QPalette.ColorRole.WindowText)
        used = metrics.horizontalAdvance(shown) + GAP
        if self.width() - used >= LEAST:
            clue = metrics.elidedText(self.clue, Qt.TextElideMode.ElideRight, self.width() - used)
            self._draw(painter, clue, used, QPalette.ColorRole.PlaceholderText)

    def _draw(self, painter: QPainter, text: str, left: int, role: QPalette.ColorRole) -> None:
        painter.setPen(self.palette().color(role))
        rect = QRect(left, 0, self.width() - left, self.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(rect, int(flags), text)
