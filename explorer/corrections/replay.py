"""Corrections lie over an extraction: made again after every reading, so that none is lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from explorer.corrections import apply
from explorer.corrections.apply import UnmatchedError
from explorer.corrections.edits import (
    Accept,
    Edit,
    MergePeople,
    Reject,
    Restore,
    SetSpeaker,
)
from explorer.errors import UserError
from explorer.model import Dossier


class Orphan(msgspec.Struct, frozen=True):
    """An edit whose item is not there any more, and why it was not made."""

    edit: Edit
    reason: str


class Corrected(NamedTuple):
    """A dossier with its corrections, and those that found nothing to correct."""

    dossier: Dossier
    orphans: tuple[Orphan, ...]


def apply_all(extraction: Dossier, edits: Sequence[Edit]) -> Corrected:
    """Make `edits` in order over a fresh `extraction`.

    An edit whose target is gone or stands for other words is left out and listed: nothing is
    moved to a likely-looking neighbour. Of an edit about many items, those that are still there
    are corrected.
    """
    dossier, orphans = extraction, []
    for edit in edits:
        dossier, left_out = _make(dossier, edit)
        orphans += left_out
    return Corrected(dossier, tuple(orphans))


def _make(dossier: Dossier, edit: Edit) -> tuple[Dossier, list[Orphan]]:
    try:
        return apply.apply(dossier, edit)[0], []
    except (UnmatchedError, UserError) as error:
        single = _one_by_one(edit)
        if len(single) < 2:
            return dossier, [Orphan(edit, str(error))]
    orphans: list[Orphan] = []
    for each in single:
        dossier, left_out = _make(dossier, each)
        orphans += left_out
    return dossier, orphans


def _one_by_one(edit: Edit) -> list[Edit]:
    """Return the edit as one for each item it is about."""
    if isinstance(edit, SetSpeaker):
        return [replace(edit, quotes=(target,)) for target in edit.quotes]
    if isinstance(edit, Accept | Reject | Restore):
        return [replace(edit, items=(target,)) for target in edit.items]
    if isinstance(edit, MergePeople):
        return [replace(edit, others=(target,)) for target in edit.others]
    return [edit]
