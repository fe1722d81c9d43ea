"""The keys of the search pane, wherever in it the focus is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from ui.search.view import SearchPane

Action = Callable[[], object]
_HANDLED = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


class SearchKeys(QObject):
    """Down, Up, Enter, F3, Ctrl+C and Esc, taken before the box and the list take them."""

    def __init__(self, pane: SearchPane) -> None:
        super().__init__(pane)
        self._pane = pane
        for widget in (pane.line, pane.results):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: run a key of ours; everything else goes on to the widget."""
        if not isinstance(event, QKeyEvent) or event.type() not in _HANDLED:
            return False
        action = self._action(event)
        if action is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            action()
        return True

    def _action(self, event: QKeyEvent) -> Action | None:
        pane = self._pane
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            return None if pane.line.hasSelectedText() else pane.copy_current
        if key == Qt.Key.Key_Escape:
            return pane.leave if pane.line.text() else None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return (lambda: pane.go_to_next(-1)) if back else pane.go_to_current
        if key == Qt.Key.Key_F3:
            return lambda: pane.go_to_next(-1 if back else 1)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        return (lambda: pane.move_by(steps[key])) if key in steps else None
