"""The one undoable command: a correction and its way back, and what both are called in the menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QUndoCommand, QUndoStack

from explorer.corrections.changes import Changes
from explorer.i18n.messages import translate

if TYPE_CHECKING:
    from explorer.corrections.edits import Edit, Revert

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


def name_of(edit: Edit) -> str:
    """Return what a correction is called after the words Undo and Redo."""
    from explorer.corrections import edits

    names = {
        edits.SetSpeaker: translate("edits", "Change of Speaker"),
        edits.Accept: translate("edits", "Accepting"),
        edits.Reject: translate("edits", "Rejecting"),
        edits.Restore: translate("edits", "Restoring"),
        edits.AddQuote: translate("edits", "New Quote"),
        edits.AddPerson: translate("edits", "New Person"),
        edits.AddMention: translate("edits", "New Place"),
        edits.AddEvent: translate("edits", "New Event"),
        edits.EditPerson: translate("edits", "Change of Person"),
        edits.MergePeople: translate("edits", "Merging of People"),
        edits.EditEvent: translate("edits", "Change of Event"),
        edits.EditArticle: translate("edits", "Change of Details"),
        edits.Revert: translate("edits", "Undoing"),
    }
    return names[type(edit)]


class Labels(QObject):
    """Lets an action say what it would undo (or redo), and be there only when there is something.

    It belongs to the action and only hears of the stack: either may go first.
    """

    def __init__(self, action: QAction, bare: str, naming: str) -> None:
        """`bare` is the action's text alone, `naming` the one with ``{what}`` in it."""
        super().__init__(action)
        self._action = action
        self._bare = bare
        self._naming = naming
        self.show_text("")
        action.setEnabled(False)

    def show_text(self, text: str) -> None:
        """Show what the next step is called."""
        self._action.setText(self._naming.format(what=text) if text else self._bare)


def follow(stack: QUndoStack, undo: QAction, redo: QAction) -> None:
    """Keep both actions in step with an empty stack that is going to fill."""
    undoing = Labels(undo, translate("edits", "&Undo"), translate("edits", "&Undo {what}"))
    redoing = Labels(redo, translate("edits", "&Redo"), translate("edits", "&Redo {what}"))
    stack.undoTextChanged.connect(undoing.show_text)
    stack.redoTextChanged.connect(redoing.show_text)
    stack.canUndoChanged.connect(undo.setEnabled)
    stack.canRedoChanged.connect(redo.setEnabled)
