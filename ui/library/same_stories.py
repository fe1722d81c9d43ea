"""Tells of articles that came in and are the same story as another one; they can be parted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from explorer.i18n.messages import translate
from explorer.store import stories
from explorer.store.catalog import ArticleEntry
from explorer.store.library import Library
from ui.articles.imports import Arrival, Imports
from ui.articles.open_library import OpenLibrary
from ui.library.keeping import Keeping
from ui.notices import Notice
from ui.workspace import Workspace


class SameStories(QObject):
    """One notice for all that came together, with the way back."""

    def __init__(
        self,
        workspace: Workspace,
        shelf: OpenLibrary,
        intake: Imports,
        keeping: Keeping,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shelf = shelf
        self._intake = intake
        self._keeping = keeping
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._look)
        intake.arrived.connect(self._on_arrived)

    def _on_arrived(self, arrival: Arrival) -> None:
        if arrival.is_same_story:
            self._pause.start()

    def _look(self) -> None:
        if self._intake.pending:
            self._pause.start(500)
            return
        came = [a.number for a in self._intake.batch if a.is_same_story]
        entries = [entry for number in came if (entry := self._copy_in_story_of(number))]
        if entries:
            words = self._words(entries)
            act = partial(self._keeping.part, entries)
            notice = Notice(sentence=words, action=self.tr("Not the Same Story"), act=act)
            self._workspace.post(notice)

    def _copy_in_story_of(self, number: int) -> ArticleEntry | None:
        """The article itself where it is a copy; else the one that became its copy."""

        def look(library: Library) -> int:
            with library.reading() as connection:
                copies = stories.copies(connection, number)
                return number if stories.is_copy(connection, number) or not copies else copies[0]

        entry = self._shelf.entry(self._shelf.ask(look, number))
        return entry if entry is not None and entry.copy_of else None

    def _words(self, entries: list[ArticleEntry]) -> str:
        if len(entries) > 1:
            return translate(
                "articles",
                "%n article(s) have the same story as another one; each story is counted once.",
                len(entries),
            )
        words = self.tr("“{title}” is the same story as “{other}”; it is counted once.")
        return words.format(title=entries[0].title, other=entries[0].copy_of)
