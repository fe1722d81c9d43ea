"""Questions to the library off the main thread: only the newest one is answered.

A question runs on a connection of its own, which may only read. A newer question ends an older one
where it stands; answers come back to the main thread, in parts where there are several.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QRunnable,
    QThreadPool,
    Signal,
    SignalInstance,
)
from shiboken6 import isValid

from explorer.errors import BugError, DatelineError, UserError
from explorer.store.library import Library
from explorer.store.sqlite.failures import CalledOffError

if TYPE_CHECKING:
    from ui.articles.open_library import OpenLibrary

Answer = TypeVar("Answer")
PATIENCE_MS = 5000


class _Reader:
    """The worker's own library: opened by the first question, used by one question at a time."""

    def __init__(self) -> None:
        self._library: Library | None = None
        self.wanted = 0
        self._running = 0

    def answers(
        self, number: int, path: Path, question: Callable[[Library], Iterable[Any]]
    ) -> Iterator[Any]:
        """Give the answers of a question for as long as it is the newest one."""
        self._running = number
        library = self._open(path)
        for answer in question(library):
            if self._is_unwanted():
                return
            yield answer

    def close(self) -> None:
        """Close the library; the next question opens it again."""
        if self._library is not None:
            self._library.close()
            self._library = None

    def _open(self, path: Path) -> Library:
        if self._library is None or self._library.path != path:
            self.close()
            self._library = Library.open(path, for_reading=True)
            self._library.give_up_when(self._is_unwanted)
        return self._library

    def _is_unwanted(self) -> bool:
        return self._running != self.wanted


class _Piece(QRunnable):
    def __init__(
        self,
        asking: BackgroundQueries,
        reader: _Reader,
        number: int,
        path: Path,
        question: Callable[[Library], Iterable[Any]],
    ) -> None:
        super().__init__()
        self._asking, self._reader = asking, reader
        self._number, self._path, self._question = number, path, question

    def run(self) -> None:
        """Qt: answer the question; nothing it raises may end the worker."""
        number, asking = self._number, self._asking
        if number != self._reader.wanted:
            return
        try:
            for answer in self._reader.answers(number, self._path, self._question):
                self._say(asking.told, answer)
        except CalledOffError:
            return
        except DatelineError as error:
            self._say(asking.failed, error)
        except Exception as error:
            bug = BugError(f"{type(error).__name__}: {error}")
            bug.__cause__ = error
            self._say(asking.failed, bug)
        else:
            self._say(asking.ended)

    def _say(self, signal: SignalInstance, *words: object) -> None:
        """Say it, unless whoever asked is gone with its window by now."""
        if isValid(self._asking):
            signal.emit(self._number, *words)


class BackgroundQueries(QObject):
    """One line of questions: the newest is answered, older ones are called off.

    Whoever must not wait for others has an `Asking` of their own.

    Signals:
        busy_changed(bool): whether a question is open now.
        told, failed, ended: from the worker to here; not for others.
    """

    busy_changed = Signal(bool)
    told = Signal(int, object)
    failed = Signal(int, object)
    ended = Signal(int)

    def __init__(self, path: Callable[[], Path | None], parent: QObject | None = None) -> None:
        """Ask the library whose file `path` gives at the time; None where there is none."""
        super().__init__(parent)
        self._path = path
        self._reader = _Reader()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._is_busy = False
        self._answered: Callable[[Any], object] = _nothing
        self._refused: Callable[[UserError], object] = _nothing
        self.told.connect(self._on_told)
        self.failed.connect(self._on_failed)
        self.ended.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        """Whether a question is open."""
        return self._is_busy

    def ask(
        self,
        question: Callable[[Library], Answer],
        answered: Callable[[Answer], object],
        refused: Callable[[UserError], object] | None = None,
    ) -> bool:
        """Ask a question with one answer; see `ask_in_parts`."""
        return self.ask_in_parts(lambda library: (question(library),), answered, refused)

    def ask_in_parts(
        self,
        question: Callable[[Library], Iterable[Answer]],
        answered: Callable[[Answer], object],
        refused: Callable[[UserError], object] | None = None,
    ) -> bool:
        """Ask, in place of what was asked before; tell whether there is a library to ask.

        Args:
            question: runs in the worker; it may only touch the library that it is given.
            answered: called in the main thread with each answer, unless a newer question came.
            refused: called in the main thread where the library cannot answer.
        """
        path = self._path()
        self.cancel()
        if path is None:
            return False
        self._answered, self._refused = answered, refused or _nothing
        self._set_busy(True)
        self._pool.start(_Piece(self, self._reader, self._reader.wanted, path, question))
        return True

    def cancel(self) -> None:
        """Call off what is asked; nothing of it is answered any more."""
        self._reader.wanted += 1
        self._pool.clear()
        self._set_busy(False)

    def finish(self) -> None:
        """Wait for the open question and give its answers now."""
        self._pool.waitForDone()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def stop(self) -> None:
        """Call off what is asked and close the file; a later question opens it again."""
        self.cancel()
        self._pool.waitForDone(PATIENCE_MS)
        self._reader.close()

    def _on_told(self, number: int, answer: object) -> None:
        if number == self._reader.wanted:
            self._answered(answer)

    def _on_failed(self, number: int, error: DatelineError) -> None:
        if number != self._reader.wanted:
            return
        self._set_busy(False)
        if not isinstance(error, UserError):
            raise error
        self._refused(error)

    def _on_ended(self, number: int) -> None:
        if number == self._reader.wanted:
            self._set_busy(False)

    def _set_busy(self, is_busy: bool) -> None:
        if is_busy != self._is_busy:
            self._is_busy = is_busy
            self.busy_changed.emit(is_busy)


def asking_of(shelf: OpenLibrary, parent: QObject | None = None) -> BackgroundQueries:
    """Return a line of questions to the library of `shelf`, which ends with the shelf."""
    asking = BackgroundQueries(lambda: shelf.library.path if shelf.library else None, parent)
    shelf.closing.connect(asking.stop)
    return asking


def _nothing(_: object) -> None:
    """Do nothing."""
