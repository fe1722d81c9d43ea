"""The status bar's word on what is not read in the open article's language; else not there."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from explorer.views import reading_language
from ui.look import tooltips
from ui.look.sheet_head import ShortenedLabel
from ui.workspace import Workspace

WIDEST = 420  # px; what is cut off stands in the tip


class UnreadLine(ShortenedLabel):
    """Stays as long as the article does: a notice that passes would leave the map to mislead."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unread")
        self._workspace = workspace
        self.setMaximumWidth(WIDEST)
        self.hide()
        workspace.dossier_opened.connect(self._on_dossier_changed)
        workspace.dossier_changed.connect(self._on_dossier_changed)
        self._on_dossier_changed()

    def _on_dossier_changed(self) -> None:
        dossier = self._workspace.dossier
        words = reading_language.sentence(dossier.article.language) if dossier else ""
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(tooltips.plain(words) if words else "")
        self.setVisible(bool(words))
