"""The context menu of the articles list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from explorer.store.catalog import ArticleEntry
from ui.library.keeping import Keeping


class ArticleMenu(QMenu):
    """What can be done to the chosen articles of the library."""

    def __init__(
        self,
        entries: Sequence[ArticleEntry],
        keeping: Keeping,
        rename: Callable[[], None],
        compare: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._entries = entries
        self._keeping = keeping
        self._deletion: QAction | None = None
        if all(entry.is_deleted for entry in entries):
            words = self.tr("Take Out of the Bin")
            self.addAction(f"{words}\t{self.tr('Enter')}", lambda: keeping.take_out(entries))
            return
        starred = all(entry.is_starred for entry in entries)
        words = self.tr("Remove Star") if starred else self.tr("Star")
        self.addAction(f"{words}\tS", lambda: keeping.star(entries))
        self._add_tags()
        if len(entries) == 1:
            self.addAction(self.tr("Rename…") + "\tF2", rename)
        self._add_reading()
        copies = [entry for entry in entries if entry.copy_of]
        if copies:
            self.addAction(self.tr("Not the Same Story"), lambda: keeping.part(copies))
        self._add_comparing(compare)
        self._deletion = self.addSeparator()
        key = QKeySequence(Qt.Key.Key_Delete).toString(QKeySequence.SequenceFormat.NativeText)
        self.addAction(f"{self.tr('Delete')}\t{key}", lambda: keeping.delete(entries))

    def add_before_deletion(self, words: str, slot: Callable[[], None]) -> None:
        """Offer something more; not for articles in the bin."""
        if self._deletion is not None:
            action = QAction(words, self)
            action.triggered.connect(slot)
            self.insertAction(self._deletion, action)

    def _add_comparing(self, compare: Callable[[], None]) -> None:
        words = {
            1: self.tr("Compare with the Open Article…"),
            2: self.tr("Compare the Two Articles…"),
        }.get(len(self._entries))
        if words is not None:
            self.addAction(f"{words}\tC", compare)

    def _add_tags(self) -> None:
        menu = self.addMenu(self.tr("Tags"))
        everyone = set.intersection(*(set(entry.tags) for entry in self._entries))
        for name, _ in self._keeping.tags():
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name in everyone)
            action.toggled.connect(partial(self._set_tag, name))
        menu.addSeparator()
        menu.addAction(self.tr("New Tag…"), self._ask_tag)

    def _set_tag(self, name: str, on: bool) -> None:
        self._keeping.tag(self._entries, name, on=on)

    def _ask_tag(self) -> None:
        name, is_given = QInputDialog.getText(
            self.parentWidget(), self.tr("New Tag"), self.tr("Tag")
        )
        if is_given:
            self._keeping.tag(self._entries, name)

    def _add_reading(self) -> None:
        is_read = all(entry.is_read for entry in self._entries)
        words = self.tr("Mark as Unread") if is_read else self.tr("Mark as Read")
        self.addAction(words, lambda: self._keeping.mark_read(self._entries, on=not is_read))
