"""The way back from one dossier to another: which items differ, and how each was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from explorer.corrections.edits import Part, Revert, Slot
from explorer.corrections.targets import place_id
from explorer.model import Dossier, Rejected

_Key = Callable[[Any], str]
_KEYS: dict[str, _Key] = {
    "countries": lambda country: country.code,
    "people": lambda person: person.id,
    "quotes": lambda quote: quote.id,
    "events": lambda event: event.id,
    "dropped": place_id,
}
"""The lists an edit may touch, and what tells their items apart."""


def between(now: Dossier, before: Dossier) -> Revert:
    """Return the edit that turns `now` into `before`."""
    parts = {
        name: _part(getattr(now, name), getattr(before, name), key) for name, key in _KEYS.items()
    }
    return Revert(
        article=before.article if before.article != now.article else UNSET,
        rejected=_rejected(now.rejected, before.rejected),
        **parts,
    )


def _rejected(
    now: Rejected | UnsetType, before: Rejected | UnsetType
) -> Rejected | UnsetType | None:
    if now == before:
        return UNSET
    return before if isinstance(before, Rejected) else None


def _part(now: tuple[Any, ...], before: tuple[Any, ...], key: _Key) -> Part[Any] | UnsetType:
    if now == before:
        return UNSET
    old = {key(item): item for item in before}
    new = {key(item): item for item in now}
    gone = tuple(name for name, item in new.items() if old.get(name) != item)
    slots = (Slot(at, item) for at, item in enumerate(before) if new.get(key(item)) != item)
    part: Part[Any] = Part(gone=gone, put=tuple(slots))
    if _put(now, part, key) == before:
        return part
    # Items changed their order, or two share a key: the whole list goes back.
    return Part(gone=tuple(new), put=tuple(Slot(at, item) for at, item in enumerate(before)))


def _put(items: tuple[Any, ...], part: Part[Any], key: _Key) -> tuple[Any, ...]:
    gone = set(part.gone)
    kept = [item for item in items if key(item) not in gone]
    for slot in part.put:
        kept.insert(slot.at, slot.item)
    return tuple(kept)


def apply(dossier: Dossier, edit: Revert) -> Dossier:
    """Return `dossier` with every part that `edit` names as it was."""
    changed: dict[str, Any] = {
        name: _put(getattr(dossier, name), part, key)
        for name, key in _KEYS.items()
        if isinstance(part := getattr(edit, name), Part)
    }
    if edit.article is not UNSET:
        changed["article"] = edit.article
    if edit.rejected is not UNSET:
        changed["rejected"] = UNSET if edit.rejected is None else edit.rejected
    return replace(dossier, **changed)
