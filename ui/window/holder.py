"""A place in the window that is kept for a pane until it comes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget


class Holder(QWidget):
    """A place for one pane that comes later."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)

    @property
    def pane(self) -> QWidget | None:
        """What is held."""
        return self._stack.currentWidget()

    def hold(self, pane: QWidget) -> None:
        """Show `pane` here."""
        self._stack.addWidget(pane)
        self._stack.setCurrentWidget(pane)

    def let_go(self, pane: QWidget) -> None:
        """Let the pane go elsewhere."""
        self._stack.removeWidget(pane)
