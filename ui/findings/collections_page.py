"""Collections: quotes put together by hand, in an order, with notes; exported as any form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.i18n.messages import translate
from explorer.store import collections
from explorer.store.collections import Collected, Collection
from explorer.store.library import Library
from ui.articles.open_library import OpenLibrary
from ui.look.counts_line import CountsLine
from ui.look.sheet_head import SheetHead

Answer = TypeVar("Answer")
ROW = int(Qt.ItemDataRole.UserRole)


class CollectionsPage(QWidget):
    """A page of the right sheet.

    Signals:
        quote_asked(int, str): article and quote of the library are to be seen.
        export_asked(str): a collection is to be exported, by its name.
    """

    quote_asked = Signal(int, str)
    export_asked = Signal(str)

    def __init__(self, shelf: OpenLibrary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self.head = SheetHead(self.tr("Collections"), self)
        self.choice = QComboBox(self)
        self.new = QPushButton(self.tr("&New…"), self)
        self.counts = CountsLine(self)
        self.items = QListWidget(self)
        self.note = QPushButton(self.tr("N&ote…"), self)
        self.up = QPushButton(self.tr("&Up"), self)
        self.down = QPushButton(self.tr("&Down"), self)
        self.remove = QPushButton(self.tr("&Take Out"), self)
        self.export = QPushButton(self.tr("&Export…"), self)
        self._lay_out()
        self._connect()

    @property
    def number(self) -> int:
        """The collection that is shown; 0 if there is none."""
        return int(self.choice.currentData() or 0)

    def show_page(self, name: str = "") -> None:
        """Show the collection of that name, or the one shown before."""
        listed = self._listed()
        before = self.number
        self.choice.blockSignals(True)
        self.choice.clear()
        for each in listed:
            self.choice.addItem(f"{each.name} ({each.quotes})", each.id)
            if each.name == name or (not name and each.id == before):
                self.choice.setCurrentIndex(self.choice.count() - 1)
        self.choice.blockSignals(False)
        self._show_items()

    def _lay_out(self) -> None:
        self.choice.setAccessibleName(self.tr("Collection"))
        self.items.setAccessibleName(self.tr("Quotes of the collection; Enter shows one"))
        self.items.setWordWrap(True)
        self.items.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.items.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.items.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self.choice, 1)
        top.addWidget(self.new)
        foot = QHBoxLayout()
        for button in (self.note, self.up, self.down, self.remove):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(self.head)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 0)
        inner.setSpacing(8)
        inner.addLayout(top)
        inner.addWidget(self.counts)
        inner.addWidget(self.items, 1)
        inner.addLayout(foot)
        column.addLayout(inner, 1)

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(self._show_items)
        self.new.clicked.connect(self._make)
        self.items.itemActivated.connect(self._go)
        self.items.currentRowChanged.connect(self._tell_buttons)
        self.items.customContextMenuRequested.connect(self._show_menu)
        self.note.clicked.connect(self._annotate)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._take_out)
        self.export.clicked.connect(self._export)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.items)
        delete.activated.connect(self._take_out)

    def _ask(self, question: Callable[[Any], Answer], otherwise: Answer) -> Answer:
        def go(library: Library) -> Answer:
            with library.reading() as connection:
                return question(connection)

        return self._shelf.ask(go, otherwise)

    def _change(self, change: Callable[[Any], object]) -> None:
        def go(library: Library) -> None:
            with library.changing() as connection:
                change(connection)

        self._shelf.change(go)

    def _listed(self) -> list[Collection]:
        nothing: list[Collection] = []
        return self._ask(collections.listed, nothing)

    def _rows(self) -> list[Collected]:
        number = self.number
        nothing: list[Collected] = []
        return self._ask(lambda c: collections.items(c, number), nothing) if number else nothing

    def _show_items(self) -> None:
        row = self.items.currentRow()
        found = self._rows()
        self.items.clear()
        for each in found:
            item = QListWidgetItem(_words(each, self.tr("no longer in the library")), self.items)
            item.setData(ROW, each.id)
        if not self.choice.count():
            self.counts.setText(
                self.tr("No collection yet: choose a quote and put it into one, or make one here.")
            )
        else:
            self.counts.show_counts((translate("collections", "%n quote(s)", len(found)),))
        self.items.setCurrentRow(min(max(row, 0), len(found) - 1))
        self._tell_buttons()

    def _tell_buttons(self) -> None:
        row, count = self.items.currentRow(), self.items.count()
        for button in (self.note, self.remove):
            button.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
        self.export.setEnabled(count > 0)

    def _make(self) -> None:
        name, is_wanted = QInputDialog.getText(self, self.tr("New Collection"), self.tr("Name"))
        if is_wanted and name.strip():
            self._change(lambda c: collections.make(c, name))
            self.show_page(" ".join(name.split()))

    def _annotate(self) -> None:
        found = self._rows()[self.items.currentRow()]
        words, is_wanted = QInputDialog.getMultiLineText(
            self, self.tr("Note"), self.tr("What this quote is here for"), found.note
        )
        if is_wanted:
            self._change(lambda c: collections.annotate(c, found.id, words.strip()))
            self._show_items()

    def _move(self, by: int) -> None:
        row = self.items.currentRow()
        order = [each.id for each in self._rows()]
        item = order.pop(row)
        at = row + by
        before = order[at] if at < len(order) else None
        self._change(lambda c: collections.move(c, item, before))
        self._show_items()
        self.items.setCurrentRow(at)

    def _take_out(self) -> None:
        """Take the chosen quotes out, all of them together."""
        rows = [int(item.data(ROW)) for item in self.items.selectedItems()]

        def all_of_them(connection: Any) -> None:
            for row in rows:
                collections.take_out(connection, row)

        if rows:
            self._change(all_of_them)
            self.show_page()

    def _copy(self) -> None:
        """Copy the chosen quotes, in the order of the collection."""
        chosen = sorted(self.items.row(item) for item in self.items.selectedItems())
        words = [self.items.item(row).text() for row in chosen]
        QGuiApplication.clipboard().setText("\n\n".join(words))

    def _show_menu(self, point: QPoint) -> None:
        """Show what can be done with the quotes that are chosen."""
        if not self.items.selectedItems():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(self.items.selectedItems()) == 1:
            menu.addAction(self.tr("Show"), self._go)
            menu.addAction(self.tr("Note…"), self._annotate)
        menu.addAction(self.tr("Copy"), self._copy)
        menu.addAction(self.tr("Export Collection…"), self._export)
        menu.addSeparator()
        menu.addAction(self.tr("Take Out"), self._take_out)
        menu.popup(self.items.viewport().mapToGlobal(point))

    def _go(self) -> None:
        found = self._rows()[self.items.currentRow()]
        if not found.is_gone:
            self.quote_asked.emit(found.article, found.key)

    def _export(self) -> None:
        listed = {each.id: each.name for each in self._listed()}
        if self.number in listed:
            self.export_asked.emit(listed[self.number])


def _words(each: Collected, gone: str) -> str:
    lines = [f"“{each.words}”", each.title]
    if each.note:
        lines.append(each.note)
    if each.is_gone:
        lines.append(gone)
    return "\n".join(lines)
