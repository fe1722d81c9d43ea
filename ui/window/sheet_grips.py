"""The two edges by which sheets are drawn wider or narrower, and shut when drawn very narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.look.mirroring import is_mirrored
from ui.window import edges
from ui.window.edges import Grip

if TYPE_CHECKING:
    from ui.window.layout_plan import Places

_CLOSES_BELOW = 160
"""A sheet drawn narrower than this (px) is closed."""


class SheetGrips(QObject):
    """Keeps a grip on each sheet's inner edge.

    Signals:
        left_drawn(int): the left sheet is wished this wide (px); 0 for closed.
        page_drawn(int): the same of the right sheet.
    """

    left_drawn = Signal(int)
    page_drawn = Signal(int)

    def __init__(self, frame: QWidget, left_sheet: QWidget, right_sheet: QWidget) -> None:
        super().__init__(frame)
        self._sheets = (left_sheet, right_sheet)
        self._taken = 0
        self._left, self._page = Grip(frame), Grip(frame)
        self._left.dragged.connect(self._on_left_dragged)
        self._page.dragged.connect(self._on_page_dragged)
        for grip in (self._left, self._page):
            grip.let_go.connect(self._on_let_go)

    def place(self, places: Places) -> None:
        """Put each grip on its sheet's edge."""
        turned = is_mirrored()
        for grip, sheet, at_left in (
            (self._left, places.left, turned),
            (self._page, places.page, not turned),
        ):
            grip.setVisible(not sheet.isEmpty())
            edge = sheet.left() if at_left else sheet.right() - edges.GRIP + 1
            grip.setGeometry(edge, sheet.top(), edges.GRIP, sheet.height())

    def _on_left_dragged(self, by: int) -> None:
        wide = self._width(self._sheets[0]) + (-by if is_mirrored() else by)
        self.left_drawn.emit(wide if wide >= _CLOSES_BELOW else 0)

    def _on_page_dragged(self, by: int) -> None:
        wide = self._width(self._sheets[1]) + (by if is_mirrored() else -by)
        self.page_drawn.emit(wide if wide >= _CLOSES_BELOW else 0)

    def _width(self, sheet: QWidget) -> int:
        """The width a sheet had when its edge was taken."""
        self._taken = self._taken or sheet.width()
        return self._taken

    def _on_let_go(self) -> None:
        self._taken = 0
