"""A page's line of counts: the numbers strong, their words beside them quiet; wraps if it must."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look import type_scale
from ui.look.mirroring import is_mirrored

LINE = 20
_BETWEEN = 16
_NUMBER = re.compile(r"(\d[\d\s.,/]*)")


class CountsLine(QLabel):
    """Shows parts like "11 about" and "29 events"; plain sentences are shown as they are.

    Signals:
        asked(int, QRect): the count of that number was clicked; where the line is on the screen.
    """

    asked = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._plain = type_scale.font(type_scale.ROW)
        self._strong = type_scale.tabular(type_scale.font(type_scale.ROW, type_scale.BOLD))
        self.setFont(self._plain)
        self._parts: tuple[str, ...] = ()
        self._over = -1
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_counts(self, parts: Sequence[str]) -> None:
        """Show counts, each a number with its word."""
        self._parts = tuple(parts)
        super().setText(", ".join(parts))
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        """Show a sentence in place of counts."""
        self._parts = ()
        super().setText(text)

    def heightForWidth(self, width: int) -> int:
        """Qt: as many lines as the counts need."""
        if not self._parts:
            return super().heightForWidth(width)
        *_, (_, at) = self._placed(width)
        return at.y() + self._high()

    def sizeHint(self) -> QSize:
        """Qt: one line, if there is room."""
        return QSize(120, self._high()) if self._parts else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Qt: it wraps."""
        return QSize(60, self._high())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a count under the pointer shows that it can be asked about."""
        self._point_at(self._number_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: no count is pointed at any more."""
        self._point_at(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on a count asks about it."""
        number = self._number_at(event.position().toPoint())
        if number >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(number, QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))

    def rect_of(self, number: int) -> QRect:
        """Return where a count is drawn."""
        part, at = self._placed(self.width())[number]
        wide = self._wide(part)
        left = self.width() - at.x() - wide if is_mirrored() else at.x()
        return QRect(left, at.y(), wide, self._high())

    def _number_at(self, point: QPoint) -> int:
        rects = (self.rect_of(number) for number in range(len(self._parts)))
        return next((n for n, rect in enumerate(rects) if rect.contains(point)), -1)

    def _point_at(self, number: int) -> None:
        if number != self._over:
            self._over = number
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.setCursor(hand if number >= 0 else arrow)
            self.setToolTip(self.tr("Why this number?") if number >= 0 else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the parts, or the sentence."""
        if not self._parts:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        palette = self.palette()
        ink, muted = palette.windowText().color(), palette.placeholderText().color()
        for number, (part, at) in enumerate(self._placed(self.width())):
            left = self.rect_of(number).left()
            if number == self._over:
                under = self.rect_of(number)
                painter.setPen(muted)
                painter.drawLine(under.bottomLeft(), under.bottomRight())
            base = at.y() + QFontMetrics(self._plain).ascent()
            for piece, is_number in _pieces(part):
                painter.setFont(self._strong if is_number else self._plain)
                painter.setPen(ink if is_number else muted)
                painter.drawText(left, base, piece)
                left += painter.fontMetrics().horizontalAdvance(piece)
        painter.end()

    def _placed(self, width: int) -> list[tuple[str, QPoint]]:
        placed, left, top = [], 0, 0
        for part in self._parts:
            wide = self._wide(part)
            if left and left + wide > width:
                left, top = 0, top + self._high()
            placed.append((part, QPoint(left, top)))
            left += wide + _BETWEEN
        return placed

    def _wide(self, part: str) -> int:
        plain, strong = QFontMetrics(self._plain), QFontMetrics(self._strong)
        return sum(
            (strong if is_number else plain).horizontalAdvance(piece)
            for piece, is_number in _pieces(part)
        )

    def _high(self) -> int:
        return max(QFontMetrics(self._plain).height(), LINE)


def _pieces(part: str) -> Iterator[tuple[str, bool]]:
    """The stretches of a part, each with whether it is a number."""
    for number, piece in enumerate(_NUMBER.split(part)):
        if piece:
            yield piece, bool(number % 2)
