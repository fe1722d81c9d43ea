"""The window before there is anything of an article in it: its place, its colours, its language."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from ui import identity, language, theme
from ui.head_start import HeadStart
from ui.main_window import MainWindow
from ui.map.page import MapPage
from ui.settings import Settings


class Opening(NamedTuple):
    """What there is before anything of an article is: the window with its empty places."""

    settings: Settings
    window: MainWindow
    head_start: HeadStart


def make_window(app: QApplication, options: Namespace, page: MapPage | None = None) -> Opening:
    """Return the window in its place and colours, its panes still to come."""
    app.setApplicationName("Dateline")
    identity.give(app)
    settings = Settings(Path(options.settings) if options.settings else None)
    language.install(app, language.chosen(settings.language))
    colours = theme.resolve(settings.theme)
    theme.apply(app, colours)
    start = HeadStart(
        settings.path.with_name("start.jsonl"),
        (colours.name, language.current(), settings.is_sample_removed),
    )
    # What the last start showed is not what a start with a document shows.
    if page is not None and not options.file:
        page.bridge.give_head_start(start.texts())
    window = MainWindow(settings, page=page)
    window.restore()
    return Opening(settings, window, start)
