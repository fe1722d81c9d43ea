"""F6: from pane to pane, so that no pane is out of reach of the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

Stop = tuple[QDockWidget | None, QWidget]


class PaneCycle:
    """The panes in the order F6 visits them; a hidden dock is left out."""

    def __init__(self, stops: list[Stop]) -> None:
        self.stops = stops

    def go(self, widget: QWidget) -> None:
        """Give a pane the focus, showing its dock first."""
        for dock, pane in self.stops:
            if pane is widget and dock is not None:
                dock.show()
                dock.raise_()
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, by: int) -> None:
        """Give the focus to the pane `by` places after the one that has it."""
        # A dock behind another one's tab cannot be seen, but is a stop: only a closed one is not.
        shown = [p for dock, p in self.stops if dock is None or dock.toggleViewAction().isChecked()]
        here = next((n for n, pane in enumerate(shown) if _has_focus(pane)), -by)
        self.go(shown[(here + by) % len(shown)])


def _has_focus(pane: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))
