"""Start again: the window closes as ever, and once everything is kept the program starts anew."""

from __future__ import annotations

import atexit
import subprocess
import sys

from PySide6.QtWidgets import QWidget


def after_closing(window: QWidget) -> None:
    """Close the window, and start again at the very end of this run.

    Not before: until then this run writes its settings and listens for other starts.
    """
    if window.close():
        atexit.register(_start, command(sys.argv, is_bundle=bool(getattr(sys, "frozen", False))))


def command(argv: list[str], *, is_bundle: bool) -> list[str]:
    """Return the command line of the next start, without the file this one was asked to open.

    What lay open comes back from the settings, which are the same.
    """
    options = []
    for at, argument in enumerate(argv[1:], 1):
        if argument.startswith("--settings"):
            options += argv[at : at + 1 if "=" in argument else at + 2]
    program = [sys.executable] if is_bundle else [sys.executable, argv[0]]
    return program + options


def _start(line: list[str]) -> None:
    subprocess.Popen(line, start_new_session=True)  # noqa: S603 -- our own program
