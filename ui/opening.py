"""The first moments: map page and window are on screen while the program is still being imported.

The page's own process does most of a start's work. It begins first, and is never kept waiting: the
window is shown empty, so that the page has its size and can paint; the modules are imported beside
the event loop; and the page is told at once what it was told at the last start (`head_start`).
"""

from __future__ import annotations

import sys
from argparse import Namespace
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from ui import head_start, identity, language, theme
from ui.main_window import MainWindow
from ui.map import scheme
from ui.map.opening import opened
from ui.map.page import MapPage
from ui.settings import Settings
from ui.trace import Trace

SWITCH_SECONDS = 0.0005
MODULES = (
    "ui.session",
    "ui.map.sheet",
    "ui.map.revival",
    "ui.country.list_view",
    "ui.country.view",
    "ui.notice_bar",
    "ui.focus",
    "ui.showing",
)
"""What the first panes are made of; the window imports it late, and finds it there."""


class Opening(NamedTuple):
    """What there is before anything of an article is: the window with its empty places."""

    settings: Settings
    window: MainWindow
    head_start: head_start.HeadStart


def open_early(options: Namespace, trace: Trace) -> tuple[QApplication, Opening]:
    """Return the application and its window on screen, the program's modules imported by now."""
    scheme.register()
    app = QApplication(sys.argv[:1])
    page = opened()
    trace.mark("page")
    opening = make_window(app, options, page)
    opening.window.show()
    trace.mark("window")
    _import_beside(MODULES)
    trace.mark("modules")
    return app, opening


def make_window(app: QApplication, options: Namespace, page: MapPage | None = None) -> Opening:
    """Return the window in its place and colours, its panes still to come."""
    app.setApplicationName("Dateline")
    app.setStyle("Fusion")
    identity.give(app)
    settings = Settings(Path(options.settings) if options.settings else None)
    language.install(app, language.chosen(settings.language))
    colours = theme.resolve(settings.theme)
    theme.apply(app, colours)
    start = head_start.HeadStart(
        settings.path.with_name("start.jsonl"),
        (colours.name, language.current(), settings.is_sample_removed),
    )
    if page is not None:
        page.bridge.give_head_start(start.texts())
    window = MainWindow(settings, page=page)
    window.restore()
    return Opening(settings, window, start)


class _Imported(QObject):
    """Tells the event loop that the modules are there."""

    done = Signal()


def _import_beside(modules: tuple[str, ...]) -> None:
    """Import modules in a thread while the event loop serves the engine.

    Neither waits long for the other: the loop lets go of Python's lock while it runs, and the
    thread gives it back within `SWITCH_SECONDS` when the page asks for a file.
    """
    loop, imported = QEventLoop(), _Imported()
    imported.done.connect(loop.quit, Qt.ConnectionType.QueuedConnection)

    def work() -> None:
        try:
            for module in modules:
                import_module(module)
        finally:
            imported.done.emit()

    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    thread = Thread(target=work, name="imports")
    thread.start()
    loop.exec()
    thread.join()
    sys.setswitchinterval(before)
