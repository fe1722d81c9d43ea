"""Opening the reader's library, whatever state its file is in: it opens, or one notice says why."""

from __future__ import annotations

from pathlib import Path

import msgspec

from explorer.errors import UserError
from explorer.i18n.messages import translate
from explorer.store import upkeep
from explorer.store.library import Library, default_path
from explorer.store.sqlite.failures import DamagedError
from ui.notices import Notice

FIRST_LOOK = 50  # articles read at once, so that damage is found before anything is kept


class Opened(msgspec.Struct, frozen=True):
    """The library, if there is one to work with, and what to tell of it."""

    library: Library | None
    notice: Notice | None = None


def open_library(path: Path | None) -> Opened:
    """Return the library at `path`, else the reader's own; never fails."""
    try:
        return _open(path or default_path())
    except UserError as error:
        words = translate("shelf", "{why} Articles are not kept this time.")
        sentence = words.format(why=error.sentence)
        return Opened(None, Notice(sentence=sentence, next_step=error.next_step, urgent=True))


def _open(path: Path) -> Opened:
    library, aside = Library.open_anyway(path)
    try:
        library.entries(limit=FIRST_LOOK)
    except DamagedError:
        library.close()
        aside = upkeep.set_aside(path)
        library = Library.open(path)
    if aside is not None:
        return Opened(library, _set_aside(aside))
    return Opened(library, _read_only(path) if library.is_read_only else None)


def _set_aside(aside: Path) -> Notice:
    words = translate(
        "shelf", "The library was damaged. It is set aside as {file}, and a new one was begun."
    )
    return Notice(
        sentence=words.format(file=aside.name),
        next_step=translate("shelf", "A backup is brought back with File, Restore Library."),
        urgent=True,
    )


def _read_only(path: Path) -> Notice:
    words = translate(
        "shelf", "The library {file} may be read but not changed: nothing new is kept."
    )
    step = translate("shelf", "Allow writing to {folder} and start Dateline again.")
    return Notice(
        sentence=words.format(file=path.name),
        next_step=step.format(folder=path.parent),
        urgent=True,
    )
