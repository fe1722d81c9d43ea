"""The door: reads the command line and starts a session, or says in a sentence why it cannot."""

from __future__ import annotations

import gc
import sys
from argparse import ArgumentParser, Namespace

from explorer import VERSION
from explorer.i18n.messages import translate
from ui.start import preflight, surgery
from ui.start.trace import Trace

SWITCH = "--read-apart"
"""The same word as in `explorer.ingest.apart`, which a start does not import."""
DRAW_SWITCH = "--draw-apart"
"""The same word as in `ui.original.drawing`."""


def main(argv: list[str]) -> int:
    """Start Dateline and return its exit status when the window is closed."""
    if argv[1:] == [SWITCH]:
        from explorer.ingest import child

        return child.main()
    if argv[1:] == [DRAW_SWITCH]:
        from ui.original import drawing_process

        return drawing_process.main()
    options = _options(argv[1:])
    complaint = preflight.complaint()
    if complaint is not None:
        return _refuse(complaint)
    trace = Trace(enabled=options.trace)
    # A start makes next to no rubbish, and is searched for it a dozen times; later the
    # `Collector` does it.
    gc.disable()
    # The web engine reads its switches once, when Qt is imported.
    from ui.map import engine

    engine.prepare()
    trace.mark("python")
    with surgery.quick_bindings():
        try:
            surgery.import_bindings()
            if shares_window(options) and _handed_over(options):
                return 0
            from ui.start.opening import open_early
        except ImportError as error:
            if "cannot open shared object" not in str(error):
                raise
            return _refuse(preflight.of_import(error))
        missing = preflight.missing_library()
        if missing is not None:
            return _refuse(missing)
        app, opening = open_early(options, trace)
        from ui.start.collector import Collector
        from ui.start.session import Session

        session = Session(options, trace, app=app, opening=opening, collector=Collector(app))
    if shares_window(options):
        session.listen()
    return session.run()


def shares_window(options: Namespace) -> bool:
    """Tell whether this start may end in favour of a window that is open: not when it measures."""
    return not (options.settings or options.trace or options.exit_when_ready)


def _handed_over(options: Namespace) -> bool:
    from ui.start import single_instance

    return single_instance.handed_over(options.file)


def _refuse(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 1


def _options(arguments: list[str]) -> Namespace:
    parser = ArgumentParser(
        prog="dateline", description=translate("start", "A map explorer for the news.")
    )
    parser.add_argument(
        "file", nargs="?", help=translate("start", "an article or a .dateline document to open")
    )
    parser.add_argument("--version", action="version", version=f"Dateline {VERSION}")
    parser.add_argument(
        "--trace", action="store_true", help=translate("start", "print the start's milestones")
    )
    parser.add_argument(
        "--exit-when-ready",
        action="store_true",
        help=translate("start", "close once the map can be used"),
    )
    parser.add_argument("--settings", help=translate("start", "keep the settings in this file"))
    return parser.parse_args(arguments)
