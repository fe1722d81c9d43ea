"""When the program itself fails: the work is kept, a report is shown, nothing is sent."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtWidgets import QWidget

from explorer import VERSION
from explorer.errors import UserError
from explorer.files import atomic, dossier_file
from ui.workspace import Workspace

_log = logging.getLogger(__name__)


class CrashGuard(QObject):
    """Catches what nobody caught; shows one report at a time, others go to the log alone.

    The reports of other threads come over to the main one, where windows may be made.
    """

    _failed = Signal(str)

    def __init__(self, window: QWidget, workspace: Workspace, keep_in: Path | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._keep_in = keep_in
        self._is_shown = False
        self._failed.connect(self._show)

    def install(self) -> None:
        """Become the one whom Python tells of errors that nobody caught."""
        sys.excepthook = self.catch
        threading.excepthook = lambda found: self.catch(
            found.exc_type, found.exc_value or found.exc_type(), found.exc_traceback
        )

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an error, keep the work, and show the report."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        words = report(kind, error, trace)
        _log.error("the program failed", exc_info=(kind, error, trace))
        self._failed.emit(words)

    def keep_work(self) -> Path | None:
        """Write the open article as a document of its own and return where, or None."""
        dossier = self._workspace.dossier
        if dossier is None:
            return None
        folder = self._keep_in or kept_folder()
        file = folder / f"kept-{datetime.now():%Y-%m-%d-%H%M%S}.dateline"
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            atomic.write(file, dossier_file.encode(dossier), private=True)
        except (OSError, UserError):
            _log.exception("the work could not be kept")
            return None
        return file

    def _show(self, words: str) -> None:
        if self._is_shown:
            return
        self._is_shown = True
        from ui.dialogs.crash_report import CrashReport

        self.dialog = CrashReport(words, self.keep_work(), self._window)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

    def _on_closed(self) -> None:
        self._is_shown = False


def kept_folder() -> Path:
    """Return where work is kept when the program fails."""
    import platformdirs

    return Path(platformdirs.user_data_dir("dateline", appauthor=False)) / "kept"


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return what a report says: versions, system, and the way to the error in our code.

    The error's own message is part of it and may quote the file that was read; the home folder's
    name is taken out.
    """
    way = "".join(traceback.format_exception(kind, error, trace))
    head = (
        f"Dateline {VERSION}, Qt {qVersion()}, Python {platform.python_version()}\n"
        f"{platform.platform()}\n\n"
    )
    return head + way.replace(str(Path.home()), "~")
