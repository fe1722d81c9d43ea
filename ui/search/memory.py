"""The menu beside the search box: searches kept under a name, and the last ones made."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from explorer.store import saved
from explorer.store.library import Library
from ui.articles.open_library import OpenLibrary
from ui.look import tooltips
from ui.look.icon_button import IconButton

LAST = 12
WIDEST = 60

Searches = tuple[list[tuple[str, str]], list[str]]
"""The saved ones, name and query, and the past ones."""


class SearchMemory(IconButton):
    """Offers saved and past searches.

    Signals:
        chosen(str): this search is to be made again.
    """

    chosen = Signal(str)

    def __init__(self, shelf: OpenLibrary, parent: QWidget | None = None) -> None:
        super().__init__("history", "", parent)
        self._shelf = shelf
        self._text = ""
        self.say(self.tr("Saved and past searches"))
        self.setPopupMode(SearchMemory.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)

    def set_text(self, text: str) -> None:
        """Take `text` for the search that may be saved."""
        self._text = text.strip()

    def remember(self, text: str) -> None:
        """Put a search that led somewhere on top of the history."""
        words = text.strip()
        if words and self._shelf.can_change:
            self._shelf.ask(lambda library: _remember(library, words), None)

    def fill(self) -> None:
        """Make the menu of what there is now."""
        menu = self.menu()
        menu.clear()
        save = menu.addAction(self.tr("Save This Search…"), self.ask_name)
        save.setEnabled(bool(self._text) and self._shelf.can_change)
        nothing: Searches = ([], [])
        named, past = self._shelf.ask(_all, nothing)
        if named:
            menu.addSection(self.tr("Saved"))
        for name, query in named:
            self._add(menu, name, query).setToolTip(tooltips.plain(query))
        if named:
            forget = menu.addMenu(self.tr("Forget"))
            for name, _ in named:
                forget.addAction(_label(name), partial(self.forget, name))
        if past:
            menu.addSection(self.tr("Last searches"))
        for query in past[:LAST]:
            self._add(menu, query, query)

    def last(self, most: int) -> list[str]:
        """Return the last searches that led somewhere, the newest first."""
        nothing: Searches = ([], [])
        return self._shelf.ask(_all, nothing)[1][:most]

    def ask_name(self) -> None:
        """Ask under which name to keep the search in the box."""
        query = self._text
        name, is_given = QInputDialog.getText(
            self.window(), self.tr("Save Search"), self.tr("Name"), text=query
        )
        name = " ".join(name.split())
        if is_given and name:
            self._shelf.ask(lambda library: _save(library, name, query), None)

    def forget(self, name: str) -> None:
        """Drop the search kept under a name."""
        self._shelf.ask(lambda library: _forget(library, name), None)

    def _add(self, menu: QMenu, words: str, query: str) -> QAction:
        return menu.addAction(_label(words), partial(self.chosen.emit, query))


def _label(words: str) -> str:
    short = words if len(words) <= WIDEST else f"{words[:WIDEST]}…"
    return short.replace("&", "&&")


def _all(library: Library) -> Searches:
    with library.reading() as connection:
        return saved.saved(connection), saved.history(connection)


def _remember(library: Library, words: str) -> None:
    with library.changing() as connection:
        saved.remember(connection, words)


def _save(library: Library, name: str, query: str) -> None:
    with library.changing() as connection:
        saved.save(connection, name, query)


def _forget(library: Library, name: str) -> None:
    with library.changing() as connection:
        saved.forget(connection, name)
