"""The overview: who is quoted most and whose words fill how much, in the library or a search."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.atlas.countries import name_of
from explorer.errors import UserError
from explorer.i18n.messages import translate
from explorer.store.library import Library
from explorer.store.overview import Overview, by_month, overview
from ui.articles.background_queries import asking_of
from ui.articles.open_library import OpenLibrary
from ui.findings.bar_table import BarTable
from ui.findings.overview_rows import PARTS, Part, as_chart, as_csv, as_text, table
from ui.findings.table_model import TableModel
from ui.look.counts_line import CountsLine
from ui.look.flow_layout import FlowLayout
from ui.look.sheet_head import SheetHead

FEW_COLUMNS, NAME_LETTERS = 5, 22
Monthly = dict[str, dict[str, int]]
"""How often each person is quoted in each month, by name."""


class OverviewPage(QWidget):
    """A page of the right sheet; asks the library beside the window.

    Signals:
        search_asked(str): the quotes of a row are to be seen: a query for the library.
        save_asked(str, bytes): a table is to be saved, under a name to suggest.
        picture_asked(str, bytes): its bars are, as SVG, under a name to suggest.
    """

    search_asked = Signal(str)
    save_asked = Signal(str, object)
    picture_asked = Signal(str, object)

    def __init__(self, shelf: OpenLibrary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asking = asking_of(shelf, self)
        self._found: Overview | None = None
        self._monthly: Monthly = {}
        self.head = SheetHead(self.tr("Overview"), self)
        self.counts = CountsLine(self)
        self.query = QLineEdit(self)
        self.model = TableModel()
        self.rows = BarTable(self.model, self)
        self.buttons = {part: QPushButton(self._name(part), self) for part in PARTS}
        self.copy = QPushButton(self.tr("&Copy Table"), self)
        self.save = QPushButton(self.tr("&Save Table…"), self)
        self.picture = QPushButton(self.tr("Save &Picture…"), self)
        self._group = QButtonGroup(self)
        self._lay_out()
        self._connect()
        shelf.changed.connect(self._on_library_changed)

    @property
    def part(self) -> Part:
        """The part that is shown."""
        return next((part for part, button in self.buttons.items() if button.isChecked()), "people")

    def show_page(self, query: str) -> None:
        """Show the overview of what `query` finds; of the whole library if it is empty."""
        if query:
            self.query.setText(query)
        self.refresh()

    def refresh(self) -> None:
        """Ask the library again."""
        query = self.query.text()

        def question(library: Library) -> tuple[Overview, Monthly]:
            with library.reading() as connection:
                return overview(connection, query), by_month(connection, query)

        if not self._asking.ask(question, self._show, self._refuse):
            self.counts.setText(self.tr("There is no library: open or import articles first."))

    def settle(self) -> None:
        """Wait for the answer that is under way."""
        self._asking.finish()

    def _lay_out(self) -> None:
        self.query.setPlaceholderText(self.tr("The whole library, or what a search finds"))
        self.query.setAccessibleName(self.tr("Overview of what this search finds"))
        self.query.setClearButtonEnabled(True)
        # Words are longer in other languages, and larger for some eyes: both rows wrap.
        switch_row, foot_row = QWidget(self), QWidget(self)
        switch, foot = FlowLayout(switch_row), FlowLayout(foot_row)
        for button in self.buttons.values():
            button.setCheckable(True)
            self._group.addButton(button)
            switch.addWidget(button)
        self.buttons["people"].setChecked(True)
        self.rows.setAccessibleName(self.tr("Table of the overview; Enter shows a row’s quotes"))
        for button in (self.copy, self.save, self.picture):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(self.head)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 0)
        inner.setSpacing(8)
        for widget in (self.query, self.counts):
            inner.addWidget(widget)
        inner.addWidget(switch_row)
        inner.addWidget(self.rows, 1)
        inner.addWidget(foot_row)
        column.addLayout(inner, 1)

    def _connect(self) -> None:
        self.query.returnPressed.connect(self.refresh)
        self._group.buttonClicked.connect(self._show_part)
        self.rows.activated.connect(lambda index: self._go(index.row()))
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.picture.clicked.connect(self._save_picture)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.rows)
        copy.activated.connect(self._copy)

    def _name(self, part: Part) -> str:
        names: dict[Part, str] = {
            "people": self.tr("People"),
            "countries": self.tr("Countries"),
            "roles": self.tr("Roles"),
            "outlets": self.tr("Outlets"),
            "months": self.tr("Months"),
        }
        return names[part]

    def _show(self, answer: tuple[Overview, Monthly]) -> None:
        self._found, self._monthly = answer
        found = self._found
        self.counts.show_counts(
            (
                translate("overview", "%n article(s)", found.articles),
                translate("overview", "%n quote(s)", found.quotes),
                translate("overview", "%n word(s)", found.words),
            )
        )
        self._show_part()

    def _refuse(self, error: UserError) -> None:
        self.counts.setText(str(error))

    def _show_part(self) -> None:
        if self._found is None:
            return
        query = self.query.text()
        self.model.show_table(table(self._found, self.part, query, name_of, self._monthly))
        header = self.rows.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if self.model.columnCount() > FEW_COLUMNS:
            # Many months run on beyond the edge; the names keep their room.
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
            self.rows.setColumnWidth(0, self.fontMetrics().averageCharWidth() * NAME_LETTERS)
        else:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        has_rows = bool(self.model.shown.rows)
        self.copy.setEnabled(has_rows)
        self.save.setEnabled(has_rows)
        self.picture.setEnabled(has_rows)
        if has_rows:
            self.rows.selectRow(0)

    def _go(self, row: int) -> None:
        query = self.model.shown.rows[row].query
        if query:
            self.search_asked.emit(query)

    def _copy(self) -> None:
        chosen = sorted({index.row() for index in self.rows.selectionModel().selectedRows()})
        several = chosen if len(chosen) > 1 else ()
        QGuiApplication.clipboard().setText(as_text(self.model.shown, several))

    def _save(self) -> None:
        name = f"{self.model.shown.name.lower()}.csv"
        self.save_asked.emit(str(Path(name).name), as_csv(self.model.shown))

    def _save_picture(self) -> None:
        about = self.query.text() or self.tr("the whole library")
        drawn = as_chart(self.model.shown, about, self.counts.text())
        self.picture_asked.emit(f"{self.model.shown.name.lower()}.svg", drawn)

    def _on_library_changed(self) -> None:
        if self.isVisible():
            self.refresh()
