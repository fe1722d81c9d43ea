"""A quiet button that is one icon: its words are its tool tip and its name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from ui.look import icons
from ui.look.mirroring import is_mirrored

SIDE = 32
_ICON = 20
_ROUND = 6.0
_FAINT = 0.4


class IconButton(QToolButton):
    """Shows an icon in the colour of the words of its theme, faint where it can do nothing."""

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        """`words` say what the button does; they are read out and shown when it is pointed at."""
        super().__init__(parent)
        self._icon = icon
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(SIDE, SIDE)
        self.say(words)

    @property
    def icon_name(self) -> str:
        """The icon's name in ``resources/icons/line``."""
        return self._icon

    def show_icon(self, icon: str) -> None:
        """Show another icon."""
        if icon != self._icon:
            self._icon = icon
            self.update()

    def say(self, words: str) -> None:
        """Say other words of what it does."""
        self.setToolTip(words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Qt: a square for a finger's tip."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: ground and ring tell what the button is at, the icon what it is for."""
        palette, painter = self.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = palette.color(palette.ColorRole.Accent)
        is_on = self.isChecked() or self.isDown()
        if is_on or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(palette.ColorRole.Highlight))
            painter.drawRoundedRect(QRectF(self.rect()), _ROUND, _ROUND)
        if self.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        ink = accent if self.isChecked() else palette.color(palette.ColorRole.WindowText)
        painter.setOpacity(1.0 if self.isEnabled() else _FAINT)
        name = icons.turned(self._icon, mirrored=is_mirrored())
        left, top = (self.width() - _ICON) // 2, (self.height() - _ICON) // 2
        icons.paint(painter, name, QColor(ink), left, top)
        painter.end()
