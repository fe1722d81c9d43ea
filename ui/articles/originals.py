"""The files that articles were read from: kept as they come in, and given to whoever shows them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from explorer.errors import DatelineError, UserError
from explorer.i18n.messages import translate
from explorer.model import Article, Dossier, Origin
from explorer.store import originals
from explorer.store.library import Library
from explorer.store.originals import Original
from ui.articles.imports import Arrival, Imports
from ui.articles.open_library import OpenLibrary
from ui.jobs import Jobs
from ui.workspace import Workspace


class Originals(QObject):
    """Keeps the file of each article that arrives, beside the article, off the main thread.

    Signals:
        kept(): the original of the open article can be shown by now.
    """

    kept = Signal()

    def __init__(
        self, workspace: Workspace, intake: Imports, shelf: OpenLibrary, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace, self._shelf = workspace, shelf
        # Its own worker: keeping a file does not wait behind a hundred that are being read.
        self._jobs = Jobs(self)
        self._places: dict[str, Path] = {}
        intake.arrived.connect(self._on_arrived)

    def finish(self) -> None:
        """Wait until what has come in is read; what is not kept by then is not."""
        self._jobs.stop()

    def data(self, article: Article) -> bytes:
        """Return the bytes of the file that the open article was read from.

        Raises:
            UserError: it was not kept, or it is not where it lay.
        """
        origin = article.origin
        if not isinstance(origin, Origin):
            raise _unknown()
        number = self._shelf.number
        found = self._shelf.ask(partial(_of, number), None) if number else None
        if found is not None and found.sha256 == origin.sha256:
            return found.data()
        path = self._places.get(origin.sha256)
        lying = Original.of(path, origin) if path is not None else None
        if lying is None:
            raise _unknown()
        return lying.data()

    def add(self, path: Path) -> None:
        """Keep the file at `path` as the open article's.

        Raises:
            UserError: it is not the one that the article was read from.
        """
        dossier = self._workspace.dossier
        origin = dossier.article.origin if dossier is not None else None
        found = Original.of(path, origin) if isinstance(origin, Origin) else None
        if found is None:
            raise UserError(
                translate("original", "{name} is not the file of this article.").format(
                    name=path.name
                ),
                translate("original", "Open it as an article of its own, or choose another file."),
            )
        self._places[found.sha256] = path
        self._keep(self._shelf.number, found)

    def _on_arrived(self, arrival: Arrival) -> None:
        fresh = arrival.dossier
        if fresh is not None and arrival.path is not None and not arrival.is_document:
            # After everybody else has heard of it: it has a number in the library by then.
            QTimer.singleShot(0, self, lambda: self._take(arrival, fresh))

    def _take(self, arrival: Arrival, fresh: Dossier) -> None:
        origin, path, number = fresh.article.origin, arrival.path, arrival.number
        if path is None or not isinstance(origin, Origin):
            return
        self._places[origin.sha256] = path
        if not number or self._shelf.ask(partial(_has, number), True):
            return
        if arrival.is_known and self._shelf.ask(partial(_take_over, number, fresh), False):
            self._shelf.show_anew([number])

        def read(*_: Any) -> Original | None:
            return Original.of(path, origin)

        def done(found: Original | None) -> None:
            if found is not None:
                self._keep(number, found)

        self._jobs.run(read, done=done, failed=_nothing)

    def _keep(self, number: int, found: Original) -> None:
        if number and self._shelf.can_change:
            self._shelf.ask(partial(_put, number, found), None)
        if number == self._shelf.number:
            self.kept.emit()


def _of(number: int, library: Library) -> Original | None:
    with library.reading() as connection:
        return originals.of(connection, number)


def _has(number: int, library: Library) -> bool:
    with library.reading() as connection:
        return originals.has(connection, number)


def _put(number: int, found: Original, library: Library) -> None:
    with library.changing() as connection:
        originals.keep(connection, number, found)


def _take_over(number: int, fresh: Dossier, library: Library) -> bool:
    with library.changing() as connection:
        return originals.take_over(connection, number, fresh)


def _nothing(_: DatelineError) -> None:
    pass


def _unknown() -> UserError:
    return UserError(
        translate("original", "The original of this article is not at hand."),
        translate("original", "Open the article’s own file once more, and it is kept."),
    )
