"""The one state object of the window: dossier, selection, filter, history and undo.

Panes meet here and nowhere else. A setter that changes nothing emits nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from explorer.corrections.changes import EVERYTHING as ALL_PARTS
from explorer.corrections.changes import Changes
from explorer.errors import DatelineError, UserError
from explorer.model import Dossier, Located
from explorer.views import selection as choices
from explorer.views.selection import EVERYTHING, NOTHING, Filter, Selection
from ui import notices
from ui.counting import Counting
from ui.notices import Notice
from ui.undo import EditCommand

if TYPE_CHECKING:
    from explorer.corrections.edits import Edit
    from explorer.corrections.history import Decision
    from explorer.export.stamp import Style


class Keeper(Protocol):
    """Whoever keeps edits for good; what raises `UserError` here is not made in the window."""

    def keep(self, edit: Edit, before: Dossier, after: Dossier) -> None:
        """Keep `edit`, which is about to turn `before` into `after`."""

    def take_back(self, edit: Edit, before: Dossier, after: Dossier) -> None:
        """Forget `edit`, the last one kept: `after` is the dossier without it."""

    def forget(self, index: int, after: Dossier) -> None:
        """Forget the edit of that number, counted from the first: `after` is without it."""


class Workspace(QObject):
    """What is open and what is chosen.

    Signals:
        dossier_opened(Dossier): another article is open; selection and filter were cleared before.
        dossier_changed(Changes): the open dossier was edited; `dossier` is already the new one.
        selection_changed(Selection): the one choice is another now.
        filter_changed(Filter): what is shown is another now.
        notice_posted(Notice): one sentence for the reader.
        source_asked(Located): the article is to show where something stands, chosen or not.
        original_asked(Located): the file it was read from is to show the same.
    """

    dossier_opened = Signal(object)
    dossier_changed = Signal(object)
    selection_changed = Signal(object)
    filter_changed = Signal(object)
    notice_posted = Signal(object)
    source_asked = Signal(object)
    original_asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dossier: Dossier | None = None
        self.counting = Counting(self)
        self._selection = NOTHING
        self._filter = EVERYTHING
        self._past: list[Selection] = []
        self._future: list[Selection] = []
        self.keeper: Keeper | None = None
        self.reader = ""  # who decides, as the settings call them
        self.citation: Style = "plain"  # the style that copied quotes are cited in
        self.undo_stack = QUndoStack(self)

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
        self.counting.open(dossier)
        self._past.clear()
        self._future.clear()
        self.undo_stack.clear()
        self._selection, self._filter = NOTHING, EVERYTHING
        self.dossier_opened.emit(dossier)
        self.filter_changed.emit(self._filter)
        self.selection_changed.emit(self._selection)

    def replace_dossier(self, dossier: Dossier, changes: Changes) -> None:
        """Put another reading in place of the open one; edits before it cannot be undone."""
        if dossier == self._dossier:
            return
        self.undo_stack.clear()
        self._show(dossier, changes)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What was decided about the article, earlier too, without what was undone."""
        return tuple(command.decision for command in self._made())

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits of `decisions`."""
        return tuple(command.edit for command in self._made())

    def recall(self, decisions: Sequence[Decision], before: Callable[[int], Dossier]) -> None:
        """Take up the history of an article that was corrected before it was opened.

        Args:
            decisions: those that the open dossier has in it, in their order.
            before: returns the dossier with only that many of them.
        """
        self.undo_stack.clear()
        for number, decision in enumerate(decisions):
            earlier = partial(before, number)
            self.undo_stack.push(EditCommand(decision, earlier, None, ALL_PARTS, self._show))

    def take_back(self, index: int) -> bool:
        """Take back one decision, whatever was decided after it; False where that fails, told."""
        from explorer.corrections.history import History

        made = self._made()
        try:
            history = History(made[0].before, self.decisions)
            left = history.without(index)
            after = left.after(len(left.decisions)).dossier
            if self.keeper is not None:
                self.keeper.forget(index, after)
        except DatelineError as error:
            self._tell_unmade(error)
            return False
        self.recall(left.decisions, lambda count: left.after(count).dossier)
        self._show(after, ALL_PARTS)
        return True

    def _made(self) -> list[EditCommand]:
        made = (self.undo_stack.command(n) for n in range(self.undo_stack.index()))
        return [command for command in made if isinstance(command, EditCommand)]

    def apply(self, edit: Edit) -> bool:
        """Make a correction that can be undone; False where it was not made, which is told."""
        # Corrections load with the first one: the start does not need them.
        from explorer.corrections import apply
        from explorer.corrections.history import Decision, now

        dossier = self._dossier
        if dossier is None:
            return False
        try:
            after, changes = apply.apply(dossier, edit)
            if after == dossier:
                return False
            if self.keeper is not None:
                self.keeper.keep(edit, dossier, after)
        except DatelineError as error:
            self._tell_unmade(error)
            return False
        decision = Decision(edit=edit, by=self.reader or None, made=now())
        # Pushing a command shows `after`, by the command's first redo.
        self.undo_stack.push(EditCommand(decision, lambda: dossier, after, changes, self._show))
        return True

    def undo(self) -> None:
        """Take the last correction back."""
        command = self.undo_stack.command(self.undo_stack.index() - 1)
        if isinstance(command, EditCommand) and self._is_kept(command, is_undone=True):
            self.undo_stack.undo()

    def redo(self) -> None:
        """Make the correction again that was undone last."""
        command = self.undo_stack.command(self.undo_stack.index())
        if isinstance(command, EditCommand) and self._is_kept(command, is_undone=False):
            self.undo_stack.redo()

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

    def ask_for_original(self, item: Located) -> None:
        """Ask for the place of an item in the file the article was read from."""
        self.original_asked.emit(item)

    def _is_kept(self, command: EditCommand, *, is_undone: bool) -> bool:
        """Tell the keeper first: nobody may see a step that a crash would take back."""
        dossier, keeper = self._dossier, self.keeper
        if dossier is None:
            return False
        try:
            if is_undone:
                before = command.before
                command.after = dossier
                if keeper is not None:
                    keeper.take_back(command.edit, dossier, before)
            elif keeper is not None and command.after is not None:
                keeper.keep(command.edit, dossier, command.after)
        except DatelineError as error:
            self._tell_unmade(error)
            return False
        return True

    def _show(self, dossier: Dossier, changes: Changes) -> None:
        self._dossier = dossier
        self.counting.replace(dossier)
        self.dossier_changed.emit(changes)

    def _tell_unmade(self, error: DatelineError) -> None:
        if isinstance(error, UserError):
            self.post(notices.of_error(error))
            return
        sentence = self.tr("The correction was not made: {why}").format(why=error)
        self.post(Notice(sentence=sentence, urgent=True))

    def _set_selection(self, selection: Selection) -> None:
        self._selection = selection
        self.selection_changed.emit(selection)
