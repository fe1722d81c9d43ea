"""Keeps what was written into the table of particulars: in order, without holding the window up."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from explorer import api as facade
from explorer.batch import rereading
from explorer.errors import DatelineError
from explorer.model import Dossier
from explorer.progress import Cancelled
from explorer.store import articles, particulars
from explorer.store.library import Library
from explorer.store.particulars import Field
from ui.articles.open_library import OpenLibrary
from ui.jobs import Jobs, Ticket, Work

AT_ONCE = 6
"""Changes kept together before the window has its turn: an article takes some milliseconds."""


class Step(msgspec.Struct, eq=False):
    """One cell's change. `made` is the correction it was kept as, once it is; 0: none yet.

    `takes_back` is the step that this one undoes.
    """

    article: int
    field: Field
    before: str
    after: str
    title: str
    made: int = 0
    takes_back: Step | None = None


class ParticularsKeeping(QObject):
    """Takes changes and tells of each when it is on disk, or why it is not.

    Signals:
        kept(Step): it is on disk.
        failed(Step, DatelineError): it is not; nothing was changed.
        rested(): nothing is waiting any more.
    """

    kept = Signal(object)
    failed = Signal(object, object)
    rested = Signal()

    def __init__(self, shelf: OpenLibrary, by: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._by = articles.MadeBy(author=by or None)
        self._jobs = Jobs(self)
        self._steps: deque[Step] = deque()
        self._changed: set[int] = set()
        self._is_reading = False
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def waiting(self) -> int:
        """How many changes are not on disk yet."""
        return len(self._steps)

    def keep(self, steps: list[Step]) -> None:
        """Keep changes after those that wait already."""
        self._steps.extend(steps)
        if not self._is_reading:
            self._turn.start()

    def finish(self) -> None:
        """Keep at once what waits, and call off what is still being read in another language."""
        self._turn.stop()
        self._jobs.stop()
        while self._steps and self._steps[0].field != "language":
            self._keep_some()
        self._steps.clear()
        self._rest()

    def _go_on(self) -> None:
        if not self._steps:
            self._rest()
        elif self._steps[0].field == "language":
            self._read(self._steps[0])
        else:
            self._keep_some()
            self._turn.start()

    def _rest(self) -> None:
        changed, self._changed = sorted(self._changed), set()
        if changed:
            self._shelf.show_anew(changed)
        self.rested.emit()

    def _keep_some(self) -> None:
        """Keep a few changes, each for itself: one that fails leaves the others alone."""
        for _ in range(min(AT_ONCE, len(self._steps))):
            if self._steps[0].field == "language":
                return
            step = self._steps.popleft()
            self._keep(step, partial(_write, step, self._by))

    def _keep(self, step: Step, write: Callable[[Library], None]) -> None:
        library = self._shelf.library
        if library is None:
            return
        try:
            write(library)
        except DatelineError as error:
            self.failed.emit(step, error)
            return
        self._changed.add(step.article)
        self.kept.emit(step)

    def _read(self, step: Step) -> None:
        """Read the article of the first step in its new language, beside the window."""
        self._is_reading = True
        dossier = self._shelf.ask(lambda kept: kept.dossier(step.article), None)
        if dossier is None:
            self._on_read(step, None)
            return
        self._jobs.run(
            _reader(dossier, step.after),
            done=partial(self._on_read, step),
            failed=partial(self._on_unread, step),
        )

    def _on_read(self, step: Step, fresh: Dossier | None) -> None:
        self._end_reading(step)
        if fresh is not None:
            self._keep(
                step,
                lambda library: library.read_again(step.article, fresh, rereading.corrected),
            )
        self._turn.start()

    def _on_unread(self, step: Step, error: DatelineError) -> None:
        self._end_reading(step)
        if not isinstance(error, Cancelled):
            self.failed.emit(step, error)
            self._turn.start()

    def _end_reading(self, step: Step) -> None:
        self._is_reading = False
        if self._steps and self._steps[0] is step:
            self._steps.popleft()


def _write(step: Step, by: articles.MadeBy, library: Library) -> None:
    with library.changing() as connection:
        undone = step.takes_back
        if undone is not None and undone.made:
            title = step.after if step.field == "title" else step.title
            if particulars.take_back(connection, step.article, undone.made, title):
                undone.made = 0
                return
        value = step.after or None
        step.made = particulars.change(connection, step.article, {step.field: value}, by)


def _reader(dossier: Dossier, code: str) -> Work:
    def read(ticket: Ticket, _progress: Callable[[float], None]) -> Dossier:
        article = particulars.in_language(dossier.article, code)
        return facade.reading(article, cancelled=lambda: ticket.is_cancelled)

    return read
