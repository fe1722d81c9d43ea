"""The floor of the start: a window with nothing but a QWebEngineView that has painted a page."""

from __future__ import annotations

import os
import sys

if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"

from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

from ui.start.trace import Trace

PAGE = """<!doctype html><title>wait</title><body>hello<script>
requestAnimationFrame(() => requestAnimationFrame(() => { document.title = "ready"; }));
</script>"""


def main() -> int:
    """Show the window; with ``--exit-when-ready`` close it once it has painted."""
    app = QApplication(sys.argv[:1])
    view = QWebEngineView()
    trace = Trace(enabled=True)

    def on_title_changed(title: str) -> None:
        if title == "ready":
            trace.mark("map")
            if "--exit-when-ready" in sys.argv:
                view.close()

    view.titleChanged.connect(on_title_changed)
    view.setHtml(PAGE)
    view.resize(1280, 800)
    view.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
