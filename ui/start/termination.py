"""The end that the system asks for: the window is closed, as by its reader, and forgets nothing."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QWidget


class Termination(QObject):
    """Closes the window when the session ends, or somebody tells the process to."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        if sys.platform == "win32":
            return
        # Python hears a signal only when some of it runs: Qt's loop is woken through a pipe.
        self._ear, mouth = os.pipe()
        os.set_blocking(self._ear, False)
        os.set_blocking(mouth, False)
        signal.set_wakeup_fd(mouth, warn_on_full_buffer=False)
        for told in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(told, lambda *_: window.close())
        self._notifier = QSocketNotifier(self._ear, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def _hear(self) -> None:
        with suppress(OSError):
            os.read(self._ear, 64)
