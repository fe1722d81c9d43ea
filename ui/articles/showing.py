"""Putting a dossier before the reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from explorer.model import Article, Dossier
from explorer.views import counts
from explorer.views.selection import Selection, country
from ui.workspace import Workspace


def show(workspace: Workspace, dossier: Dossier, selection: Selection | None = None) -> None:
    """Open `dossier` with `selection` chosen, or the country that has most to show."""
    workspace.open_dossier(dossier)
    if selection is not None:
        workspace.select(selection)
        return
    code = counts.most_to_show(dossier)
    if code is not None:
        workspace.select(country(code))


def nothing() -> Dossier:
    """Return what lies open where no article does."""
    title = QCoreApplication.translate("sample", "No article open: drop one here")
    return Dossier(article=Article(title=title))
