"""The log: a small file in the folder the system has for logs; it holds no article's words."""

from __future__ import annotations

import logging
import os
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

LARGEST = 256 * 1024
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def path() -> Path:
    """Return where the log is kept."""
    import platformdirs

    return Path(platformdirs.user_log_dir("dateline", appauthor=False)) / "dateline.log"


class _WithoutWords(logging.Formatter):
    """Says of an error where it was and of which kind: its own words may be the article's."""

    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | Any
    ) -> str:
        """Return the way to the error and its kind."""
        kind, _, trace = ei
        return "".join(traceback.format_tb(trace)) + getattr(kind, "__name__", "")


class LogFile(logging.Handler):
    """Writes to the log from the first message on: a start without one opens no file.

    One older file is kept beside it. Where the folder cannot be written the messages go to
    standard error alone, and the program goes on.
    """

    def __init__(self, file: Path | None = None) -> None:
        super().__init__()
        self.setFormatter(_WithoutWords(_FORM))
        self._file = file
        self._broken = False

    def emit(self, record: logging.LogRecord) -> None:
        """Write one message as a line."""
        line = self.format(record)
        if not self._broken:
            try:
                self._write(line)
                return
            except OSError:
                self._broken = True
        if sys.stderr is not None:
            sys.stderr.write(line + "\n")

    def _write(self, line: str) -> None:
        if self._file is None:
            self._file = path()
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if self._file.exists() and self._file.stat().st_size > LARGEST:
            self._file.replace(self._file.with_suffix(".old.log"))
        opened = os.open(self._file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        with open(opened, "a", encoding="utf-8", errors="replace") as log:
            log.write(line + "\n")


def start() -> None:
    """Send warnings and errors of the whole program to the log."""
    root = logging.getLogger()
    if not any(isinstance(handler, LogFile) for handler in root.handlers):
        root.addHandler(LogFile())
