"""The document a start was asked for: shown at once, and the sample where nothing comes of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from explorer.errors import UserError
from explorer.files import dossier_file
from explorer.files.names import shown
from explorer.i18n.messages import translate
from explorer.model import Article, Dossier
from ui.articles.imports import Arrival, Imports
from ui.articles.last_place import LARGEST
from ui.articles.showing import show
from ui.workspace import Workspace


def at_start(file: Path) -> Dossier:
    """Return what to show of `file` before anything else: a document itself, an article's name.

    What is wrong with the file is told when it is read in its turn.
    """
    try:
        # A larger one is read beside the window, as any other file.
        if file.suffix.lower() == ".dateline" and file.stat().st_size <= LARGEST:
            return dossier_file.read(file)
    except (UserError, OSError, ValueError):
        pass
    title = translate("start", "Opening {name}…").format(name=shown(file))
    return Dossier(article=Article(title=title))


class FirstDocument(QObject):
    """Follows the first file until it is read, then has done its work."""

    def __init__(self, workspace: Workspace, intake: Imports, sample: Dossier) -> None:
        super().__init__(intake)
        self._workspace, self._intake, self._sample = workspace, intake, sample
        self._shown = workspace.dossier
        intake.changed.connect(self._on_changed)
        intake.refused.connect(lambda _: self._give_way())

    def _on_changed(self, arrival: Arrival) -> None:
        if arrival.stage == "done":
            self.deleteLater()
        elif arrival.stage in ("failed", "cancelled") and not self._intake.pending:
            self._give_way()

    def _give_way(self) -> None:
        if self._workspace.dossier is self._shown:
            show(self._workspace, self._sample)
        self.deleteLater()
