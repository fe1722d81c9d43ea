"""The sheet beside the rail: Search, Countries, People or Articles, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ui.look.sheet_head import SheetHead


class LeftSheet(QWidget):
    """Holds the sheets of the rail.

    Signals:
        close_asked(): the reader closed the sheet by its button.
    """

    close_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.panes: dict[str, QWidget] = {}
        self.heads: dict[str, SheetHead] = {}
        self.name = ""
        """The sheet shown last, whether it is open or not."""

    def add(self, name: str, title: str, pane: QWidget) -> SheetHead:
        """Take a pane for the sheet `name`; return its head, for a count or a button more."""
        sheet = QWidget(self)
        sheet.setAccessibleName(title)
        head = SheetHead(title, sheet)
        close = head.add_button("close", self.tr("Close (Esc)"))
        close.clicked.connect(self.close_asked)
        head.take_corner(close)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(pane, 1)
        self._stack.addWidget(sheet)
        self.panes[name], self.heads[name] = pane, head
        self.name = self.name or name
        return head

    def turn_to(self, name: str) -> None:
        """Show the sheet `name`; one that is not there yet is shown once it comes."""
        self.name = name
        if name in self.panes:
            self._stack.setCurrentIndex(list(self.panes).index(name))

    @property
    def pane(self) -> QWidget | None:
        """The pane of the sheet shown."""
        return self.panes.get(self.name)
