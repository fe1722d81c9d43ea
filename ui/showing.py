"""Putting a dossier before the reader."""

from __future__ import annotations

from explorer import evidence
from explorer.model import Dossier
from explorer.selection import country
from ui.workspace import Workspace


def show(workspace: Workspace, dossier: Dossier) -> None:
    """Open `dossier` with the country that has most to show."""
    workspace.open_dossier(dossier)
    code = evidence.most_to_show(dossier)
    if code is not None:
        workspace.select(country(code))
