"""The window before there is anything of an article in it: its place, its colours, its language."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QApplication

from ui import language
from ui.look import app_identity
from ui.start.context import StartContext
from ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from ui.map.page import MapPage


class Opening(NamedTuple):
    """What there is before anything of an article is: the window with its empty places."""

    window: MainWindow
    first: StartContext


def bare_window(app: QApplication, first: StartContext, page: MapPage | None = None) -> MainWindow:
    """Return the window with its map alone: all that a page needs to paint itself."""
    app_identity.give(app)
    # Before the first widget: none learns another language later.
    language.install(app, first.language)
    return MainWindow(first.settings, page=page)


def make_window(
    app: QApplication, first: StartContext, window: MainWindow | None = None
) -> Opening:
    """Return the window in its place and colours, its panes still to come."""
    from ui.look import theme, type_scale

    window = window or bare_window(app, first)
    type_scale.load()
    theme.apply(app, theme.resolve(first.settings.theme))
    window.build()
    return Opening(window, first)
