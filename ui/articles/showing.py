"""Putting a dossier before the reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from explorer.errors import UserError
from explorer.files import meaning
from explorer.i18n.messages import translate
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
    workspace.counting.when_done(lambda counted: _choose(workspace, counted))


def _choose(workspace: Workspace, dossier: Dossier) -> None:
    """Choose the country that has most to show, unless the reader has chosen meanwhile."""
    code = counts.most_to_show(dossier)
    if code is not None and workspace.selection.is_empty:
        workspace.select(country(code))


def nothing() -> Dossier:
    """Return what lies open where no article does."""
    title = QCoreApplication.translate("sample", "No article open: drop one here")
    return Dossier(article=Article(title=title))


def showable(dossier: Dossier) -> Dossier:
    """Return a kept dossier whose meaning holds: older programs kept what they could not show.

    Raises:
        UserError: it contradicts itself.
    """
    try:
        meaning.check(dossier)
    except meaning.ContradictionError as error:
        raise UserError(
            translate(
                "library", "One article of the library cannot be shown: it has {what}."
            ).format(what=error),
            translate("library", "Open the article’s own file again."),
        ) from error
    return dossier
