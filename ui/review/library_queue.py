"""What waits in all articles of the library: read beside the window, decided where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.model import Dossier
from ui.articles.background_queries import asking_of
from ui.cards.card import Elsewhere
from ui.review.queues import Entry, Found, Queue, entries_of, found_in
from ui.workspace import Workspace

if TYPE_CHECKING:
    from explorer.corrections.edits import Edit
    from explorer.store.library import Library
    from explorer.store.review import Part
    from ui.articles.open_library import OpenLibrary

NEAR = 8
"""Articles that are kept at hand while their items are decided."""


class LibraryQueue(Queue):
    """What waits in all articles of the library: read beside the window, decided where it stands.

    What is decided about the open article is the window's to undo, as always; the rest is taken
    back here.
    """

    is_library = True

    def __init__(self, workspace: Workspace, shelf: OpenLibrary, parent: QObject) -> None:
        super().__init__(workspace, parent)
        self._shelf = shelf
        self._asking = asking_of(shelf, self)
        self._entries: dict[tuple[int, str, str], Entry] = {}
        self._near: dict[int, Dossier] = {}
        self._made: list[list[int]] = []
        self._progress = (0, 0)
        shelf.number_changed.connect(lambda _: self._near.clear())
        workspace.dossier_changed.connect(self._on_dossier_changed)

    def begin(self) -> None:
        """Read the library from its newest article on; what is found comes in parts."""
        from explorer.store import review

        self._entries.clear()
        self._near.clear()
        self._progress = (0, 0)
        self._asking.ask_in_parts(review.of_library, self._take)

    def finish(self) -> None:
        """Wait until the whole library is read."""
        self._asking.finish()

    def stop(self) -> None:
        """Read no further: nobody looks at it any more."""
        self._asking.cancel()

    @property
    def progress(self) -> tuple[int, int]:
        """How many articles were read so far, and of how many."""
        return self._progress

    def entries(self) -> list[Entry]:
        """Return what waits in what was read so far, the most urgent first."""
        return sorted(self._entries.values(), key=lambda entry: -entry.score)

    def found(self, entry: Entry) -> Found | None:
        """Return an entry's item as it is kept now."""
        dossier = self._dossier(entry.article)
        found = found_in(dossier, entry) if dossier is not None else None
        if found is None:
            self._entries.pop(entry.key, None)
        return found

    def elsewhere(self, entry: Entry) -> Elsewhere | None:
        """Return the other article an entry is of; None for the open one."""
        dossier = self._dossier(entry.article)
        if dossier is None or entry.article == self._shelf.number:
            return None
        return Elsewhere(entry.article, dossier, lambda: self.open(entry))

    def decide(self, edit_of: type[Edit], entries: Sequence[Entry]) -> bool:
        """Decide in the window about the open article's, and in the library about all others."""
        for entry in entries:
            self._entries.pop(entry.key, None)
        here = [each for each in entries if each.article == self._shelf.number]
        there = [each for each in entries if each.article != self._shelf.number]
        made = super().decide(edit_of, here) if here else False
        if made:
            # The window's own Undo knows of this one.
            self._made.append([])
        return self._decide_there(edit_of, there) or made

    def open(self, entry: Entry) -> bool:
        """Open the article of an entry, where it is another one."""
        return entry.article == self._shelf.number or self._shelf.show(entry.article)

    @property
    def can_take_back(self) -> bool:
        """Whether the last decision was about articles that are not open."""
        return bool(self._made) and bool(self._made[-1])

    def leave_to_window(self) -> None:
        """Take note that the window's own Undo takes back the last decision."""
        if self._made:
            self._made.pop()

    def take_back(self) -> bool:
        """Take back the last decision about articles that are not open."""
        from explorer.store import review

        if not self.can_take_back:
            return False
        numbers = self._made.pop()

        def back(library: Library) -> int:
            with library.changing() as connection:
                return review.take_back(connection, numbers)

        done = bool(self._shelf.ask(back, 0))
        self._shelf.show_anew(numbers)
        self._look_again(numbers)
        return done

    def _decide_there(self, edit_of: type[Edit], entries: Sequence[Entry]) -> bool:
        from explorer.corrections import targets
        from explorer.corrections.history import Decision, now
        from explorer.store import review

        made: dict[int, list[Found]] = {}
        for entry in entries:
            if (found := self.found(entry)) is not None:
                made.setdefault(entry.article, []).append(found)
        by = self._workspace.reader or None
        decisions = []
        for number, found_there in made.items():
            meant = tuple(targets.of_item(each.dossier, each.item) for each in found_there)
            edit = edit_of(items=meant)  # type: ignore[call-arg]
            decisions.append((number, Decision(edit=edit, by=by, made=now())))

        def make(library: Library) -> list[int]:
            with library.changing() as connection:
                return review.decide(connection, decisions)

        nobody: list[int] = []
        changed = self._shelf.ask(make, nobody) if decisions else nobody
        for number in changed:
            self._near.pop(number, None)
        if changed:
            self._made.append(changed)
            self._shelf.changed.emit()
        return bool(changed)

    def _look_again(self, numbers: Sequence[int]) -> None:
        """Take in what waits in these articles now."""
        from explorer.store import review

        for number in numbers:
            self._near.pop(number, None)

        def look(library: Library) -> Part:
            with library.reading() as connection:
                return review.Part(tuple(review.waiting(connection, numbers)), *self._progress)

        part = self._shelf.ask(look, None)
        if part is not None:
            self._take(part)

    def _on_dossier_changed(self) -> None:
        """Take in what waits in the open article now: decided in other ways, or undone."""
        number, dossier = self._shelf.number, self._workspace.dossier
        if dossier is None or not number or not self._progress[0]:
            return
        self._entries = {k: e for k, e in self._entries.items() if e.article != number}
        title = dossier.article.title or dossier.article.file or ""
        for entry in entries_of(dossier):
            own = entry._replace(article=number, title=title)
            self._entries[own.key] = own

    def _take(self, part: Part) -> None:
        self._progress = (part.read, part.total)
        for each in part.items:
            entry = Entry(each.kind, each.id, each.words, each.score, each.article, each.title)
            self._entries[entry.key] = entry
        self.changed.emit()

    def _dossier(self, number: int) -> Dossier | None:
        if number == self._shelf.number:
            return self._workspace.dossier
        if number not in self._near:
            dossier = self._shelf.ask(lambda kept: kept.dossier(number), None)
            if dossier is None:
                return None
            self._near[number] = dossier
            if len(self._near) > NEAR:
                del self._near[next(iter(self._near))]
        return self._near[number]
