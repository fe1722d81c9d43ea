"""Articles on their way in: files, folders, pastes and drops, each with how far it has come."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import QMimeData, QObject, QTimer, Signal

from explorer import api
from explorer.errors import BugError, DatelineError, UserError
from explorer.i18n.messages import translate
from explorer.model import Article, Dossier
from explorer.progress import IsCancelled
from explorer.views.size import is_large
from ui.jobs import Jobs, Ticket, Work

if TYPE_CHECKING:
    from explorer.ingest.table import Columns
    from explorer.store.articles import Added

LEAST_STEP = 0.02
MOMENT_BYTES, MOMENT_FILES = 1_000_000, 200
# After this the start is over, and the reader not yet at the first article of their own.
IDLE_MS = 1500

Stage = Literal["waiting", "reading", "done", "failed", "cancelled"]


class Read(msgspec.Struct):
    """What a worker has read, and where it is kept if the worker has kept it, too."""

    dossier: Dossier
    kept: Added | None = None


class Arrival(msgspec.Struct, kw_only=True, eq=False):
    """One article on its way in. `share` of the reading is done, 0 to 1.

    `asks` is whether its particulars are to be asked for: a saved document's are settled.
    `kept` is where the worker has put it in the library, `number` its number once it is kept there;
    `is_known`: it was there before; `is_same_story`: another article there has the same story.
    """

    name: str
    stage: Stage = "waiting"
    share: float = 0.0
    problem: str = ""
    dossier: Dossier | None = None
    kept: Added | None = None
    ticket: Ticket | None = None
    path: Path | None = None
    asks: bool = True
    number: int = 0
    is_known: bool = False
    is_same_story: bool = False

    @property
    def is_document(self) -> bool:
        """Whether it is a saved dossier, corrections and all, rather than an article to be read."""
        return self.path is not None and self.path.suffix.lower() == ".dateline"

    @property
    def is_pending(self) -> bool:
        """Whether there is still something to wait for."""
        return self.stage in ("waiting", "reading")


class Imports(QObject):
    """Reads what comes in, one after the other, and tells how it goes.

    Signals:
        changed(Arrival): an arrival came, moved on or ended.
        arrived(Arrival): an arrival is read; its dossier is set.
        refused(UserError): nothing could be opened at all.
        left_out(list[str]): what of an archive is no article, each by its name, or why it could
            not be unpacked.
    """

    changed = Signal(object)
    arrived = Signal(object)
    refused = Signal(object)
    left_out = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.arrivals: list[Arrival] = []
        self._batch = 0
        # Asks the reader which column of a table holds what, once somebody can.
        # Keeps an enormous article in the worker's own time: that takes seconds.
        self.keep: Callable[[Dossier], Added | None] = lambda _: None
        self.ask_columns: Callable[[Path], None] | None = None
        QTimer.singleShot(IDLE_MS, self, self._prepare)

    @property
    def pending(self) -> list[Arrival]:
        """The arrivals still to be read."""
        return [arrival for arrival in self.arrivals if arrival.is_pending]

    @property
    def batch(self) -> list[Arrival]:
        """The arrivals that came together: since the last time that nothing was to be read."""
        return self.arrivals[self._batch :]

    def open_paths(self, paths: Iterable[Path], *, asks: bool = True) -> None:
        """Read files, and the articles in folders; `asks` whether for their particulars, too."""
        from explorer import ingest

        wanted = list(paths)
        is_table = len(wanted) == 1 and ingest.is_table(wanted[0])
        if is_table and asks and self.ask_columns is not None:
            self.ask_columns(wanted[0])
            return
        if any(_may_take_long(path) for path in wanted):
            self._unpack(wanted, {}, asks=asks)
            return
        skipped: list[str] = []
        try:
            files = ingest.expand(wanted, skipped)
        except UserError as error:
            self.refused.emit(error)
            return
        self._take_files(files, skipped, asks=asks)

    def open_table(self, path: Path, columns: Columns) -> None:
        """Read the rows of a table, whose columns are as `columns` says."""
        self._unpack([path], {path: columns}, asks=True)

    def _unpack(self, paths: list[Path], tables: dict[Path, Columns], *, asks: bool) -> None:
        """Unpack archives beside the window: a large one takes its time."""
        from explorer import ingest

        skipped: list[str] = []

        def work(_ticket: Ticket, _progress: Callable[[float], None]) -> list[Path]:
            return ingest.expand(paths, skipped, tables)

        self._jobs.run(
            work,
            done=lambda files: self._take_files(files, skipped, asks=asks),
            failed=self.refused.emit,
        )

    def _take_files(self, files: Iterable[Path], skipped: list[str], *, asks: bool) -> None:
        if skipped:
            self.left_out.emit(skipped)
        for file in files:
            settled = not asks or file.suffix.lower() == ".dateline"
            self._take(file.name, _reader_of(file), path=file, asks=not settled)

    def open_text(self, text: str) -> None:
        """Read pasted or dropped text."""
        from explorer import ingest

        name = self.tr("Pasted text")
        self._take(name, _reader_of_article(lambda _: ingest.from_text(text, name)))

    def open_html(self, data: bytes) -> None:
        """Read a page from the clipboard or from a browser's drag."""
        from explorer import ingest

        name = self.tr("Pasted page")
        self._take(
            name, _reader_of_article(lambda off: ingest.from_html(data, name, cancelled=off))
        )

    def open_mime(self, data: QMimeData) -> bool:
        """Read what was dropped or pasted; False where there is nothing that can be read."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.open_paths(files)
        elif data.hasHtml() and len(data.html()) > len(data.text()):
            self.open_html(data.html().encode())
        elif data.text().strip():
            self.open_text(data.text())
        else:
            return False
        return True

    def read_again(self, article: Article, done: Callable[[Dossier], None]) -> None:
        """Read an open article again, after its particulars were changed."""
        self._jobs.run(
            _reader_of_article(lambda _: article), done=done, failed=self._tell_failed_reading
        )

    def cancel(self, arrival: Arrival) -> None:
        """Call one arrival off."""
        if arrival.ticket is not None and arrival.is_pending:
            arrival.ticket.cancel()
            arrival.stage = "cancelled"
            self.changed.emit(arrival)

    def cancel_all(self) -> None:
        """Call off everything that is not read yet."""
        for arrival in self.pending:
            self.cancel(arrival)

    def _prepare(self) -> None:
        """Load what reading needs, unless it is needed at this moment anyway."""
        if not self.arrivals:
            self._jobs.run(lambda *_: api.prepare(), done=_nothing, failed=_nothing)

    def _take(
        self,
        name: str,
        work: Work,
        *,
        path: Path | None = None,
        asks: bool = True,
    ) -> None:
        if not self.pending:
            self._batch = len(self.arrivals)
        arrival = Arrival(name=name, path=path, asks=asks)
        self.arrivals.append(arrival)

        def read(ticket: Ticket, progress: Callable[[float], None]) -> Read:
            dossier = work(ticket, progress)
            is_kept_here = is_large(dossier) and not ticket.is_cancelled
            return Read(dossier, self.keep(dossier) if is_kept_here else None)

        def on_done(made: Read) -> None:
            if arrival.is_pending:
                arrival.stage, arrival.share = "done", 1.0
                arrival.dossier, arrival.kept = made.dossier, made.kept
                self.changed.emit(arrival)
                self.arrived.emit(arrival)

        def on_failed(error: DatelineError) -> None:
            if arrival.is_pending:
                arrival.stage, arrival.problem = "failed", sentence_of(error)
                self.changed.emit(arrival)

        def on_progressed(share: float) -> None:
            # A long text reports often; what cannot be seen on a bar is not told.
            is_news = arrival.stage == "waiting" or share - arrival.share >= LEAST_STEP
            if arrival.is_pending and is_news:
                arrival.stage, arrival.share = "reading", share
                self.changed.emit(arrival)

        arrival.ticket = self._jobs.run(
            read, done=on_done, failed=on_failed, progressed=on_progressed
        )
        self.changed.emit(arrival)

    def _tell_failed_reading(self, error: DatelineError) -> None:
        self.refused.emit(error)


def _may_take_long(path: Path) -> bool:
    """Whether to find the articles in it is more than a moment's work."""
    from explorer import ingest

    suffix = path.suffix.lower()
    if suffix in ingest.ARCHIVES:
        return True
    if path.is_dir():
        inside = [file for _, _, files in islice(os.walk(path), MOMENT_FILES) for file in files]
        is_archive = any(Path(file).suffix.lower() in ingest.ARCHIVES for file in inside)
        return is_archive or len(inside) > MOMENT_FILES
    return suffix in ingest.EXPORTS and path.is_file() and path.stat().st_size > MOMENT_BYTES


def sentence_of(error: DatelineError) -> str:
    """Return what to tell the reader of an error: their file's fault in its words, ours as ours."""
    if isinstance(error, BugError):
        words = translate("import", "Dateline failed on this file ({error}). It was not changed.")
        return words.format(error=error)
    return str(error)


def _nothing(_: object) -> None:
    pass


def _reader_of(file: Path) -> Work:
    def read(ticket: Ticket, progress: Callable[[float], None]) -> Dossier:
        progress(0.0)
        return api.read_dossier(file, progress=progress, cancelled=lambda: ticket.is_cancelled)

    return read


def _reader_of_article(article: Callable[[IsCancelled], Article]) -> Work:
    def read(ticket: Ticket, progress: Callable[[float], None]) -> Dossier:
        progress(0.0)

        def off() -> bool:
            return ticket.is_cancelled

        return api.reading(article(off), progress=progress, cancelled=off)

    return read
