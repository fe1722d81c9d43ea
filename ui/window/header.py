"""The one slim line over everything: back and forward, the search, what is open, the review."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.look import type_scale
from ui.look.icon_button import SIDE, IconButton
from ui.look.mirroring import mirrored
from ui.look.sheet_head import ShortenedLabel
from ui.search.field import HEIGHT, SearchField
from ui.window.layout_plan import LEFT, RAIL

_GAP = 16
_LEAST_FIELD, _LEAST_TITLE = 160, 120


class Header(QWidget):
    """Says which article is open: its headline over its source.

    Signals:
        review_asked(): the reader wants to see what is doubtful.
    """

    review_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = IconButton("back", self.tr("Back (Alt+Left)"), self)
        self.forward = IconButton("forward", self.tr("Forward (Alt+Right)"), self)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self.field = SearchField(self)
        self.title = ShortenedLabel(self)
        self.title.setFont(type_scale.font(type_scale.ROW, type_scale.BOLD))
        self.source = ShortenedLabel(self)
        self.source.setObjectName("muted")
        self.source.setFont(type_scale.font(type_scale.META))
        self.review = ReviewButton(self)
        self.review.clicked.connect(self.review_asked)
        self.field_end = RAIL + LEFT
        """Where the search ends, in pixels: where the left sheet ends."""

    def show_article(self, title: str, facts: list[str]) -> None:
        """Name the open article and its source."""
        self.title.setText(title)
        self.source.setText("  ·  ".join(fact for fact in facts if fact))

    def set_review(self, count: int) -> None:
        """Show how many things wait for the reader's eye; none: no button."""
        self.review.set_count(count)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: everything has its place by the width."""
        self.arrange()

    def arrange(self) -> None:
        """Lay the parts out."""
        width, height = self.width(), self.height()
        high = min(type_scale.scaled(HEIGHT), height - 4)
        top = (height - high) // 2
        button = min(SIDE, high)
        for number, one in enumerate((self.back, self.forward)):
            self._put(one, QRect(8 + number * SIDE, (height - button) // 2, SIDE, button))
        begin = 8 + 2 * SIDE
        review = 0
        if not self.review.isHidden():
            review = self.review.sizeHint().width() + _GAP
            self._put(self.review, QRect(width - review, top + 2, review - _GAP, high - 4))
        room = width - begin - review
        end = min(self.field_end, max(begin + _LEAST_FIELD, begin + room - _LEAST_TITLE - _GAP))
        end = min(end, width - review - 8)
        self._put(self.field, QRect(begin, top, max(end - begin, 0), high))
        self._put_words(end + _GAP, width - review - _GAP)

    def _put_words(self, left: int, right: int) -> None:
        width, half = right - left, self.height() // 2
        shown = width >= _LEAST_TITLE // 2
        self.title.setVisible(shown)
        both = shown and self.height() >= 44
        self.source.setVisible(both)
        title = self.title.sizeHint().height()
        top = half - title + 1 if both else half - title // 2
        self._put(self.title, QRect(left, top, max(width, 0), title))
        below = self.source.sizeHint().height()
        self._put(self.source, QRect(left, half + 2, max(width, 0), below))

    def _put(self, widget: QWidget, place: QRect) -> None:
        widget.setGeometry(mirrored(place, self.rect()))


class ReviewButton(QPushButton):
    """Says how many things wait for a look, in a pill."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(type_scale.font(type_scale.ROW, type_scale.MEDIUM))
        self._count = ""
        self._ink = "#ffffff"
        self._words = self.tr("Review")
        self.hide()

    def set_ink(self, colour: str) -> None:
        """Write the number in a colour that can be read on the accent."""
        self._ink = colour
        self.update()

    def set_count(self, count: int) -> None:
        """Show the number; none at all takes the button away."""
        self._count = str(count)
        pad = "   " + " " * 2 * len(self._count)
        self.setText(self._words + pad)
        self.setAccessibleName(self.tr("Review, {count} to look at").format(count=count))
        self.setVisible(count > 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the button, and the pill in it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(palette.ColorRole.Accent))
        wide = max(20, self.fontMetrics().horizontalAdvance(self._count) + 12)
        pill = QRect(self.width() - wide - 8, (self.height() - 20) // 2, wide, 20)
        pill = mirrored(pill, self.rect())
        painter.drawRoundedRect(pill, 10, 10)
        painter.setFont(type_scale.font(type_scale.META, type_scale.BOLD))
        painter.setPen(QColor(self._ink))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._count)
        painter.end()
