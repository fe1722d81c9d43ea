"""Joins the original to the window: its page is made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.errors import UserError
from explorer.model import Located
from explorer.views.selection import SelectionKind
from ui import notices
from ui.articles.originals import Originals
from ui.look.theme import LIGHT, Theme
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.look.locked_page import LockedPage
    from ui.original.view import OriginalPage

Register = Callable[[str, Callable[[], QWidget]], None]


class OriginalPages(QObject):
    """Makes the page of the original, and leads to it and from it.

    Signals:
        page_asked(): the page is to be seen.
        card_asked(str, str): the card of an item, by kind and id, is to be seen.
    """

    page_asked = Signal()
    card_asked = Signal(str, str)

    def __init__(
        self,
        workspace: Workspace,
        originals: Originals,
        register: Register,
        make_snapshot: Callable[[QWidget], LockedPage],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._make_snapshot = make_snapshot
        self._workspace, self._originals, self._window = workspace, originals, window
        self._theme: Theme = LIGHT
        self.page: OriginalPage | None = None
        register("original", self._make)
        workspace.original_asked.connect(self._on_asked)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self._theme = theme
        if self.page is not None:
            self.page.set_theme(theme)

    def clear(self) -> None:
        """Let go of the file and of the process that draws it: the window is about to close."""
        if self.page is not None:
            self.page.let_go()

    def ask_file(self) -> None:
        """Ask the reader where the original lies, and keep it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("The Original of This Article"), "", "* (*)"
        )
        if not name:
            return
        try:
            self._originals.add(Path(name))
        except UserError as error:
            self._workspace.post(notices.of_error(error))

    def _make(self) -> QWidget:
        # Late: Qt's reader of PDFs and all that belongs to it, which most readers ask for seldom.
        from ui.original.view import OriginalPage

        page = self.page = OriginalPage(
            self._workspace, self._originals, self._make_snapshot, self._window
        )
        page.set_theme(self._theme)
        page.card_asked.connect(self._on_card_asked)
        page.file_asked.connect(self.ask_file)
        return page

    def _on_asked(self, item: Located) -> None:
        self.page_asked.emit()
        if self.page is not None:
            self.page.reveal(item.span)

    def _on_card_asked(self, kind: str, id: str) -> None:
        self._workspace.choose(cast(SelectionKind, kind), id)
        self.card_asked.emit(kind, id)
