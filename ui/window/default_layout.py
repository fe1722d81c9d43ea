"""Where the panes stand in a window the first time, by how much room it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from ui.window.main_window import MainWindow

SIDE_BY_SIDE = 1500
STACKED = 760
NARROW = 1200
"""Pixels: from this width on panel and article stand side by side; from this height on one over the
other, below it behind each other; below this width the side panes are narrower."""


def arrange(window: MainWindow) -> None:
    """Put panel and article side by side, one over the other, or behind each other."""
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    if window.width() >= SIDE_BY_SIDE:
        first, second = window.panel_dock, window.reader_dock
        if window.is_mirrored:
            first, second = second, first
        window.splitDockWidget(first, second, across)
    elif window.height() >= STACKED:
        window.splitDockWidget(window.panel_dock, window.reader_dock, down)
        window.resizeDocks([window.panel_dock, window.reader_dock], [360, 360], down)
    else:
        window.tabifyDockWidget(window.panel_dock, window.reader_dock)
        window.panel_dock.raise_()
    # A narrow window spares the map first: lists and cards wrap, a map only shrinks.
    sides = [280, 380] if window.width() >= NARROW else [254, 320]
    if window.width() >= SIDE_BY_SIDE:
        sides = [260, 320, 390]
    docks = [window.search_dock, window.panel_dock, window.reader_dock][: len(sides)]
    window.resizeDocks(docks, sides, across)
    window.resizeDocks([window.search_dock, window.countries_dock], [320, 420], down)
    window.resizeDocks([window.timeline_dock], [140], down)
