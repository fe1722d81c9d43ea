"""A card as the commands see it: its item, where it is drawn, and whose article it is of."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRect

from explorer.model import Dossier, Event, Person, Quote, Rejected
from explorer.views.panel import Item
from explorer.views.selection import SelectionKind


class Elsewhere(NamedTuple):
    """The article of a card that is not the open one's: its number, its dossier, the way to it.

    `open` opens it, and returns False where that cannot be.
    """

    number: int
    dossier: Dossier
    open: Callable[[], bool]


class Card(NamedTuple):
    """An item where the reader's keys or pointer are.

    `where` is on the screen; `code` is the country whose page it is read on, blank for none.
    `together` are all cards that are chosen with it, itself among them, from the top; none where it
    is chosen alone.
    """

    item: Item
    where: QRect
    code: str = ""
    elsewhere: Elsewhere | None = None
    together: tuple[Card, ...] = ()


def item_key(item: Item | None) -> tuple[SelectionKind, str]:
    """Return the kind and id by which the workspace chooses an item; nothing for a mention."""
    if isinstance(item, Quote):
        return "quote", item.id
    if isinstance(item, Event):
        return "event", item.id
    if isinstance(item, Person):
        return "person", item.id
    return "nothing", ""


def find(dossier: Dossier, kind: str, id: str) -> Quote | Event | Person | None:
    """Return a dossier's item of that kind and id."""
    lists: dict[str, tuple[Quote | Event | Person, ...]] = {
        "quote": dossier.quotes,
        "event": dossier.events,
        "person": dossier.people,
    }
    return next((item for item in lists.get(kind, ()) if item.id == id), None)


def is_rejected(dossier: Dossier, item: Item) -> bool:
    """Tell whether an item is one that the reader took out of the dossier."""
    gone = dossier.rejected
    if not isinstance(gone, Rejected):
        return False
    items = (*gone.quotes, *gone.people, *gone.events, *gone.organisations)
    return any(each == item for each in items)
