"""The keys of the search pane, wherever in it the focus is."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

Action = Callable[[], object]
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALL = _CTRL | Qt.KeyboardModifier.ShiftModifier
_HANDLED = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


class Deeds(NamedTuple):
    """What the keys do: go to a hit so many places on, or to this one; move; copy; leave.

    `extend_by` chooses the hits on the way together, `choose_all` all of them.
    """

    go_by: Callable[[int], object]
    go_here: Action
    move_by: Callable[[int], object]
    copy: Action
    leave: Action
    extend_by: Callable[[int], object]
    choose_all: Action


class SearchKeys(QObject):
    """Down, Up, Enter, F3, Ctrl+C and Esc, taken before the box and the list take them.

    With Shift, Down and Up choose more; Ctrl+Shift+A chooses all, from the box too.
    """

    def __init__(self, line: QLineEdit, results: QWidget, deeds: Deeds) -> None:
        super().__init__(results)
        self._line = line
        self._deeds = deeds
        for widget in (line, results):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: run a key of ours; everything else goes on to the widget."""
        if not isinstance(event, QKeyEvent) or event.type() not in _HANDLED:
            return False
        if event.key() == Qt.Key.Key_E and event.modifiers() == _CTRL:
            # A box goes to its end by it, as Emacs does; here it exports what was found.
            event.ignore()
            return event.type() == QEvent.Type.ShortcutOverride
        action = self._action(event)
        if action is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            action()
        return True

    def _action(self, event: QKeyEvent) -> Action | None:
        deeds = self._deeds
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            return None if self._line.hasSelectedText() else deeds.copy
        if key == Qt.Key.Key_A and event.modifiers() == _ALL:
            return deeds.choose_all
        if key == Qt.Key.Key_Escape:
            return deeds.leave if self._line.text() else None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return (lambda: deeds.go_by(-1)) if back else deeds.go_here
        if key == Qt.Key.Key_F3:
            return lambda: deeds.go_by(-1 if back else 1)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = deeds.extend_by if back else deeds.move_by
        return (lambda: step(steps[key])) if key in steps else None
