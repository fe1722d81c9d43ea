"""The operators of a query as buttons: what each asks for, and one press to take it away."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ui.look import tooltips
from ui.look.flow_layout import FlowLayout

TARGET = 24


class Chips(QWidget):
    """A line or more of buttons; pressing one emits `pressed` with the text it stands for."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: list[tuple[str, str, str]] = []
        self.hide()

    def show_chips(self, chips: Iterable[tuple[str, str, str]]) -> None:
        """Show a button for each label, accessible name, and the text it emits."""
        wanted = list(chips)
        if wanted == self._shown:
            return
        self._shown = wanted
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for label, spoken, text in wanted:
            self._flow.addWidget(self._button(label, spoken, text))
        self.setVisible(bool(wanted))
        self.updateGeometry()

    def buttons(self) -> list[QToolButton]:
        """Return the buttons shown, in order."""
        widgets = (item.widget() for item in self._flow.items)
        return [widget for widget in widgets if isinstance(widget, QToolButton)]

    def _button(self, label: str, spoken: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(label.replace("&", "&&"))
        button.setAccessibleName(spoken)
        button.setToolTip(tooltips.plain(spoken))
        button.setMinimumHeight(TARGET)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.pressed.emit(text))
        return button
