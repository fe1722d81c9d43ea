"""The head of a sheet: one line with a name, what is counted, and at most two quiet buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.look import tooltips, type_scale
from ui.look.icon_button import IconButton
from ui.look.mirroring import leading

HEIGHT = 56
SIDE_SPACE = 16


class ShortenedLabel(QLabel):
    """A line of plain text that is shortened where there is no room, and then tells all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def shown(self) -> str:
        """The text as far as there is room for it."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def minimumSizeHint(self) -> QSize:
        """Qt: it can be shortened to a few letters."""
        return QSize(min(40, self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the text as a label shows it, shortened."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = Qt.AlignmentFlag.AlignVCenter | leading()
        painter.drawText(self.contentsRect(), int(flags), self.shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: what is cut off now is told on pointing."""
        super().resizeEvent(event)
        self._tell()

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        self._tell()

    def _tell(self) -> None:
        is_whole = self.shown == self.text()
        self.setToolTip("" if is_whole else tooltips.plain(self.text()))


class SheetHead(QWidget):
    """Name, badge and count at the beginning of the line, buttons at its end."""

    def __init__(
        self, title: str = "", parent: QWidget | None = None, *, size: float = type_scale.HEAD
    ) -> None:
        """`size` is one of the scale: HEAD for a sheet's name, TITLE for a page's."""
        super().__init__(parent)
        self.title = ShortenedLabel(self)
        self.title.setFont(type_scale.font(size, type_scale.BOLD))
        self.badge = QLabel(self)
        self.badge.setObjectName("badge")
        self.badge.setTextFormat(Qt.TextFormat.PlainText)
        self.badge.setFont(type_scale.font(type_scale.META))
        self.badge.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.badge.hide()
        self.count = QLabel(self)
        self.count.setObjectName("muted")
        self.count.setFont(type_scale.tabular(type_scale.font(type_scale.ROW)))
        self.count.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SIDE_SPACE, 0, 8, 0)
        self._row.setSpacing(8)
        for widget in (self.title, self.badge, self.count):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._corner: QWidget | None = None
        self.setFixedHeight(max(HEIGHT, QFontMetrics(self.title.font()).height() + 12))
        self.name(title)

    def name(self, title: str) -> None:
        """Show another name."""
        self.title.setText(title)

    def set_badge(self, words: str) -> None:
        """Show words in a pill beside the name; nothing takes it away."""
        self.badge.setText(words)
        self.badge.setVisible(bool(words))

    def set_count(self, words: str) -> None:
        """Show a number beside the name; nothing takes it away."""
        self.count.setText(words)
        self.count.setVisible(bool(words))

    def add_button(self, icon: str, words: str) -> IconButton:
        """Return a new button at the end of the line, before the sheet's own."""
        button = IconButton(icon, words, self)
        self.add_widget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Put something at the end of the line, before the sheet's own buttons."""
        place = self._row.count() - (1 if self._corner is not None else 0)
        self._row.insertWidget(place, widget)

    def take_corner(self, corner: QWidget) -> None:
        """Show the sheet's own buttons at the end of the line: they move from page to page."""
        if self._corner is not corner:
            self._corner = corner
            self._row.addWidget(corner)
            corner.show()

    def leave_corner(self) -> None:
        """Let the sheet's buttons go to another page's head."""
        if self._corner is not None:
            self._row.removeWidget(self._corner)
            self._corner = None
