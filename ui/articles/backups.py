"""The library's file as the File menu has it: back it up, restore a backup."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.errors import DatelineError, UserError
from explorer.store.library import Library
from ui import notices
from ui.articles.open_library import OpenLibrary
from ui.jobs import Jobs
from ui.notices import Notice
from ui.workspace import Workspace

PATTERN = "*.sqlite"


class Backups(QObject):
    """Asks where to, does it, and tells."""

    def __init__(
        self, workspace: Workspace, shelf: OpenLibrary, jobs: Jobs, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._shelf = shelf
        self._jobs = jobs
        self._window = window

    def ask_back_up(self) -> None:
        """Ask where the backup is to be, and write it there."""
        if self._is_missing():
            return
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Back up Library"), f"dateline-{day}.sqlite", self._pattern()
        )
        if name:
            self.back_up(Path(name))

    def back_up(self, target: Path) -> None:
        """Write a backup to `target` while the window stays free."""
        library = self._shelf.library
        if library is None:
            return
        path = library.path

        def work(*_: object) -> None:
            # A connection of its own: the window's goes on being used meanwhile.
            with Library.open(path, for_reading=True) as own:
                own.back_up(target)

        words = self.tr("The library is backed up as {name}.").format(name=target.name)
        self._jobs.run(
            work, done=lambda _: self._tell(Notice(sentence=words)), failed=self._tell_failure
        )

    def ask_restore(self) -> None:
        """Ask which backup to put in the library's place."""
        if self._is_missing():
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Restore Library"), "", self._pattern()
        )
        if name:
            self.restore(Path(name))

    def restore(self, source: Path) -> None:
        """Put a backup in place of the library, and offer the way back."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            former = self._shelf.restore(source)
        except UserError as error:
            self._tell_failure(error)
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        words = self.tr("The library is as it was in {name}.").format(name=source.name)
        step = self.tr("What it held before is kept as {name}.").format(name=former.name)
        self._tell(
            Notice(
                sentence=words,
                next_step=step,
                action=self.tr("Undo"),
                act=lambda: self.restore(former),
            )
        )

    def _pattern(self) -> str:
        return f"{self.tr('Libraries')} ({PATTERN});;* (*)"

    def _is_missing(self) -> bool:
        if self._shelf.library is None:
            self._tell(Notice(sentence=self.tr("No library is open, so there is nothing to do.")))
        return self._shelf.library is None

    def _tell(self, notice: Notice) -> None:
        self._workspace.post(notice)

    def _tell_failure(self, error: DatelineError) -> None:
        if isinstance(error, UserError):
            self._tell(notices.of_error(error))
        else:
            self._tell(Notice(sentence=str(error), urgent=True))
