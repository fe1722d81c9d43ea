"""F6: from the map to the sheets to the timeline, so that the keyboard reaches everything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.window.frame import Frame

Reveal = Callable[[QWidget], None]


class PaneCycle:
    """What can be seen, in the order F6 visits it; it opens and turns over nothing."""

    def __init__(self, frame: Frame, reveal: Reveal) -> None:
        """`reveal` brings a pane into view before it gets the focus."""
        self._frame = frame
        self._reveal = reveal

    @property
    def stops(self) -> list[QWidget]:
        """Return the map, the open sheets and the timeline."""
        frame = self._frame
        left = frame.left.pane if frame.left_name else None
        right = frame.right.view if frame.is_right_shown else None
        column = frame.column.pane if frame.has_column else None
        found = (frame.map, left, right, column, frame.strip.pane)
        return [one for one in found if one is not None and one.isVisible()]

    def go(self, widget: QWidget) -> None:
        """Give a pane the focus, bringing it into view first."""
        self._reveal(widget)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, by: int) -> None:
        """Give the focus to what stands `by` places after what has it."""
        stops = self.stops
        here = next((n for n, pane in enumerate(stops) if _has_focus(pane)), -by)
        stops[(here + by) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _has_focus(pane: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))
