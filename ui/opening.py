"""The first moments: the map's page loads while the rest of the program is still being imported."""

from __future__ import annotations

import sys
from importlib import import_module
from threading import Thread

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from ui.map import scheme
from ui.map.opening import opened
from ui.map.page import MapPage
from ui.trace import Trace

TURN_MS = 4


def open_early(trace: Trace) -> tuple[QApplication, MapPage]:
    """Return the application and a page that is loading, the program's modules imported by now.

    The engine's own start needs Qt's event loop, which lets go of Python's lock while it runs: so
    the imports go on in a thread beside it, and neither waits for the other.
    """
    scheme.register()
    app = QApplication(sys.argv[:1])
    page = opened()
    trace.mark("page")
    imports = Thread(target=import_module, args=("ui.session",), name="imports")
    imports.start()
    while imports.is_alive():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, TURN_MS)
        imports.join(TURN_MS / 1000)
    trace.mark("modules")
    return app, page
