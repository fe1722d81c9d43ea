"""What was open and chosen when the window was closed is so again when it opens."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from PySide6.QtCore import QObject

from explorer.model import Dossier
from explorer.selection import SelectionKind, choose
from ui.intake import Arrival, Intake
from ui.settings import Settings
from ui.workspace import Workspace

_KINDS: tuple[SelectionKind, ...] = get_args(SelectionKind)


class LastSession(QObject):
    """Remembers the article by its file; a pasted one has none and is not opened again."""

    def __init__(self, workspace: Workspace, settings: Settings, intake: Intake) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._settings = settings
        self._intake = intake
        self._awaited: Path | None = None
        intake.arrived.connect(self._on_arrived)

    def remember(self) -> None:
        """Keep what is open and chosen."""
        chosen = self._workspace.selection
        file = self._file_of(self._workspace.dossier)
        self._settings.remember_session(
            str(file) if file else "", (chosen.kind, chosen.id, chosen.country)
        )

    def restore(self) -> None:
        """Open and choose again what was; a file that is gone is not missed aloud."""
        file = self._settings.last_article
        if not file:
            self._choose()
        elif Path(file).is_file():
            self._awaited = Path(file)
            self._intake.open_paths([self._awaited], asks=False)

    def _on_arrived(self, arrival: Arrival) -> None:
        if self._awaited is not None and arrival.path == self._awaited:
            self._awaited = None
            if self._workspace.dossier is arrival.dossier:
                self._choose()

    def _choose(self) -> None:
        stored, dossier = self._settings.last_selection, self._workspace.dossier
        if stored is None or dossier is None:
            return
        kind: SelectionKind = next((k for k in _KINDS if k == stored[0]), "nothing")
        if kind != "nothing":
            selection = choose(dossier, kind, stored[1], panel=stored[2])
            if not selection.is_empty:
                self._workspace.select(selection)

    def _file_of(self, dossier: Dossier | None) -> Path | None:
        """Return the file an open article came from; edits keep the article's fingerprint."""
        if dossier is None:
            return None
        for arrival in reversed(self._intake.arrivals):
            came = arrival.dossier
            if came is dossier or (
                came is not None
                and came.article.sha256 is not None
                and came.article.sha256 == dossier.article.sha256
            ):
                return arrival.path.absolute() if arrival.path else None
        return None
