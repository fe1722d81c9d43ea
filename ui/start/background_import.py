"""Imports in a thread, while this one serves the engine: each needs the other only for moments."""

from __future__ import annotations

import sys
from importlib import import_module
from threading import Thread

from PySide6.QtCore import QEventLoop, QObject, Signal
from PySide6.QtWidgets import QApplication

_NOT_THE_READER = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
"""Nothing of the reader's is taken meanwhile: what it is meant for is not there yet."""
_TURNS_S = 0.0005


def serve() -> None:
    """Let the engine go on: it asks in this thread for what it needs, and waits for the answer."""
    QApplication.processEvents(_NOT_THE_READER)


def serve_until(loop: QEventLoop) -> None:
    """Do nothing but that until `loop` is quit."""
    loop.exec(_NOT_THE_READER)


class Importer(QObject):
    """Imports a module and what it needs, in bites between which the engine is answered.

    Signals:
        finished(): it is there, or could not be imported.
    """

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._failure: BaseException | None = None

    def run(self, module: str) -> None:
        """Return when `module` is imported.

        Raises:
            ImportError: where it, or a module it needs, cannot be imported.
        """
        loop = QEventLoop()
        self.finished.connect(loop.quit)
        usual = sys.getswitchinterval()
        # The engine's questions are short, and are not to wait for five milliseconds each.
        sys.setswitchinterval(_TURNS_S)
        thread = Thread(target=self._import, args=(module,))
        thread.start()
        serve_until(loop)
        thread.join()
        sys.setswitchinterval(usual)
        if self._failure is not None:
            raise self._failure

    def _import(self, module: str) -> None:
        try:
            import_module(module)
        except BaseException as failure:
            self._failure = failure
        self.finished.emit()
