"""The one state object of the window: dossier, selection, filter, history and undo.

Panes meet here and nowhere else. A setter that changes nothing emits nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from explorer import selection as choices
from explorer.changes import Changes
from explorer.model import Dossier, Located
from explorer.selection import EVERYTHING, NOTHING, Filter, Selection
from ui.notices import Notice


class Workspace(QObject):
    """What is open and what is chosen.

    Signals:
        dossier_opened(Dossier): another article is open; selection and filter were cleared before.
        dossier_changed(Changes): the open dossier was edited; `dossier` is already the new one.
        selection_changed(Selection): the one choice is another now.
        filter_changed(Filter): what is shown is another now.
        notice_posted(Notice): one sentence for the reader.
        source_asked(Located): the article is to show where something stands, chosen or not.
    """

    dossier_opened = Signal(object)
    dossier_changed = Signal(object)
    selection_changed = Signal(object)
    filter_changed = Signal(object)
    notice_posted = Signal(object)
    source_asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dossier: Dossier | None = None
        self._selection = NOTHING
        self._filter = EVERYTHING
        self._past: list[Selection] = []
        self._future: list[Selection] = []

    @property
    def dossier(self) -> Dossier | None:
        """The open dossier, or None before the first one."""
        return self._dossier

    @property
    def selection(self) -> Selection:
        """The one choice."""
        return self._selection

    @property
    def filter(self) -> Filter:
        """What is shown."""
        return self._filter

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier choice to return to."""
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        """Whether a choice was left by going back."""
        return bool(self._future)

    def open_dossier(self, dossier: Dossier) -> None:
        """Show `dossier` with nothing chosen and nothing filtered."""
        if dossier == self._dossier:
            return
        self._dossier = dossier
        self._past.clear()
        self._future.clear()
        self._selection, self._filter = NOTHING, EVERYTHING
        self.dossier_opened.emit(dossier)
        self.filter_changed.emit(self._filter)
        self.selection_changed.emit(self._selection)

    def replace_dossier(self, dossier: Dossier, changes: Changes) -> None:
        """Put the edited `dossier` in place of the open one."""
        if dossier == self._dossier:
            return
        self._dossier = dossier
        self.dossier_changed.emit(changes)

    def select(self, selection: Selection) -> None:
        """Choose; the choice before it goes to the history."""
        if selection == self._selection:
            return
        self._past.append(self._selection)
        self._future.clear()
        self._set_selection(selection)

    def choose(self, kind: choices.SelectionKind, id: str) -> None:
        """Choose an item of the open dossier by id, read in the present panel where that fits."""
        if self._dossier is not None:
            self.select(choices.choose(self._dossier, kind, id, panel=self._selection.country))

    def clear_selection(self) -> None:
        """Choose nothing."""
        self.select(NOTHING)

    def go_back(self) -> None:
        """Return to the choice before this one."""
        if self._past:
            self._future.append(self._selection)
            self._set_selection(self._past.pop())

    def go_forward(self) -> None:
        """Take up again the choice that `go_back` left."""
        if self._future:
            self._past.append(self._selection)
            self._set_selection(self._future.pop())

    def set_filter(self, filter: Filter) -> None:
        """Show only what `filter` lets through."""
        if filter == self._filter:
            return
        self._filter = filter
        self.filter_changed.emit(filter)

    def post(self, notice: Notice) -> None:
        """Tell the reader one thing."""
        self.notice_posted.emit(notice)

    def ask_for_source(self, item: Located) -> None:
        """Ask for the place of an item in the article, each time anew."""
        self.source_asked.emit(item)

    def _set_selection(self, selection: Selection) -> None:
        self._selection = selection
        self.selection_changed.emit(selection)
