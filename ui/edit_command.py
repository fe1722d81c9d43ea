"""The one undoable command: a correction and its way back, and what both are called in the menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QUndoCommand, QUndoStack

from explorer.changes import Changes

if TYPE_CHECKING:
    from explorer.edits import Edit, Revert

Step = Callable[["Edit", Changes], None]
"""Makes an edit and shows what it changed."""


class EditCommand(QUndoCommand):
    """A correction; one that covers many items is undone as one."""

    def __init__(self, edit: Edit, inverse: Revert, changes: Changes, step: Step) -> None:
        super().__init__(name_of(edit))
        self.edit = edit
        self.inverse = inverse
        self._changes = changes
        self._step = step

    def redo(self) -> None:
        """Qt: make the correction, the first time too."""
        self._step(self.edit, self._changes)

    def undo(self) -> None:
        """Qt: take the correction back."""
        self._step(self.inverse, self._changes)


def _tr(text: str) -> str:
    return QCoreApplication.translate("edits", text)


def name_of(edit: Edit) -> str:
    """Return what a correction is called after the words Undo and Redo."""
    from explorer import edits

    names = {
        edits.SetSpeaker: _tr("Change of Speaker"),
        edits.Accept: _tr("Accepting"),
        edits.Reject: _tr("Rejecting"),
        edits.Restore: _tr("Restoring"),
        edits.AddQuote: _tr("New Quote"),
        edits.AddPerson: _tr("New Person"),
        edits.AddMention: _tr("New Place"),
        edits.AddEvent: _tr("New Event"),
        edits.EditPerson: _tr("Change of Person"),
        edits.MergePeople: _tr("Merging of People"),
        edits.EditEvent: _tr("Change of Event"),
        edits.EditArticle: _tr("Change of Details"),
        edits.Revert: _tr("Undoing"),
    }
    return names[type(edit)]


class Labels(QObject):
    """Lets an action say what it would undo (or redo), and be there only when there is something.

    It belongs to the action and only hears of the stack: either may go first.
    """

    def __init__(self, action: QAction, verb: str) -> None:
        super().__init__(action)
        self._action = action
        self._verb = verb
        self.show_text("")
        action.setEnabled(False)

    def show_text(self, text: str) -> None:
        """Show what the next step is called."""
        self._action.setText(f"{self._verb} {text}".strip())


def follow(stack: QUndoStack, undo: QAction, redo: QAction) -> None:
    """Keep both actions in step with an empty stack that is going to fill."""
    stack.undoTextChanged.connect(Labels(undo, _tr("&Undo")).show_text)
    stack.redoTextChanged.connect(Labels(redo, _tr("&Redo")).show_text)
    stack.canUndoChanged.connect(undo.setEnabled)
    stack.canRedoChanged.connect(redo.setEnabled)
