"""The Library menu: compare articles, read all of them again, look into the bin and empty it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from ui.articles.imports import Imports
from ui.articles.open_library import OpenLibrary
from ui.library.accounts import Accounts
from ui.library.archives import Archives
from ui.library.comparer import Comparer
from ui.library.particulars_asking import ParticularsAsking
from ui.library.rereading import Rereading
from ui.library.same_stories import SameStories
from ui.library.view import ArticlesPane
from ui.workspace import Workspace


class LibraryMenu(QObject):
    """Does what the menu's actions say, and joins what reads articles again to their pane.

    Signals:
        wanted(): the list of articles is to be seen.
    """

    wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        shelf: OpenLibrary,
        intake: Imports,
        pane: ArticlesPane,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._pane = pane
        self._window = window
        self.rereading = Rereading(workspace, shelf, self)
        self.comparer = Comparer(workspace, shelf, pane.chosen_items, window)
        self.rereading.progressed.connect(pane.show_rereading)
        pane.cancelled.connect(self.rereading.cancel)
        pane.compare_asked.connect(self.comparer.compare)
        self.accounts = Accounts(workspace, shelf, self.comparer.compare_with, window)
        self.stories = SameStories(workspace, shelf, intake, pane.keeping, self)
        self.archives = Archives(workspace, intake, window)
        self.particulars = ParticularsAsking(workspace, shelf, intake, pane.chosen, window)
        pane.details_asked.connect(self.particulars.ask)

    def compare(self) -> None:
        """Compare the chosen articles."""
        self.comparer.compare()

    def find_accounts(self) -> None:
        """Offer other accounts of what the open article tells."""
        self.accounts.find()

    def ask_particulars(self) -> None:
        """Show the table of the chosen articles' particulars; of all, where none is chosen."""
        self._bring_forward()
        self.particulars.ask()

    def read_all_again(self) -> None:
        """Read all articles again that older rules have read, after asking."""
        self.rereading.ask_all(self._window)

    def show_bin(self) -> None:
        """Show what is in the bin, in the list of articles."""
        self._bring_forward()
        self._pane.filters.bin.setChecked(True)
        self._pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def empty_bin(self) -> None:
        """Show the bin and ask whether to empty it."""
        self.show_bin()
        self._pane.bin.ask()

    def _bring_forward(self) -> None:
        self.wanted.emit()
