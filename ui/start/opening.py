"""The first moments: map page and window are on screen while the program is still being imported.

The page's own process does most of a start's work. It begins first, and is never kept waiting: all
it needs for its first picture stands in the one answer it gets (`ui.map.document`), with what the
last start told it (`head_start`); the window is shown with the map alone, so that the page has its
size and can paint; and the engine is served while all that follows is imported. Imports nothing at
its head but what the page needs.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ui.map import scheme
from ui.map.new_page import opened
from ui.start.trace import Trace

if TYPE_CHECKING:
    from ui.map.page import MapPage
    from ui.start.shell import Opening

ASKS_WITHIN_MS = 100
"""An engine that has not asked by then has something else to do: the program goes on."""


def open_early(options: Namespace, trace: Trace) -> tuple[QApplication, Opening]:
    """Return the application and its window on screen, the program's modules imported by now."""
    scheme.register()
    # Before there is any window, the page's own: all take the name by which a desktop knows them.
    QApplication.setApplicationName("Dateline")
    # By its name, as on a command line: asked in Python it would come with all names of its parts.
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    page = opened()
    page.bridge.painted.connect(lambda: trace.mark("map"))
    trace.mark("page")
    # Late, as all that the page does not need.
    from ui.start import context, shell
    from ui.start.background_import import Importer

    known = context.known(options)
    # What the last start showed is not what a start with a document shows.
    if not options.file:
        page.bridge.give_head_start(known.head_start.texts())
    window = shell.bare_window(app, known, page)
    window.show()
    trace.mark("window")
    _let_ask(page)
    Importer().run("ui.start.session")
    trace.mark("modules")
    return app, shell.make_window(app, known, window)


def _let_ask(page: MapPage) -> None:
    """Do nothing until the engine has its page: its process then works beside our imports.

    It asks in this thread, a moment after the window is shown; were modules being imported by then,
    it would wait for them several times as long as they wait for it.
    """
    from ui.start.background_import import serve_until

    loop = QEventLoop()
    page.asked.connect(loop.quit)
    QTimer.singleShot(ASKS_WITHIN_MS, loop, loop.quit)
    serve_until(loop)
