"""The keys of the search pane, wherever in it the focus is."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

Action = Callable[[], object]
_HANDLED = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


class Deeds(NamedTuple):
    """What the keys do: go to a hit so many places on, or to this one; move; copy; leave."""

    go_by: Callable[[int], object]
    go_here: Action
    move_by: Callable[[int], object]
    copy: Action
    leave: Action


class SearchKeys(QObject):
    """Down, Up, Enter, F3, Ctrl+C and Esc, taken before the box and the list take them."""

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
        action = self._action(event)
        if action is None or self._extends(watched, event):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            action()
        return True

    def _extends(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whether a key takes further hits of the list into the choice, as in any list."""
        is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down)
        return watched is not self._line and is_shift and Qt.Key(event.key()) in arrows

    def _action(self, event: QKeyEvent) -> Action | None:
        deeds = self._deeds
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            return None if self._line.hasSelectedText() else deeds.copy
        if key == Qt.Key.Key_Escape:
            return deeds.leave if self._line.text() else None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return (lambda: deeds.go_by(-1)) if back else deeds.go_here
        if key == Qt.Key.Key_F3:
            return lambda: deeds.go_by(-1 if back else 1)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        return (lambda: deeds.move_by(steps[key])) if key in steps else None
