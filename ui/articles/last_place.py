"""Where the reader was: the open article and what was chosen in it, over a restart."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from explorer.corrections.changes import EVERYTHING
from explorer.errors import UserError
from explorer.files import dossier_file
from explorer.model import Dossier
from explorer.views import counts
from explorer.views import selection as choices
from explorer.views.selection import NOTHING, Selection, country
from ui.articles.showing import nothing
from ui.settings import Settings
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.articles.open_library import OpenLibrary

LARGEST = 4_000_000
"""Bytes of an article that a start reads before its window has panes; a larger one comes later."""


class LastPlace(NamedTuple):
    """An article, and what is chosen in it; `is_copy`: the library may know better."""

    dossier: Dossier
    selection: Selection
    is_copy: bool = False


def begin_with(settings: Settings, sample: Dossier) -> LastPlace:
    """Return what a start shows: what lay open the last time, or the sample.

    The library opens after the window, so an article of it is read from a copy that was made when
    the last run ended; `return_to` then sees after it.
    """
    number, chosen = settings.place
    left = _left(settings) if number else None
    if left is not None:
        return LastPlace(left, fitting(left, chosen), is_copy=True)
    if settings.is_sample_removed:
        return LastPlace(nothing(), NOTHING)
    return LastPlace(sample, fitting(sample, NOTHING if number else chosen))


def remember(settings: Settings, shelf: OpenLibrary, workspace: Workspace) -> None:
    """Note the open article, if the library has it, and the choice."""
    settings.remember_place(shelf.number, workspace.selection)
    file, dossier = _file(settings), workspace.dossier
    try:
        if shelf.number and dossier is not None:
            dossier_file.write(file, dossier, private=True)
        else:
            file.unlink(missing_ok=True)
    except (UserError, OSError):
        # A folder that cannot be written was told of at the start; the library has the article.
        pass
    settings.save()


def forget(settings: Settings) -> None:
    """Note that nothing lies open: what did cannot be shown."""
    settings.remember_place(0, NOTHING)
    with suppress(OSError):
        _file(settings).unlink(missing_ok=True)


def return_to(
    settings: Settings, shelf: OpenLibrary, workspace: Workspace, begun: LastPlace
) -> None:
    """Put the library's own state of the article in place of the copy the start began with.

    Nothing happens once the reader has chosen something: they are not torn away.
    """
    number, chosen = settings.place
    if workspace.dossier is not begun.dossier or workspace.selection != begun.selection:
        return
    if not number:
        return
    entry = shelf.entry(number)
    if entry is None or entry.is_deleted:
        if begun.is_copy:
            shelf.show_another()
        return
    kept = shelf.fetch(number)
    if kept is None or kept == begun.dossier:
        return
    if shelf.number == number:
        workspace.replace_dossier(kept, EVERYTHING)
    else:
        shelf.show(number, fitting(kept, chosen))


def _file(settings: Settings) -> Path:
    return settings.path.with_name("place.dateline")


def _left(settings: Settings) -> Dossier | None:
    file = _file(settings)
    try:
        return dossier_file.read(file) if file.stat().st_size <= LARGEST else None
    except (OSError, UserError):
        return None


def fitting(dossier: Dossier, chosen: Selection = NOTHING) -> Selection:
    """Return what was chosen, if the dossier has it, else the country that has most to show."""
    selection = choices.choose(dossier, chosen.kind, chosen.id, panel=chosen.country)
    if not selection.is_empty:
        return selection
    code = counts.most_to_show(dossier)
    return NOTHING if code is None else country(code)
