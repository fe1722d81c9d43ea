"""Where the reader was: the open article and what was chosen in it, over a restart."""

from __future__ import annotations

from explorer import evidence
from explorer import selection as choices
from explorer.model import Dossier
from explorer.selection import country
from ui.settings import Settings
from ui.shelf import Shelf
from ui.workspace import Workspace


def remember(settings: Settings, shelf: Shelf, workspace: Workspace) -> None:
    """Note the open article, if the library has it, and the choice."""
    settings.remember_place(shelf.number, workspace.selection)
    settings.save()


def return_to(settings: Settings, shelf: Shelf, workspace: Workspace, sample: Dossier) -> None:
    """Open the article that was open and choose what was chosen, as far as both are there.

    Nothing happens once the reader has chosen something: they are not torn away.
    """
    first = evidence.most_to_show(sample)
    if first is None or workspace.selection != country(first):
        return
    number, chosen = settings.place
    entry = shelf.entry(number) if number else None
    if number and (entry is None or entry.is_deleted or not shelf.show(number)):
        return
    dossier = workspace.dossier
    if dossier is not None:
        selection = choices.choose(dossier, chosen.kind, chosen.id, panel=chosen.country)
        if not selection.is_empty:
            workspace.select(selection)
