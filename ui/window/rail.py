"""The rail at the window's beginning: one icon for each sheet that opens beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.look.icon_button import SIDE, IconButton

_GAP = 8


class Rail(QWidget):
    """Opens a sheet, and closes it again by the same icon.

    Signals:
        asked(str): the icon of the sheet of that name was pressed.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Sheets"))
        self.buttons: dict[str, IconButton] = {}

    def add(self, name: str, icon: str, words: str) -> IconButton:
        """Add the icon of a sheet below the others."""
        button = IconButton(icon, words, self)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._ask(name))
        self.buttons[name] = button
        self._arrange()
        if self.isVisible():
            button.show()
        return button

    def show_open(self, name: str) -> None:
        """Mark the icon of the sheet that is open; of none for an empty name."""
        for one, button in self.buttons.items():
            button.setChecked(one == name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: on a low window the icons stand closer."""
        self._arrange()

    def _ask(self, name: str) -> None:
        # Whether a sheet is open is the frame's to say, not the click's.
        self.buttons[name].setChecked(not self.buttons[name].isChecked())
        self.asked.emit(name)

    def _arrange(self) -> None:
        count = max(len(self.buttons), 1)
        gap = min(_GAP, max((self.height() - count * SIDE) // (count + 1), 0))
        left = (self.width() - SIDE) // 2
        for number, button in enumerate(self.buttons.values()):
            button.move(left, gap + number * (SIDE + gap))
