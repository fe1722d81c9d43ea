"""The window before there is anything of an article in it: its place, its colours, its language."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from ui import language
from ui.look import app_identity, theme, type_scale
from ui.map.page import MapPage
from ui.start.context import StartContext
from ui.window.main_window import MainWindow


class Opening(NamedTuple):
    """What there is before anything of an article is: the window with its empty places."""

    window: MainWindow
    first: StartContext


def make_window(app: QApplication, first: StartContext, page: MapPage | None = None) -> Opening:
    """Return the window in its place and colours, its panes still to come."""
    app_identity.give(app)
    settings = first.settings
    language.install(app, first.language)
    type_scale.load()
    theme.apply(app, theme.resolve(settings.theme))
    window = MainWindow(settings, page=page)
    window.restore()
    return Opening(window, first)
