"""The widgets of the reader pane and how they lie: head, pinned card, page, ruler, ledger."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look.sheet_head import SheetHead
from ui.reader.find_bar import FindBar
from ui.reader.ledger_bar import LedgerBar
from ui.reader.marking import Marking
from ui.reader.pinned import PinnedCard
from ui.reader.reading_page import ReadingPage
from ui.reader.ruler import Ruler
from ui.reader.tools import Tools


class ReaderForm(QWidget):
    """Head, page, ruler and ledger, one below the other; it does nothing by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = SheetHead(self.tr("Article"), self)
        self.tools = Tools(self.head)
        self.pinned = PinnedCard(self)
        self.find_bar = FindBar(self)
        self.page = ReadingPage(self)
        self.ruler = Ruler(self)
        self.marking = Marking(self.page)
        self.mark_bar = self.marking.bar
        self.ledger = LedgerBar(self)
        self._lay_out()

    def _lay_out(self) -> None:
        self.find_bar.hide()
        self.setFocusProxy(self.page)
        middle, column = QHBoxLayout(), QVBoxLayout(self)
        for box in (middle, column):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
        middle.addWidget(self.page, 1)
        middle.addWidget(self.ruler)
        for part in (self.head, self.pinned, self.find_bar):
            column.addWidget(part)
        column.addLayout(middle, 1)
        column.addWidget(self.ledger)
