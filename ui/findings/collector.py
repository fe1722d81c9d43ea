"""Puts a quote into a collection, by a name chosen or written."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from explorer.model import Quote
from explorer.store import articles, collections
from explorer.store.library import Library
from ui.articles.open_library import OpenLibrary
from ui.cards.card import Elsewhere
from ui.notices import Notice
from ui.workspace import Workspace


class Collector(QObject):
    """Asks for the collection; an article that is not kept yet is kept first."""

    def __init__(self, workspace: Workspace, shelf: OpenLibrary, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._shelf = shelf
        self._window = window
        self._last = ""

    def collect(self, quote: Quote, elsewhere: Elsewhere | None = None) -> None:
        """Ask for a collection and put a quote into it; `elsewhere` is its other article."""
        known = self._names()
        first = known.index(self._last) if self._last in known else 0
        name, is_wanted = QInputDialog.getItem(
            self._window,
            self.tr("Put into Collection"),
            self.tr("Collection (a new name makes a new one)"),
            known or [self.tr("My quotes")],
            first,
            True,
        )
        if is_wanted and name.strip():
            self.put(quote, name, elsewhere.number if elsewhere is not None else 0)

    def put(self, quote: Quote, name: str, article: int = 0) -> bool:
        """Put a quote into the collection of that name; tell how it went.

        `article` is the number of its article in the library; 0 means the open one.
        """
        dossier = self._workspace.dossier
        if dossier is None:
            return False

        def go(library: Library) -> bool:
            with library.changing() as connection:
                number = article or self._shelf.number or articles.add(connection, dossier).article
                return collections.put(
                    connection, collections.make(connection, name), number, quote
                )

        is_new = self._shelf.ask(go, None)
        if is_new is None:
            return False
        self._last = " ".join(name.split())
        self._shelf.changed.emit()
        words = self.tr("Put into “{name}”.") if is_new else self.tr("It is in “{name}” already.")
        self._workspace.post(Notice(sentence=words.format(name=self._last)))
        return True

    def _names(self) -> list[str]:
        def names(library: Library) -> list[str]:
            with library.reading() as connection:
                return [each.name for each in collections.listed(connection)]

        nothing: list[str] = []
        return self._shelf.ask(names, nothing)
