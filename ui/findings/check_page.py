"""Quote check: paste a draft or open one, and see what became of each of its quotations."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.errors import UserError
from explorer.model import Article
from explorer.quotecheck import Checked, check
from explorer.store.library import Library
from ui.articles.background_queries import asking_of
from ui.articles.open_library import OpenLibrary
from ui.findings import verdict_words
from ui.look.counts_line import CountsLine
from ui.look.sheet_head import SheetHead

CHECKED = int(Qt.ItemDataRole.UserRole)
LONGEST = 2_000_000
"""Characters that are pasted: a book has fewer."""


class CheckPage(QWidget):
    """A page of the right sheet; reads the draft and asks the library beside the window.

    Signals:
        source_asked(int, str): article and quote of the library are to be seen.
    """

    source_asked = Signal(int, str)

    def __init__(self, shelf: OpenLibrary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asking = asking_of(shelf, self)
        self.head = SheetHead(self.tr("Check Quotations"), self)
        self.draft = QPlainTextEdit(self)
        self.open = QPushButton(self.tr("&Open Draft…"), self)
        self.check = QPushButton(self.tr("&Check"), self)
        self.counts = CountsLine(self)
        self.answers = QListWidget(self)
        self._found: list[Checked] = []
        self._lay_out()
        self._connect()

    def show_page(self, _id: str = "") -> None:
        """Be turned to: the draft is where the reader goes on."""
        self.setFocusProxy(self.draft)

    def check_text(self, text: str) -> None:
        """Check the quotations of a text."""
        from explorer import ingest

        self._ask(lambda: ingest.from_text(text, "draft"))

    def check_file(self, path: Path) -> None:
        """Check the quotations of a document, in any format that is read."""
        from explorer import api

        self._ask(lambda: api.read_article(path))

    def settle(self) -> None:
        """Wait for the answer that is under way."""
        self._asking.finish()

    def _ask(self, article: Callable[[], Article]) -> None:
        from explorer import api

        def question(library: Library) -> list[Checked]:
            return list(check(library, api.extract(article())))

        self.counts.setText(self.tr("Checking…"))
        self.answers.clear()
        if not self._asking.ask(question, self._show, self._refuse):
            self.counts.setText(self.tr("There is no library: open or import articles first."))

    def _lay_out(self) -> None:
        self.draft.setPlaceholderText(
            self.tr("Paste a sentence or a draft: its quotations are looked up in the library.")
        )
        self.draft.setAccessibleName(self.tr("Draft to check"))
        self.draft.setTabChangesFocus(True)
        self.answers.setAccessibleName(self.tr("Quotations; Enter shows the source"))
        self.answers.setWordWrap(True)
        self.answers.setSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addStretch(1)
        row.addWidget(self.check)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(self.head)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 0)
        inner.setSpacing(8)
        inner.addWidget(self.draft, 2)
        inner.addLayout(row)
        inner.addWidget(self.counts)
        inner.addWidget(self.answers, 5)
        column.addLayout(inner, 1)

    def _connect(self) -> None:
        self.check.clicked.connect(self._on_check)
        self.open.clicked.connect(self._on_open)
        self.answers.itemActivated.connect(self._go)

    def _on_check(self) -> None:
        text = self.draft.toPlainText()[:LONGEST]
        if text.strip():
            self.check_text(text)
        else:
            self.counts.setText(self.tr("There is nothing to check yet."))

    def _on_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a Draft"))
        if name:
            self.check_file(Path(name))

    def _show(self, found: list[Checked]) -> None:
        self._found = found
        self.counts.show_counts(verdict_words.counts(found))
        for number, checked in enumerate(found):
            item = QListWidgetItem(verdict_words.in_words(checked), self.answers)
            item.setData(CHECKED, number)
            item.setToolTip(verdict_words.sources(checked))
        if found:
            self.answers.setCurrentRow(0)

    def _refuse(self, error: UserError) -> None:
        self.counts.setText(str(error))

    def _go(self, item: QListWidgetItem) -> None:
        checked = self._found[int(item.data(CHECKED))]
        if checked.sources:
            self.source_asked.emit(checked.sources[0].number, checked.sources[0].id)
