"""The open library behind the window: what arrives is kept, what is corrected is kept first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from explorer.batch import rereading
from explorer.corrections.changes import EVERYTHING
from explorer.errors import UserError
from explorer.model import Dossier
from explorer.store import articles, catalog, decisions
from explorer.store.library import Library
from explorer.views.selection import Selection
from ui import notices
from ui.articles.imports import Arrival
from ui.articles.library_access import LibraryAccess
from ui.articles.library_opening import open_library
from ui.articles.showing import nothing, show, showable
from ui.workspace import Workspace

if TYPE_CHECKING:
    from explorer.corrections.edits import Edit


class OpenLibrary(LibraryAccess):
    """Keeps articles, and the corrections of the one that lies open.

    Without a library (it could not be opened) everything works and nothing is kept; where it may
    only be read, it is listed and searched. Every failure is one notice.

    Signals:
        number_changed(int): the open article is this one of the library; 0 if it is not kept.
        known_came(int): an article came in that the library had already.
        other_came(int, Dossier): a document came in that reads a known article otherwise.
    """

    number_changed = Signal(int)
    known_came = Signal(int)
    other_came = Signal(int, object)

    def __init__(
        self, workspace: Workspace, sample: Dossier, parent: QObject | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self.number = 0
        self.sample_number = 0
        self.has_sample = True
        self._sample = sample
        self._fetched: tuple[Dossier, int] | None = None
        self._is_unkept_told = False

    def open(self, path: Path | None = None) -> None:
        """Open the library at `path`, else the reader's own, and keep things in it from now on."""
        opened = open_library(path)
        self.library = opened.library
        self._workspace.keeper = self
        self._workspace.dossier_opened.connect(self._on_dossier_opened)
        self.look_again()
        self._correct_sample()
        if opened.notice is not None:
            self._workspace.post(opened.notice)

    def look_again(self) -> None:
        """Take note that the library holds other things than before."""
        self.sample_number = self._number_in_library(self._sample)
        dossier = self._workspace.dossier
        if dossier is not None and not self._is_kept(self.number):
            self._on_dossier_opened(dossier)
        self.changed.emit()

    def restore(self, source: Path) -> Path:
        """Put a backup in the library's place; return where its former state was copied to.

        Raises:
            UserError: it is no sound backup; nothing was changed.
        """
        if self.library is None:
            raise UserError(self.tr("No library is open."))
        former = self.library.restore(source)
        self._fetched = None
        self.sample_number = 0
        # The open article may not be in the backup, or be another number there.
        self._set_number(0)
        self.sample_number = self._number_in_library(self._sample)
        self.show_another()
        self.look_again()
        self._correct_sample()
        return former

    def close(self) -> None:
        """Close the file; everything in it is kept already."""
        self._workspace.keeper = None
        self.closing.emit()
        if self.library is not None:
            self.library.close()
            self.library = None

    def take(self, arrival: Arrival) -> None:
        """Keep an article that has arrived; of a known one the kept state is what is shown."""
        fresh = arrival.dossier
        if fresh is None or not self.can_change:
            return
        added = arrival.kept or self.ask(lambda kept: kept.add(fresh), None)
        if added is None:
            return
        arrival.number, arrival.is_known = added.article, not added.is_new
        arrival.is_same_story = added.same_story
        if arrival.is_known:
            arrival.dossier = self.fetch(added.article) or fresh
            if arrival.is_document and fresh != arrival.dossier:
                self.other_came.emit(added.article, fresh)
            else:
                self.known_came.emit(added.article)
        elif self.ask(partial(_is_corrected, added.article), False):
            # Standing rules have decided about it already.
            arrival.dossier = self.fetch(added.article) or fresh
        else:
            self._fetched = (fresh, added.article)
        if arrival.dossier == self._workspace.dossier:
            # A document that a start was asked for is shown before it is kept.
            self._set_number(added.article)
            self._mark_read(added.article)
        self.changed.emit()

    def fetch(self, number: int) -> Dossier | None:
        """Return a kept article as it was left, or None where it cannot be read."""
        dossier = self.ask(lambda kept: showable(kept.dossier(number)), None)
        if dossier is not None:
            self._fetched = (dossier, number)
        return dossier

    def show(self, number: int, selection: Selection | None = None) -> bool:
        """Open a kept article, with `selection` chosen or the country with most to show."""
        if number != self.number:
            dossier = self.fetch(number)
            if dossier is None:
                return False
            show(self._workspace, dossier)
        if selection is not None:
            self._workspace.select(selection)
        return True

    def show_anew(self, numbers: Sequence[int]) -> None:
        """Show what is kept of these articles now: their readings have been replaced."""
        if self.number in numbers:
            dossier = self.fetch(self.number)
            if dossier is not None:
                self._workspace.replace_dossier(dossier, EVERYTHING)
                self.recall()
        self.changed.emit()

    def show_another(self) -> None:
        """Open the sample, or where the reader has taken it away the newest article, or nothing."""
        newest = [] if self.has_sample else self.entries(catalog.Wanted(), "added", limit=1)
        if self.has_sample:
            self.show_sample()
        elif not (newest and self.show(newest[0].id)):
            show(self._workspace, nothing())

    def show_sample(self) -> None:
        """Open the sample, with its corrections if it has any."""
        if not (self.sample_number and self.show(self.sample_number)):
            show(self._workspace, self._sample)

    def keep(self, edit: Edit, before: Dossier, after: Dossier) -> None:
        """Keep `edit`, which is about to turn `before` into `after`."""
        if self.library is None:
            return
        if not self.can_change:
            self._tell_unkept()
            return
        with self.library.changing() as connection:
            number = self.number or articles.add(connection, before).article
            by = articles.MadeBy(author=self._workspace.reader or None)
            articles.correct(connection, number, msgspec.json.encode(edit), after, by)
        self._set_number(number)
        self.changed.emit()

    def _tell_unkept(self) -> None:
        """Say, once for each article opened, that what is corrected now lasts only till the end."""
        if self._is_unkept_told:
            return
        self._is_unkept_told = True
        sentence = self.tr("The library may be read but not changed: corrections are not kept.")
        step = self.tr("Save the article as a document (File, Save) to keep them.")
        self._workspace.post(notices.Notice(sentence=sentence, next_step=step, urgent=True))

    def take_back(self, edit: Edit, before: Dossier, after: Dossier) -> None:
        """Forget `edit`, the last one kept: `after` is the dossier without it."""
        if self.library is None or not self.can_change or not self.number:
            return
        with self.library.changing() as connection:
            articles.take_back(connection, self.number, after)
        self.changed.emit()

    def forget(self, index: int, after: Dossier) -> None:
        """Forget the edit of that number, counted from the first: `after` is without it."""
        if self.library is None or not self.can_change or not self.number:
            return
        with self.library.changing() as connection:
            decisions.forget(connection, self.number, index, after)
        self.changed.emit()

    def recall(self) -> None:
        """Let what was decided about the open article in earlier runs be undone too."""
        library, number = self.library, self.number
        if library is None or not number or not self.ask(partial(_is_corrected, number), False):
            return

        def before(count: int) -> Dossier:
            with library.reading() as connection:
                history = decisions.history(connection, number)
            if history is None:
                raise UserError(
                    self.tr("What the article was before its corrections is not kept."),
                    self.tr("Read the article again; from then on it is."),
                )
            return history.after(count).dossier

        with library.reading() as connection:
            made = decisions.of(connection, number)
        self._workspace.recall(made, before)

    def read_again(self, fresh: Dossier) -> Dossier:
        """Keep a new reading of the open article; return it with its corrections made again."""
        number = self.number
        if not number or not self.can_change:
            return fresh

        def put(kept: Library) -> Dossier:
            kept.read_again(number, fresh, rereading.corrected)
            with kept.changing() as connection:
                if fresh.article.title:
                    catalog.rename(connection, number, fresh.article.title)
            return kept.dossier(number)

        corrected = self.ask(put, fresh)
        self._fetched = (corrected, number)
        self.changed.emit()
        return corrected

    def _correct_sample(self) -> None:
        """Show the corrections of the sample, which opens before the library does."""
        if self.sample_number and self._workspace.dossier is self._sample:
            kept = self.fetch(self.sample_number)
            if kept is not None:
                self._workspace.replace_dossier(kept, EVERYTHING)
                self.recall()

    def _number_in_library(self, dossier: Dossier) -> int:
        def look(kept: Library) -> int:
            with kept.reading() as connection:
                return articles.number_of(connection, dossier) or 0

        return self.ask(look, 0)

    def _is_kept(self, number: int) -> bool:
        found = self.entry(number) if number else None
        return found is not None and not found.is_deleted

    def _on_dossier_opened(self, dossier: Dossier) -> None:
        self._is_unkept_told = False
        if dossier is self._sample:
            number = self.sample_number
        elif self._fetched is not None and dossier is self._fetched[0]:
            number = self._fetched[1]
        else:
            number = self._number_in_library(dossier)
        self._set_number(number)
        self.recall()
        self._mark_read(number)

    def _set_number(self, number: int) -> None:
        if self._workspace.dossier is self._sample and number:
            self.sample_number = number
        if number != self.number:
            self.number = number
            self.number_changed.emit(number)

    def _mark_read(self, number: int) -> None:
        if not number or not self.can_change:
            return

        def mark(kept: Library) -> None:
            with kept.changing() as connection:
                catalog.mark_read(connection, number)

        self.change(mark)


def _is_corrected(number: int, library: Library) -> bool:
    with library.reading() as connection:
        return decisions.has_any(connection, number)
