"""The line to search in, as it stands in the window's header from the first moment on."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.look import icons, type_scale
from ui.look.mirroring import is_mirrored

HEIGHT = 36
_ICON_ROOM = 36
_KEY_ROOM = 60


class SearchField(QLineEdit):
    """A line with a glass before it and, while it is empty, its key behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setFont(type_scale.font(type_scale.ROW))
        self.setMinimumHeight(24)
        self.setPlaceholderText(self.tr("Search quotes, people, countries"))
        self.setAccessibleName(self.tr("Search"))
        before, after = (0, _ICON_ROOM - 10) if is_mirrored() else (_ICON_ROOM - 10, 0)
        self.setTextMargins(before, 0, after, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the line, and what tells that one can search here."""
        super().paintEvent(event)
        painter = QPainter(self)
        muted = self.palette().placeholderText().color()
        left = self.width() - _ICON_ROOM + 8 if is_mirrored() else 8
        icons.paint(painter, "search", muted, left, (self.height() - 20) // 2)
        if not self.text() and self._has_room():
            painter.setPen(muted)
            painter.setFont(type_scale.font(type_scale.META))
            room = self.rect().adjusted(10, 0, -10, 0)
            side = 0x0001 if is_mirrored() else 0x0002
            painter.drawText(room, 0x0080 | 0x0010 | side, self._key())
        painter.end()

    def _has_room(self) -> bool:
        wanted = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return self.width() >= wanted + _ICON_ROOM + _KEY_ROOM + 8

    def _key(self) -> str:
        from PySide6.QtGui import QKeySequence

        return QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
