"""The widgets of the search pane and how they lie: box, scope, what is said of the search, hits."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look.sheet_head import SIDE_SPACE
from ui.search.field import SearchField
from ui.search.hits_view import HitsView
from ui.search.progress import Progress
from ui.search.scope import ScopeSwitch
from ui.search.summary import Summary

NARROWEST = 220
LEAST_LIST = 24
"""The results' least height, in pixels: a low window keeps its room for box and examples."""


class SearchForm(QWidget):
    """Box, scope, summary and results, one below the other; it does nothing by itself."""

    def __init__(self, parent: QWidget | None = None, field: SearchField | None = None) -> None:
        """`field` is the line where it stands elsewhere; without one the form has its own."""
        super().__init__(parent)
        self.line = field or SearchField(self)
        self.progress = Progress(self)
        self.scope = ScopeSwitch(self)
        self.scope.hide()
        self.summary = Summary(self)
        self.results = HitsView(self)
        self.results.setMinimumHeight(LEAST_LIST)
        self.top = QHBoxLayout()
        self._lay_out()
        self.setMinimumWidth(NARROWEST)
        self.setFocusProxy(self.line)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        if self.line.parent() is self:
            self.top.addWidget(self.line, 1)
        layout.addLayout(self.top)
        layout.addWidget(self.progress)
        said = QVBoxLayout()
        said.setContentsMargins(SIDE_SPACE, 0, SIDE_SPACE, 4)
        said.setSpacing(8)
        said.addWidget(self.scope)
        said.addWidget(self.summary)
        layout.addLayout(said)
        layout.addWidget(self.results, 1)
