"""What waits for the reader's eye, of the open article or of the whole library, and who decides it.

An entry is light: its item is looked up when it comes near, so that a library of thousands of
articles costs no more than the few that are looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from explorer.model import Dossier
from explorer.views import review_queue
from ui.cards.card import Elsewhere, find
from ui.review.item_view import Item
from ui.workspace import Workspace

if TYPE_CHECKING:
    from explorer.corrections.edits import Edit


class Entry(NamedTuple):
    """One item that waits. `article` is its number in the library, 0 for the open article."""

    kind: str
    id: str
    words: str
    score: float
    article: int = 0
    title: str = ""

    @property
    def key(self) -> tuple[int, str, str]:
        """What tells it from all others."""
        return self.article, self.kind, self.id


class Found(NamedTuple):
    """An entry's item, and the dossier it is of."""

    dossier: Dossier
    item: Item


class Queue(QObject):
    """What waits in one place.

    Signals:
        changed(): other things wait now.
    """

    changed = Signal()
    is_library = False

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def begin(self) -> None:
        """Look anew for what waits."""

    def entries(self) -> list[Entry]:
        """Return what waits, the most urgent first."""
        dossier = self._workspace.dossier
        return entries_of(dossier) if dossier is not None else []

    def found(self, entry: Entry) -> Found | None:
        """Return an entry's item, where it is still there and undecided."""
        dossier = self._workspace.dossier
        return found_in(dossier, entry) if dossier is not None else None

    def elsewhere(self, entry: Entry) -> Elsewhere | None:
        """Return the other article an entry is of; None for the open one."""
        return None

    def decide(self, edit_of: type[Edit], entries: Sequence[Entry]) -> bool:
        """Accept or reject (`edit_of`) what entries stand for; tell whether that was made."""
        from explorer.corrections import targets

        found = [each for entry in entries if (each := self.found(entry)) is not None]
        meant = tuple(targets.of_item(each.dossier, each.item) for each in found)
        return bool(meant) and self._workspace.apply(edit_of(items=meant))  # type: ignore[call-arg]

    def open(self, entry: Entry) -> bool:
        """Open the article of an entry, where it is another one."""
        return True

    def take_back(self) -> bool:
        """Take back the last decision that the window's own Undo does not know of."""
        return False

    @property
    def can_take_back(self) -> bool:
        """Whether there is such a decision."""
        return False

    def leave_to_window(self) -> None:
        """Take note that the window's own Undo takes back the last decision."""

    @property
    def progress(self) -> tuple[int, int]:
        """How many articles were looked at, and of how many."""
        return 1, 1


def entries_of(dossier: Dossier) -> list[Entry]:
    """Return what of a dossier waits, the most urgent first."""
    found = review_queue.of_dossier(dossier)
    return [_entry(each.item, each.score) for each in found]


def _entry(item: Item, score: float) -> Entry:
    return Entry(type(item).__name__.lower(), item.id, review_queue.words_of(item), score)


def found_in(dossier: Dossier, entry: Entry) -> Found | None:
    """Return an entry's item, where the dossier has it still and nobody decided about it."""
    item = find(dossier, entry.kind, entry.id)
    if item is None or isinstance(item.status, str):
        return None
    return Found(dossier, item)
