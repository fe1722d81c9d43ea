"""The widgets of the review queue and how they lie: the item, what to do with it, what follows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.look import type_scale
from ui.look.sheet_foot import SheetFoot
from ui.look.sheet_head import SIDE_SPACE, SheetHead
from ui.look.theme import Theme
from ui.review.item_view import ItemView


class QueueForm(QWidget):
    """Head, item, buttons, the lines of what comes after it; it does nothing by itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = SheetHead(self.tr("Review"), self, size=type_scale.TITLE)
        self.progress = QProgressBar(self)
        self.told = QLabel(self)
        self.article = QLabel(self)
        self.view = ItemView(theme, self)
        self.buttons = {
            "accept": QPushButton(self.tr("Accept (A)"), self),
            "fix": QPushButton(self.tr("Fix… (F)"), self),
            "reject": QPushButton(self.tr("Not this (X)"), self),
            "skip": QPushButton(self.tr("Skip"), self),
        }
        self.buttons["skip"].setToolTip(self.tr("Skip (Space)"))
        self.next = QListWidget(self)
        self.bulk = QPushButton(self)
        self.foot = SheetFoot(self)
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        for label in (self.told, self.article):
            label.setObjectName("muted")
            label.setFont(type_scale.font(type_scale.META))
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.article.setWordWrap(True)
        self.article.hide()
        self.next.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.next.setFont(type_scale.font(type_scale.ROW))
        self.next.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.next.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.next.setAccessibleName(self.tr("What comes after it"))
        self.setFocusProxy(self.view)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in self.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        inner = QVBoxLayout()
        inner.setContentsMargins(SIDE_SPACE, 0, SIDE_SPACE, 12)
        inner.setSpacing(10)
        for widget in (self.told, self.progress, self.article):
            inner.addWidget(widget)
        inner.addWidget(self.view, 3)
        inner.addLayout(row)
        inner.addWidget(self.next, 2)
        inner.addWidget(self.bulk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(inner, 1)
        column.addWidget(self.foot)

    def show_lines(self, lines: Sequence[str]) -> None:
        """List what comes after the item shown."""
        self.next.clear()
        self.next.addItems(list(lines))

    def show_work(self, shown: bool) -> None:
        """Show what items are worked with, or put it away where there are none."""
        for widget in (self.view, self.next, self.bulk, self.progress, *self.buttons.values()):
            widget.setVisible(shown)

    def lines_shown(self) -> int:
        """Return how many lines can be seen whole; only from the top, where nothing is hid."""
        if self.next.verticalScrollBar().value():
            return 0
        high = self.next.viewport().height()
        rects = (self.next.visualItemRect(self.next.item(n)) for n in range(self.next.count()))
        return sum(not rect.isEmpty() and rect.bottom() <= high for rect in rects)

    def place_to_ask(self) -> QRect:
        """Return where, on the screen, something about the item is asked: at the button for it."""
        button = self.buttons["fix"]
        return QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
