"""The library's file behind the shelf: asked and changed; every failure is one notice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from explorer.errors import UserError
from explorer.model import Dossier
from explorer.store import articles, catalog
from explorer.store.library import Library
from ui import notices
from ui.workspace import Workspace

Answer = TypeVar("Answer")


class LibraryAccess(QObject):
    """Asks and changes the open library; without one there are no answers and no changes.

    Signals:
        changed(): the list of articles, or something in it, is another now.
        closing(): the file is about to be closed; whoever reads it too lets go of it now.
    """

    changed = Signal()
    closing = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library: Library | None = None
        self._workspace = workspace

    @property
    def can_change(self) -> bool:
        """Whether what is done now is kept."""
        return self.library is not None and not self.library.is_read_only

    def ask(self, question: Callable[[Library], Answer], otherwise: Answer) -> Answer:
        """Return the library's answer; `otherwise` without a library or where it fails."""
        if self.library is None:
            return otherwise
        try:
            return question(self.library)
        except UserError as error:
            self._workspace.post(notices.of_error(error))
            return otherwise

    def change(self, step: Callable[[Library], object]) -> bool:
        """Make a change of the list; False where it was not made, which is told."""

        def make(library: Library) -> bool:
            step(library)
            return True

        made = self.ask(make, False)
        if made:
            self.changed.emit()
        return made

    def keep_apart(self, dossier: Dossier) -> articles.Added | None:
        """Keep an enormous article from another thread, by a connection of that thread's own.

        None where it is not kept; to try again in the window's thread tells why.
        """
        library = self.library
        if library is None or library.is_read_only:
            return None
        try:
            with Library.open(library.path) as own:
                return own.add(dossier)
        except UserError:
            return None

    def entries(
        self, wanted: catalog.Wanted, sort: catalog.SortBy, *, limit: int, offset: int = 0
    ) -> list[catalog.ArticleEntry]:
        """Return a stretch of the list of articles that are `wanted`."""
        return self.ask(
            lambda kept: kept.entries(wanted, sort=sort, limit=limit, offset=offset), []
        )

    def entry(self, number: int) -> catalog.ArticleEntry | None:
        """Return what the list says of an article, one in the bin too."""

        def look(kept: Library) -> catalog.ArticleEntry | None:
            with kept.reading() as connection:
                return catalog.entry(connection, number)

        return self.ask(look, None)
