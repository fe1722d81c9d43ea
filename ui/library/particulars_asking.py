"""When the table of particulars opens: for the chosen articles, or once several have come in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from explorer.store.catalog import ArticleEntry
from ui.articles.imports import Arrival, Imports
from ui.articles.open_library import OpenLibrary
from ui.library.particulars_dialog import ParticularsDialog
from ui.notices import Notice
from ui.workspace import Workspace

SEVERAL = 2


class ParticularsAsking(QObject):
    """Opens the table beside the window, which stays usable."""

    def __init__(
        self,
        workspace: Workspace,
        shelf: OpenLibrary,
        intake: Imports,
        chosen: Callable[[], Sequence[ArticleEntry]],
        window: QWidget,
    ) -> None:
        """`chosen` gives the articles that are chosen in the list."""
        super().__init__(window)
        self._workspace = workspace
        self._shelf = shelf
        self._intake = intake
        self._chosen = chosen
        self._window = window
        self.dialog: ParticularsDialog | None = None
        # After everybody else has dealt with an arrival: it is in the library by then.
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._look)
        intake.arrived.connect(self._pause.start)
        intake.changed.connect(self._on_changed)
        shelf.closing.connect(self._close)

    def ask(self) -> None:
        """Show the table of the chosen articles, or say how to choose some."""
        entries = [entry for entry in self._chosen() if not entry.is_deleted]
        if not entries:
            words = self.tr("Choose articles in the list first (Ctrl+click, or Ctrl+A for all).")
            self._workspace.post(Notice(sentence=words))
        else:
            self.show([entry.id for entry in entries])

    def show(self, numbers: Sequence[int]) -> None:
        """Show the table of these articles, in place of one that is open."""
        if not self._shelf.can_change:
            return
        self._close()
        self.dialog = ParticularsDialog(self._shelf, numbers, self._workspace.reader, self._window)
        self.dialog.destroyed.connect(self._forget)
        self.dialog.show()
        self.dialog.activateWindow()

    def _close(self) -> None:
        if self.dialog is not None:
            dialog, self.dialog = self.dialog, None
            dialog.destroyed.disconnect(self._forget)
            dialog.close()

    def _forget(self) -> None:
        self.dialog = None

    def _on_changed(self, arrival: Arrival) -> None:
        if not arrival.is_pending:
            self._pause.start()

    def _look(self) -> None:
        """Once nothing is on its way any more, ask about all that has come together."""
        if self._intake.pending:
            return
        new = [arrival for arrival in self._intake.batch if arrival.number and arrival.asks]
        numbers = [arrival.number for arrival in new if not arrival.is_known]
        if len(numbers) >= SEVERAL:
            self.show(numbers)
