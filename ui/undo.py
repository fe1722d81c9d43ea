"""The one undoable command: a correction and its way back, and what both are called in the menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QUndoCommand, QUndoStack

from explorer.corrections.changes import Changes
from explorer.i18n.messages import translate
from explorer.model import Dossier

if TYPE_CHECKING:
    from explorer.corrections.edits import Edit
    from explorer.corrections.history import Decision

Show = Callable[[Dossier, Changes], None]
"""Shows a dossier, and what of it is other than before."""


class EditCommand(QUndoCommand):
    """A correction, applied once: it holds the dossier before it and the one it gave.

    One that covers many items is undone as one. Dossiers share all that did not change, so a long
    history costs little. `before` is found only when it is asked for: a history that is kept from
    an earlier run is made again from its beginning, and few ever walk back so far.
    """

    def __init__(
        self,
        decision: Decision,
        before: Callable[[], Dossier],
        after: Dossier | None,
        changes: Changes,
        show: Show,
    ) -> None:
        """`after` is None for a correction of an earlier run, which is shown already."""
        super().__init__(name_of(decision.edit))
        self.decision = decision
        self.after = after
        self._before = before
        self._changes = changes
        self._show = show

    @property
    def edit(self) -> Edit:
        """What was decided."""
        return self.decision.edit

    @property
    def before(self) -> Dossier:
        """The dossier without this correction.

        Raises:
            UserError: it cannot be made any more.
        """
        return self._before()

    def redo(self) -> None:
        """Qt: show the correction made, the first time too."""
        if self.after is not None:
            self._show(self.after, self._changes)

    def undo(self) -> None:
        """Qt: show the dossier without the correction."""
        self._show(self.before, self._changes)


def name_of(edit: Edit) -> str:
    """Return what a correction is called after the words Undo and Redo."""
    from explorer.corrections import edits

    names = {
        edits.SetSpeaker: translate("edits", "Change of Speaker"),
        edits.Accept: translate("edits", "Accepting"),
        edits.Reject: translate("edits", "Rejecting"),
        edits.Restore: translate("edits", "Restoring"),
        edits.AddQuote: translate("edits", "New Quote"),
        edits.EditQuote: translate("edits", "Change of Quote"),
        edits.AddPerson: translate("edits", "New Person"),
        edits.AddMention: translate("edits", "New Place"),
        edits.AddEvent: translate("edits", "New Event"),
        edits.EditPerson: translate("edits", "Change of Person"),
        edits.EditOrganisation: translate("edits", "Change of Organisation"),
        edits.MergePeople: translate("edits", "Merging of People"),
        edits.PartPeople: translate("edits", "Parting of People"),
        edits.EditEvent: translate("edits", "Change of Event"),
        edits.EditArticle: translate("edits", "Change of Details"),
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
