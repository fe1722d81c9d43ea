"""What a reader does to articles of the library's list: star, tags, names, the bin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from explorer.i18n.messages import translate
from explorer.store import catalog
from explorer.store.articles import empty_bin, part
from explorer.store.bin import Contents, contents
from explorer.store.catalog import ArticleEntry
from explorer.store.library import Library
from ui.articles.open_library import OpenLibrary
from ui.notices import Notice
from ui.workspace import Workspace


class Keeping(QObject):
    """Makes the changes, and takes the last deletion back.

    Signals:
        undo_changed(bool): whether there is a deletion to take back.
    """

    undo_changed = Signal(bool)

    def __init__(
        self, workspace: Workspace, shelf: OpenLibrary, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shelf = shelf
        self._deleted: list[tuple[int, ...]] = []

    def star(self, entries: Sequence[ArticleEntry]) -> None:
        """Star the articles, or take the stars away where all of them have one."""
        on = not all(entry.is_starred for entry in entries)

        def step(library: Library) -> None:
            with library.changing() as connection:
                for entry in entries:
                    catalog.star(connection, entry.id, on=on)

        self._shelf.change(step)

    def mark_read(self, entries: Sequence[ArticleEntry], *, on: bool) -> None:
        """Mark the articles as read or unread."""

        def step(library: Library) -> None:
            with library.changing() as connection:
                for entry in entries:
                    catalog.mark_read(connection, entry.id, on=on)

        self._shelf.change(step)

    def rename(self, entry: ArticleEntry, title: str) -> None:
        """Give the article another name in the list; one without letters changes nothing."""
        title = " ".join(title.split())
        if not title or title == entry.title:
            return

        def step(library: Library) -> None:
            with library.changing() as connection:
                catalog.rename(connection, entry.id, title)

        self._shelf.change(step)

    def part(self, entries: Sequence[ArticleEntry]) -> None:
        """Take articles for stories of their own, that were another one's copies."""

        def step(library: Library) -> None:
            with library.changing() as connection:
                for entry in entries:
                    part(connection, entry.id)

        if self._shelf.change(step):
            words = translate("articles", "%n article(s) (is|are) counted again.", len(entries))
            self._workspace.post(Notice(sentence=words))

    def tag(self, entries: Sequence[ArticleEntry], name: str, *, on: bool = True) -> None:
        """Give the articles a tag, or take it away."""

        def step(library: Library) -> None:
            with library.changing() as connection:
                catalog.tag(connection, [entry.id for entry in entries], name, on=on)

        self._shelf.change(step)

    def tags(self) -> list[tuple[str, int]]:
        """Return the tags there are and how many articles have each, in alphabetical order."""

        def look(library: Library) -> list[tuple[str, int]]:
            with library.reading() as connection:
                return catalog.tags(connection)

        return self._shelf.ask(look, [])

    def delete(self, entries: Sequence[ArticleEntry]) -> None:
        """Put the articles in the bin, and offer to take them out again."""
        numbers = tuple(entry.id for entry in entries)
        if not numbers or not self._shelf.change(lambda library: library.delete(numbers)):
            return
        self._deleted.append(numbers)
        self.undo_changed.emit(True)
        if self._shelf.number in numbers:
            self._shelf.show_another()
        self._shelf.look_again()
        self._workspace.post(self._offer(entries))

    def undo_delete(self) -> None:
        """Take the last deleted articles out of the bin."""
        if not self._deleted:
            return
        numbers = self._deleted[-1]
        if self._shelf.change(lambda library: library.undelete(numbers)):
            self._deleted.pop()
            self.undo_changed.emit(bool(self._deleted))
            self._shelf.look_again()

    def take_out(self, entries: Sequence[ArticleEntry]) -> None:
        """Take articles out of the bin, as they were."""
        numbers = [entry.id for entry in entries if entry.is_deleted]
        if numbers and self._shelf.change(lambda library: library.undelete(numbers)):
            self._deleted = [made for made in self._deleted if not set(made) & set(numbers)]
            self.undo_changed.emit(bool(self._deleted))
            self._shelf.look_again()
            words = translate("articles", "%n article(s) (is|are) out of the bin.", len(numbers))
            self._workspace.post(Notice(sentence=words))

    def in_bin(self) -> Contents:
        """Return what is in the bin."""

        def look(library: Library) -> Contents:
            with library.reading() as connection:
                return contents(connection)

        return self._shelf.ask(look, Contents(0))

    def empty_bin(self) -> None:
        """Forget for good what is in the bin."""
        forgotten = []

        def step(library: Library) -> None:
            with library.changing() as connection:
                forgotten.append(empty_bin(connection))

        if self._shelf.change(step):
            self._deleted.clear()
            self.undo_changed.emit(False)
            words = translate("articles", "%n article(s) (is|are) gone for good.", forgotten[0])
            self._workspace.post(Notice(sentence=words))

    def _offer(self, entries: Sequence[ArticleEntry]) -> Notice:
        words = (
            self.tr("“{title}” is deleted.").format(title=entries[0].title)
            if len(entries) == 1
            else translate("articles", "%n article(s) (is|are) deleted.", len(entries))
        )
        return Notice(sentence=words, action=self.tr("Undo"), act=self.undo_delete)
