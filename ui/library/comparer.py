"""Comparing: which two articles are meant, and where the entries of the comparison lead."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from explorer.model import Dossier
from explorer.store.catalog import ArticleEntry
from ui.articles.imports import Arrival
from ui.articles.open_library import OpenLibrary
from ui.articles.showing import show
from ui.library.compare_dialog import CompareDialog
from ui.library.compare_rows import Cell
from ui.library.items import Item
from ui.notices import Notice
from ui.workspace import Workspace


class Side(msgspec.Struct, frozen=True):
    """One of the two articles: its number in the library (0: not kept) and its dossier."""

    number: int
    dossier: Dossier


class Comparer(QObject):
    """Puts two articles side by side and opens what is chosen there."""

    def __init__(
        self,
        workspace: Workspace,
        shelf: OpenLibrary,
        chosen: Callable[[], list[Item]],
        window: QWidget,
    ) -> None:
        """`chosen` gives the rows that are chosen in the list of articles."""
        super().__init__(window)
        self._workspace = workspace
        self._shelf = shelf
        self._chosen = chosen
        self._window = window

    def compare(self) -> CompareDialog | None:
        """Compare the two chosen articles, or the chosen one with the open one."""
        sides = self._sides()
        if sides is None:
            words = self.tr("Choose two articles in the list to compare them (Ctrl+click).")
            self._workspace.post(Notice(sentence=words))
            return None
        return self._show(sides)

    def compare_with(self, number: int) -> CompareDialog | None:
        """Compare the open article with another one of the library."""
        here, entry = self._open(), self._shelf.entry(number)
        there = self._side(entry) if entry is not None else None
        return self._show((here, there)) if here is not None and there is not None else None

    def _show(self, sides: tuple[Side, Side]) -> CompareDialog:
        dialog = CompareDialog(sides[0].dossier, sides[1].dossier, self._window)
        dialog.asked.connect(lambda column, cell: self.go_to(sides[column], cell))
        dialog.show()
        dialog.activateWindow()
        return dialog

    def go_to(self, side: Side, cell: Cell) -> None:
        """Open the article of an entry, choose it, and show its sentence."""
        if side.number and not self._shelf.show(side.number):
            return
        if not side.number and not self._is_open(side):
            show(self._workspace, side.dossier)
        self._workspace.choose(cell.kind, cell.id)
        if cell.place is not None:
            self._workspace.ask_for_source(cell.place)

    def _sides(self) -> tuple[Side, Side] | None:
        found = [side for item in self._chosen()[:3] if (side := self._side(item)) is not None]
        here = self._open()
        if len(found) == 1 and here is not None and not self._is_open(found[0]):
            return here, found[0]
        return (found[0], found[1]) if len(found) == 2 else None

    def _side(self, item: Item) -> Side | None:
        here = self._open()
        if isinstance(item, Arrival):
            return Side(item.number, item.dossier) if item.dossier is not None else None
        if isinstance(item, ArticleEntry) and here is not None and item.id == here.number:
            return here
        dossier = self._shelf.ask(lambda kept: kept.dossier(item.id), None)
        return Side(item.id, dossier) if dossier is not None else None

    def _open(self) -> Side | None:
        dossier = self._workspace.dossier
        return Side(self._shelf.number, dossier) if dossier is not None else None

    def _is_open(self, side: Side) -> bool:
        if side.number:
            return side.number == self._shelf.number
        return side.dossier is self._workspace.dossier
