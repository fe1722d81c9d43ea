"""What leaves the window as a file: the open dossier as a document, or in another form."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.errors import DatelineError, UserError
from explorer.export.stamp import Style
from explorer.files import atomic, dossier_file, in_use
from explorer.files.names import shown
from explorer.i18n.messages import translate
from explorer.model import Dossier
from explorer.store.library import Library
from ui import notices
from ui.articles.imports import Imports
from ui.dialogs.export_scope import Scope, of_article
from ui.jobs import Jobs
from ui.notices import Notice
from ui.workspace import Workspace

SUFFIX = ".dateline"


class Saving(QObject):
    """Saves and exports off the main thread, one file after the other, and tells how it went."""

    def __init__(self, workspace: Workspace, intake: Imports, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._intake = intake
        self._window = window
        # Its own worker: a save does not wait behind a hundred articles that are being read.
        self._jobs = Jobs(self)
        self._path: Path | None = None
        self.folder = _documents()
        # Which border view exports name: the one the map shows, once somebody says which.
        self.borders: Callable[[], str | None] = lambda: None
        # What can be exported now, and where the library lies that it is taken from.
        self.scopes: Callable[[], list[Scope]] = self._of_article
        self.library_file: Callable[[], Path | None] = lambda: None
        workspace.dossier_opened.connect(self._on_dossier_opened)

    def save(self) -> None:
        """Save the open dossier to its document; ask for the file the first time."""
        if self._path is None:
            self.save_as()
        else:
            self._save(self._path)

    def save_as(self) -> None:
        """Ask for a file and save the open dossier to it."""
        from explorer.export import file_name

        dossier = self._workspace.dossier
        if dossier is None:
            return
        start = str(self.folder / file_name(dossier, SUFFIX))
        kinds = f"{self.tr('Dateline documents')} (*{SUFFIX})"
        title = self.tr("Save Document")
        name, _ = QFileDialog.getSaveFileName(self._window, title, start, kinds)
        if name:
            path = Path(name)
            self._save(path if path.suffix else path.with_suffix(SUFFIX))

    def export(self, first: str = "") -> None:
        """Ask what to export, in which form and where to, and write it.

        `first` is the key of the scope to begin with.
        """
        from ui.dialogs.export import ExportDialog

        scopes = self.scopes()
        if not scopes:
            return
        style = self._workspace.citation
        dialog = ExportDialog(scopes, self.folder, self._window, first=first, style=style)
        dialog.export_asked.connect(self._export)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _of_article(self) -> list[Scope]:
        dossier = self._workspace.dossier
        return [of_article(dossier, self.tr("This article"))] if dossier is not None else []

    def finish(self) -> None:
        """Wait until everything is written: the program is about to end."""
        self._jobs.finish()

    def _save(self, path: Path) -> None:
        dossier = self._workspace.dossier
        if dossier is None:
            return

        if self._is_source(path, but_documents=True):
            self._tell(_over_source(path))
            return

        def remember() -> None:
            if self._workspace.dossier is dossier or self._path is None:
                self._path = path

        self._write(path, lambda: dossier_file.write(path, dossier), remember)

    def _export(self, scope: Scope, key: str, path: Path, style: Style) -> None:
        view, library = self.borders(), self.library_file()
        if self._is_source(path):
            self._tell(_over_source(path))
            return

        def write() -> None:
            from explorer import export

            export.write(path, _taken(scope, library), key, view=view, style=style)

        self._write(path, write, lambda: None)

    def write(self, path: Path, data: bytes) -> None:
        """Write a file made elsewhere, as all others are written."""
        if self._is_source(path):
            self._tell(_over_source(path))
        else:
            self._write(path, lambda: atomic.write(path, data), lambda: None)

    def _is_source(self, path: Path, *, but_documents: bool = False) -> bool:
        """Whether an article that lies open, or is on its way in, came from the file at `path`."""
        came = [a.path for a in self._intake.arrivals if a.path and (a.is_pending or a.dossier)]
        if but_documents:
            came = [file for file in came if file.suffix.lower() != SUFFIX]
        elif self._path is not None:
            came.append(self._path)
        return any(in_use.are_same(path, file) for file in came)

    def _write(self, path: Path, write: Callable[[], None], then: Callable[[], None]) -> None:
        def done(_: object) -> None:
            self.folder = path.parent
            then()
            words = self.tr("Saved {name} in {folder}.")
            sentence = words.format(name=shown(path), folder=path.parent)
            self._workspace.post(Notice(sentence=sentence))

        self._jobs.run(lambda *_: write(), done=done, failed=self._tell)

    def _tell(self, error: DatelineError) -> None:
        if isinstance(error, UserError):
            self._workspace.post(notices.of_error(error))
            return
        words = self.tr("Dateline failed to write the file ({why}).").format(why=error)
        self._workspace.post(Notice(sentence=words, urgent=True))

    def _on_dossier_opened(self, dossier: Dossier) -> None:
        """An article that came from a document is saved to it; any other one asks first."""
        came = next((a for a in self._intake.arrivals if a.dossier is dossier), None)
        path = came.path if came is not None else None
        is_document = path is not None and path.suffix == SUFFIX
        self._path = path.absolute() if path is not None and is_document else None


def _taken(scope: Scope, file: Path | None) -> list[Dossier]:
    """The dossiers of a scope, by a connection of this thread's own where they are in the library.

    Raises:
        UserError: nothing of it is there any more, or the library cannot be read.
    """
    if not scope.of_library or file is None:
        taken = list(scope.take(None))
    else:
        with Library.open(file, for_reading=True) as library:
            taken = list(scope.take(library))
    if not taken:
        raise UserError(
            translate("export", "There is nothing to export."),
            translate("export", "Its articles are no longer in the library."),
        )
    return taken


def _over_source(path: Path) -> UserError:
    return UserError(
        translate("files", "{name} is a file that lies open here and was not written over.").format(
            name=shown(path)
        ),
        translate("files", "Choose another name."),
    )


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    found = QStandardPaths.writableLocation(place)
    return Path(found) if found and Path(found).is_dir() else Path.home()
