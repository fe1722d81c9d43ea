"""The first moments: map page and window are on screen while the program is still being imported.

The page's own process does most of a start's work. It begins first, and is never kept waiting: the
window is shown empty, so that the page has its size and can paint; the modules are imported between
the turns of the event loop; and the page is told at once what the last start told it
(`head_start`). Imports nothing at its head but what the page needs: Qt's names alone cost as much
as the page.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui.map import scheme
from ui.map.opening import opened
from ui.trace import Trace

if TYPE_CHECKING:
    from ui.frame import Opening

MODULES = (
    "msgspec",
    "explorer.model",
    "explorer.dossier_file",
    "explorer.selection",
    "ui.workspace",
    "explorer.atlas.layers",
    "ui.showing",
    "ui.map.messages",
    "ui.map.sheet",
    "ui.map.revival",
    "ui.country.wording",
    "ui.country.list_items",
    "ui.country.list_view",
    "ui.country.blocks",
    "ui.country.delegate",
    "ui.country.card_list",
    "ui.country.view",
    "ui.notice_bar",
    "ui.focus",
    "ui.actions",
    "ui.commands",
    "ui.session",
)
"""What the first panes are made of, in bites; the window's late imports find them there."""


def open_early(options: Namespace, trace: Trace) -> tuple[QApplication, Opening]:
    """Return the application and its window on screen, the program's modules imported by now."""
    scheme.register()
    # By its name, as on a command line: asked in Python it would come with all names of its parts.
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    page = opened()
    trace.mark("page")
    # The engine posts itself what comes next: without a turn of the loop it would wait for us.
    app.processEvents()
    from ui.frame import make_window

    opening = make_window(app, options, page)
    opening.window.show()
    trace.mark("window")
    _import_between(MODULES)
    trace.mark("modules")
    return app, opening


def _import_between(modules: tuple[str, ...]) -> None:
    """Import modules, and serve the engine after each: it waits a few milliseconds at most.

    A thread for the imports is no faster: both would want Python's lock, and the page's process
    has better use for the other core.
    """
    for module in modules:
        import_module(module)
        QApplication.processEvents()
