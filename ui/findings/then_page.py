"""The page of *Then and now*: a person's or a country's words by month, and what changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCompleter,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.errors import UserError
from explorer.i18n.dates import long_month
from explorer.i18n.messages import translate
from explorer.store import then_and_now
from explorer.store.library import Library
from explorer.store.search import country_operators
from explorer.store.then_and_now import ThenAndNow
from explorer.text.search_folding import fold
from ui.articles.background_queries import asking_of
from ui.articles.open_library import OpenLibrary
from ui.findings import then_rows
from ui.findings.bar_table import BarTable
from ui.findings.table_model import TableModel
from ui.look.counts_line import CountsLine
from ui.look.sheet_head import SheetHead


class ThenPage(QWidget):
    """A page of the right sheet; asks the library beside the window.

    Signals:
        search_asked(str): the quotes of a row are to be seen: a query for the library.
    """

    search_asked = Signal(str)

    def __init__(self, shelf: OpenLibrary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._asking = asking_of(shelf, self)
        self._found: ThenAndNow | None = None
        self._term = ""
        self.head = SheetHead(self.tr("Then and Now"), self)
        self.who = QLineEdit(self)
        self.counts = CountsLine(self)
        self.months = QPushButton(self.tr("By Month"), self)
        self.changes = QPushButton(self.tr("What Changed"), self)
        self.model = TableModel()
        self.rows = BarTable(self.model, self)
        self._lay_out()
        self._connect()

    def show_page(self, who: str) -> None:
        """Show the person or country of that name, or what was asked before."""
        if who:
            self.who.setText(who)
        self.refresh()
        if not self.who.text():
            self.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Ask the library for whoever is named."""
        who = self.who.text().strip()
        if not who:
            self.counts.setText(self.tr("Write a person’s or a country’s name, and press Enter."))
            return
        code = _code(who)
        self._term = f"country:{code.lower()}" if code else f'speaker:"{who}"'

        def question(library: Library) -> ThenAndNow | None:
            with library.reading() as connection:
                if code:
                    return then_and_now.country(connection, code)
                return then_and_now.named(connection, who)

        if not self._asking.ask(question, self._show, self._refuse):
            self.counts.setText(self.tr("There is no library: open or import articles first."))

    def settle(self) -> None:
        """Wait for the answer that is under way."""
        self._asking.finish()

    def _lay_out(self) -> None:
        self.who.setPlaceholderText(self.tr("A person or a country"))
        self.who.setAccessibleName(self.tr("Whose words then and now"))
        self.who.setClearButtonEnabled(True)
        switch = QHBoxLayout()
        switch.setSpacing(4)
        group = QButtonGroup(self)
        for button in (self.months, self.changes):
            button.setCheckable(True)
            group.addButton(button)
            switch.addWidget(button)
        switch.addStretch(1)
        self.months.setChecked(True)
        group.buttonClicked.connect(self._show_part)
        rows = self.rows
        rows.setAccessibleName(self.tr("Table; Enter shows a row’s quotes"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(self.head)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 0)
        inner.setSpacing(8)
        inner.addWidget(self.who)
        inner.addWidget(self.counts)
        inner.addLayout(switch)
        inner.addWidget(rows, 1)
        column.addLayout(inner, 1)

    def _connect(self) -> None:
        self.who.returnPressed.connect(self.refresh)
        self.rows.activated.connect(lambda index: self._go(index.row()))
        self._shelf.changed.connect(self._offer_names)
        self._offer_names()

    def _offer_names(self) -> None:
        """Complete the names of those who are quoted."""

        def look(library: Library) -> list[str]:
            with library.reading() as connection:
                return then_and_now.quoted(connection)

        nobody: list[str] = []
        completer = QCompleter(self._shelf.ask(look, nobody), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        self.who.setCompleter(completer)

    def _show(self, found: ThenAndNow | None) -> None:
        self._found = found
        if found is None or not found.months:
            words = self.tr("The library has no dated quote by or about “{name}”.")
            self.counts.setText(words.format(name=self.who.text().strip()))
        else:
            quotes = sum(month.quotes for month in found.months)
            parts = [
                translate("then", "%n quote(s)", quotes),
                translate("then", "%n month(s)", len(found.months)),
            ]
            if found.since:
                since = self.tr("now is since {month}").format(month=long_month(found.since))
                parts.append(since)
            self.counts.show_counts(tuple(parts))
        self._show_part()

    def _refuse(self, error: UserError) -> None:
        self.counts.setText(str(error))

    def _show_part(self) -> None:
        found = self._found
        made = then_rows.changes if self.changes.isChecked() else then_rows.months
        self.model.show_table(made(found, self._term))
        header = self.rows.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if self.model.shown.rows:
            self.rows.selectRow(0)

    def _go(self, row: int) -> None:
        query = self.model.shown.rows[row].query
        if query:
            self.search_asked.emit(query)


def _code(who: str) -> str | None:
    """The country that is called just so; a name that only begins like one is a person's."""
    folded = fold(who)
    for code in country_operators.codes(who):
        names = (code, country_operators.name(code), country_operators.names()[code])
        if folded in map(fold, names):
            return code
    return None
