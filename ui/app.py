"""The composition root: makes the parts of the window, joins them and starts the event loop."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace

from explorer import VERSION
from ui.trace import Trace


def main(argv: list[str]) -> int:
    """Start Dateline and return its exit status when the window is closed."""
    options = _options(argv[1:])
    if not _has_display():
        sys.stderr.write(
            "Dateline needs a screen and found none. "
            "Start it from a desktop session, or set DISPLAY.\n"
        )
        return 1
    trace = Trace(enabled=options.trace)
    # The web engine reads its switches once, when Qt is imported.
    from ui.map import engine

    engine.prepare()
    trace.mark("python")
    from ui.session import Session

    return Session(options, trace).run()


def _options(arguments: list[str]) -> Namespace:
    parser = ArgumentParser(prog="dateline", description="A map explorer for the news.")
    parser.add_argument("file", nargs="?", help="an article or a .dateline document to open")
    parser.add_argument("--version", action="version", version=f"Dateline {VERSION}")
    parser.add_argument("--trace", action="store_true", help="print the start's milestones")
    parser.add_argument(
        "--exit-when-ready", action="store_true", help="close once the map can be used"
    )
    parser.add_argument("--settings", help="keep the settings in this file")
    return parser.parse_args(arguments)


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
