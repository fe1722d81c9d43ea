"""The key and the click that ask Why?, for any pane that can tell what is under them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.workspace import Workspace

if TYPE_CHECKING:
    from explorer.why.explain import Explanation

Ask = Callable[[QPoint | None], "Explanation | None"]
"""Explains what is under a point of the widget, or its current item where the point is None."""


class WhyKey(QObject):
    """Answers ``?`` and Alt+click on a widget with an explanation.

    Install it on the widget that has the focus, and for a scroll area on its viewport too; `ask`
    is given the point that was clicked in the coordinates of the widget that was clicked.
    """

    def __init__(self, workspace: Workspace, ask: Ask, *widgets: QWidget) -> None:
        super().__init__(widgets[0])
        self._workspace = workspace
        self._ask = ask
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: take the key and the click; the click does nothing else then."""
        if isinstance(event, QKeyEvent) and _is_question(event):
            return self._answer(watched, None)
        if isinstance(event, QMouseEvent) and _is_alt_click(event):
            pressed = event.type() == QEvent.Type.MouseButtonPress
            point = event.position().toPoint()
            return self._answer(watched, point) if pressed else True
        return False

    def _answer(self, watched: QObject, point: QPoint | None) -> bool:
        assert isinstance(watched, QWidget)
        # The sheet and the reasons behind it are loaded when first asked for, not at the start.
        from ui.dialogs.why import show_why

        asked = _place(watched, point)
        return show_why(self._workspace, watched.window(), self._ask(point), asked) is not None


def _place(asked: QWidget, point: QPoint | None) -> QRect:
    """Where on the screen something was asked: the row at hand in a list, else the widget."""
    view = asked if isinstance(asked, QAbstractItemView) else asked.parentWidget()
    if isinstance(view, QAbstractItemView):
        index = view.currentIndex() if point is None else view.indexAt(point)
        ground, rect = view.viewport(), view.visualRect(index)
        rect = QRect(0, rect.top(), ground.width(), rect.height())
    else:
        ground, rect = asked, asked.rect()
    return QRect(ground.mapToGlobal(rect.topLeft()), rect.size())


def _is_question(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.text() == "?"


def _is_alt_click(event: QMouseEvent) -> bool:
    types = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
    alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
    return event.type() in types and event.button() == Qt.MouseButton.LeftButton and bool(alt)
