"""Where the search box looks: in the open article or in the whole library."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class ScopeSwitch(QWidget):
    """Two buttons of which one is down.

    Signals:
        changed(bool): whether it is the library from now on.
    """

    changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article = QPushButton(self.tr("This article"), self)
        self.library = QPushButton(self.tr("Library"), self)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button in (self.article, self.library):
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Search in: {where}").format(where=button.text()))
            self._group.addButton(button)
            layout.addWidget(button, 1)
        self.article.setChecked(True)
        self.library.toggled.connect(self.changed)

    @property
    def is_library(self) -> bool:
        """Whether the whole library is searched."""
        return self.library.isChecked()
