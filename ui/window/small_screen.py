"""The window where the screen is small, or its scale large: the map, and one pane beside it.

At 300 % a usual screen is no larger than a telephone's. Side by side the panes would not fit on it,
so they lie behind each other, each under its tab; one that needs more height than there is scrolls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDockWidget,
    QFrame,
    QHeaderView,
    QScrollArea,
    QSizePolicy,
    QStatusBar,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QToolBar,
    QWidget,
)

from ui.window.small_screen_dialogs import SmallScreenDialogs

if TYPE_CHECKING:
    from ui.window.main_window import MainWindow

WIDEST = 380
USUAL = 304
"""What the panes need of width, in pixels; the reader can draw them in further, to NARROWEST."""
NARROWEST = 120
LEAST_LIST = 72
LOW = 360
"""Below this height of the window, in pixels, the status bar comes only with something to say."""


def arrange(window: MainWindow) -> None:
    """Lay the panes behind each other, the country before all, and take away what is said twice."""
    docks = [window.panel_dock, window.reader_dock, window.search_dock]
    docks += [window.countries_dock, window.articles_dock, window.timeline_dock]
    side = window.dockWidgetArea(window.panel_dock)
    window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
    for dock in docks:
        dock.show()
        window.addDockWidget(side, dock)
    for dock in docks[1:]:
        window.tabifyDockWidget(docks[0], dock)
        # Its tab has the name.
        _hide_title(dock)
    _hide_title(docks[0])
    docks[0].raise_()
    for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        # Six names do not fit: the bar scrolls, since one letter of each would name none.
        bar.setElideMode(Qt.TextElideMode.ElideNone)
        bar.setUsesScrollButtons(True)
    width = max(USUAL, min(WIDEST, window.width() // 2))
    window.resizeDocks(docks[:1], [width], Qt.Orientation.Horizontal)


def spare(window: MainWindow, bar: QToolBar) -> None:
    """Take away what can be missed: the menu has Back and Forward, the title names the article."""
    bar.hide()
    SmallScreenDialogs(window)
    status = window.statusBar()
    if window.height() < LOW:
        status.hide()
        status.messageChanged.connect(lambda words: _show_words(status, words))


class Leaf(QScrollArea):
    """Holds a pane, and scrolls where the pane needs more height than there is."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__()
        self._pane = pane
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setMinimumWidth(NARROWEST)
        for view in (*pane.findChildren(QAbstractItemView), *pane.findChildren(QTextEdit)):
            if not isinstance(view, QHeaderView):
                # It scrolls by itself: how long it would like to be is no reason to scroll here.
                policy = view.sizePolicy()
                policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)
                view.setSizePolicy(policy)
                view.setMinimumHeight(LEAST_LIST)
        self.setWidget(pane)
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the pane has other things to show, or its words wrap elsewhere."""
        if watched is self._pane and event.type() in (
            QEvent.Type.LayoutRequest,
            QEvent.Type.Resize,
        ):
            layout, width = self._pane.layout(), self._pane.width()
            if layout is not None and layout.hasHeightForWidth():
                self._pane.setMinimumHeight(layout.minimumHeightForWidth(width))
        return super().eventFilter(watched, event)


def _show_words(status: QStatusBar, words: str) -> None:
    for part in status.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        # They would leave no room for the words, and can be seen elsewhere.
        part.hide()
    status.setVisible(bool(words))


def _hide_title(dock: QDockWidget) -> None:
    if dock.titleBarWidget() is None:
        dock.setTitleBarWidget(QWidget(dock))
