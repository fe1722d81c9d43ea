"""Work off the main thread: one worker, in order, each piece can be called off."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from explorer.errors import BugError, DatelineError

_TURNS_S = 0.0005
"""How long the window waits for a thread that works; Python's own 5 ms add up to a second."""


class Ticket:
    """One piece of work that was asked for; `cancel` calls it off."""

    def __init__(self) -> None:
        self._cancelled = Event()

    def cancel(self) -> None:
        """Call the work off; it stops at its next check, or never starts."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the work was called off."""
        return self._cancelled.is_set()


Work = Callable[[Ticket, Callable[[float], None]], Any]


class _Mail(QObject):
    """Carries what a worker says over to the main thread."""

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()


class _Piece(QRunnable):
    def __init__(self, ticket: Ticket, work: Work, mail: _Mail) -> None:
        super().__init__()
        self._ticket, self._work, self._mail = ticket, work, mail

    def run(self) -> None:
        """Qt: do the work; nothing it raises may end the worker."""
        sys.setswitchinterval(_TURNS_S)
        if not self._ticket.is_cancelled:
            self._do()
        self._mail.ended.emit()

    def _do(self) -> None:
        try:
            result = self._work(self._ticket, self._mail.progressed.emit)
        except DatelineError as error:
            self._mail.failed.emit(error)
        except Exception as error:
            bug = BugError(f"{type(error).__name__}: {error}")
            bug.__cause__ = error
            self._mail.failed.emit(bug)
        else:
            self._mail.done.emit(result)


class Jobs(QObject):
    """A queue with one worker: files are read in the order they came, and the window stays free."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._mail: set[_Mail] = set()
        self._tickets: set[Ticket] = set()

    def run(
        self,
        work: Work,
        *,
        done: Callable[[Any], None],
        failed: Callable[[DatelineError], None],
        progressed: Callable[[float], None] | None = None,
    ) -> Ticket:
        """Queue `work`; what it returns or raises is told in the main thread."""
        ticket, mail = Ticket(), _Mail()
        self._mail.add(mail)
        self._tickets.add(ticket)

        @Slot()
        def close() -> None:
            self._mail.discard(mail)
            self._tickets.discard(ticket)

        mail.done.connect(done)
        mail.failed.connect(failed)
        if progressed is not None:
            mail.progressed.connect(progressed)
        mail.ended.connect(close)
        self._pool.start(_Piece(ticket, work, mail))
        return ticket

    def finish(self) -> None:
        """Wait until everything that was asked for is done."""
        self._pool.waitForDone()

    def stop(self) -> None:
        """Call everything off and wait until the worker rests."""
        for ticket in self._tickets:
            ticket.cancel()
        self._pool.clear()
        self._pool.waitForDone(5000)
