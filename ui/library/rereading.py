"""Kept articles read again by newer rules: once opened, when they come in again, or all."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from explorer import api as facade
from explorer.batch import rereading
from explorer.batch.rereading import Reread
from explorer.errors import DatelineError
from explorer.i18n.messages import translate
from explorer.model import Article, Dossier
from explorer.progress import Cancelled
from explorer.store import readings
from explorer.store.library import Library
from ui.articles.open_library import OpenLibrary
from ui.jobs import Jobs, Ticket, Work
from ui.library import reread_wording as wording
from ui.notices import Notice
from ui.workspace import Workspace


class Rereading(QObject):
    """Reads one article after the other off the main thread, keeps it, and tells once at the end.

    Signals:
        progressed(int, int): so many articles of so many are done; both 0 when nothing is at work.
    """

    progressed = Signal(int, int)

    def __init__(
        self, workspace: Workspace, shelf: OpenLibrary, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shelf = shelf
        self._jobs = Jobs(self)
        self._waiting: list[int] = []
        self._at_work = 0
        self._ticket: Ticket | None = None
        self._done: list[Reread] = []
        self._failed = 0
        self._total = 0
        shelf.number_changed.connect(self.ask)
        shelf.known_came.connect(self.ask)
        shelf.other_came.connect(self._offer)

    def ask(self, number: int) -> None:
        """Read an article again soon, if newer rules than its own are at hand."""
        if not number or not self._shelf.can_change or number in (self._at_work, *self._waiting):
            return
        if self._shelf.ask(lambda kept: rereading.is_due(kept, number), False):
            self._add([number])

    def ask_all(self, window: QWidget) -> None:
        """Ask whether to read every article again whose rules are older; say if there is none."""
        due = self._due()
        if not due and not self._total:
            words = self.tr("Every article is read with the present rules already.")
            self._workspace.post(Notice(sentence=words))
        elif due:
            self._box(len(due), window).open()

    def read_all(self) -> None:
        """Read every article again whose rules are older."""
        self._add(self._due())

    def _due(self) -> list[int]:
        none: list[int] = []
        due = self._shelf.ask(rereading.due, none) if self._shelf.can_change else none
        return [number for number in due if number not in (self._at_work, *self._waiting)]

    def _box(self, count: int, window: QWidget) -> QMessageBox:
        box = QMessageBox(window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Read All Articles Again"))
        box.setText(wording.question(count))
        box.setInformativeText(
            self.tr(
                "Every correction of yours is kept: an article in which one would be lost stays "
                "as it is. You can go on working meanwhile, and take it all back afterwards."
            )
        )
        read = box.addButton(self.tr("Read Again"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(read)
        read.clicked.connect(self.read_all)
        return box

    def cancel(self) -> None:
        """Leave what is not done as it is, and tell what is."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None
            self._waiting.clear()
            self._at_work = 0
            self._tell()

    def stop(self) -> None:
        """Call everything off and wait for the one at work."""
        self._waiting.clear()
        self._ticket = None
        self._jobs.stop()

    def _add(self, numbers: list[int]) -> None:
        self._waiting += numbers
        self._total += len(numbers)
        if not self._at_work:
            self._next()

    def _next(self) -> None:
        # The article the reader sees goes first.
        if self._shelf.number in self._waiting:
            self._waiting.remove(self._shelf.number)
            self._waiting.insert(0, self._shelf.number)
        while self._waiting:
            number = self._waiting.pop(0)
            if self._begin(number):
                self.progressed.emit(len(self._done) + self._failed, self._total)
                return
        self._at_work, self._ticket = 0, None
        self._tell()

    def _begin(self, number: int) -> bool:
        kept = self._shelf.ask(lambda library: library.dossier(number), None)
        if kept is None:
            self._failed += 1
            return False
        self._at_work = number
        if not rereading.can_be_read(kept):
            done = self._shelf.ask(lambda library: rereading.leave(library, number), None)
            self._done += [done] if done else []
            return False
        self._ticket = self._jobs.run(
            _reader_of(kept.article),
            done=partial(self._on_read, number),
            failed=partial(self._on_failed, number),
        )
        return True

    def _on_read(self, number: int, fresh: Dossier) -> None:
        if number != self._at_work:
            return  # it was called off when it was all but done
        done = self._put(number, fresh)
        self._done += [done] if done else []
        self._failed += done is None
        self._next()

    def _on_failed(self, number: int, error: DatelineError) -> None:
        if number != self._at_work or isinstance(error, Cancelled):
            return

        def settle(kept: Library) -> None:
            with kept.changing() as connection:
                readings.settle(connection, number)

        self._failed += 1
        self._shelf.ask(settle, None)
        self._next()

    def _put(self, number: int, fresh: Dossier, *, anyway: bool = False) -> Reread | None:
        """Keep a new reading, in this thread: no correction is made meanwhile."""
        done = self._shelf.ask(
            lambda kept: rereading.keep(kept, number, fresh, anyway=anyway), None
        )
        if done is not None and done.outcome == "read":
            self._shelf.show_anew((number,))
        return done

    def _tell(self) -> None:
        done, failed, is_single = self._done, self._failed, self._total == 1
        self._done, self._failed, self._total = [], 0, 0
        self.progressed.emit(0, 0)
        if is_single and done:
            self._tell_one(done[0])
        elif done or failed:
            sentence, step = wording.of_all(done, failed)
            read = tuple(each.article for each in done if each.outcome == "read")
            self._tell_undoable(sentence, step, read)

    def _tell_one(self, done: Reread) -> None:
        entry = self._shelf.entry(done.article)
        sentence = wording.of_one(entry.title if entry else "", done)
        if done.outcome == "read":
            self._tell_undoable(sentence, "", (done.article,))
        elif done.outcome == "stayed":
            act = partial(self._read_anyway, done.article)
            words = self.tr("Read Again Anyway")
            self._workspace.post(Notice(sentence=sentence, action=words, act=act))

    def _tell_undoable(self, sentence: str, step: str, articles: tuple[int, ...]) -> None:
        if not articles:
            self._workspace.post(Notice(sentence=sentence, next_step=step))
            return
        undo, act = self.tr("Undo"), partial(self.take_back, articles)
        self._workspace.post(Notice(sentence=sentence, next_step=step, action=undo, act=act))

    def take_back(self, articles: tuple[int, ...]) -> None:
        """Bring back how articles were read before; they stay so until the rules change again."""
        count = self._shelf.ask(lambda kept: rereading.take_back(kept, articles), 0)
        if count:
            self._shelf.show_anew(articles)
        words = translate("shelf", "%n article(s) (is|are) as read before.", count)
        self._workspace.post(Notice(sentence=words))

    def _offer(self, number: int, document: Dossier) -> None:
        """Offer what a document says of an article that lies here read or corrected otherwise."""
        entry = self._shelf.entry(number)
        words = self.tr(
            "“{title}” is known already and shown as you left it; the document has it otherwise."
        )
        notice = Notice(
            sentence=words.format(title=entry.title if entry else ""),
            action=self.tr("Use the Document"),
            act=partial(self._use, number, document),
        )
        self._workspace.post(notice)

    def _use(self, number: int, document: Dossier) -> None:
        def put(kept: Library) -> bool:
            with kept.changing() as connection:
                readings.put(connection, number, document)
            return True

        if self._shelf.ask(put, False):
            self._shelf.show_anew((number,))
            self._tell_undoable(self.tr("The document's reading is used."), "", (number,))

    def _read_anyway(self, number: int) -> None:
        kept = self._shelf.ask(lambda library: library.dossier(number), None)
        if kept is None:
            return

        def put(fresh: Dossier) -> None:
            done = self._put(number, fresh, anyway=True)
            if done is not None:
                self._tell_one(done)

        self._jobs.run(_reader_of(kept.article), done=put, failed=partial(self._on_failed, number))


def _reader_of(article: Article) -> Work:
    def read(ticket: Ticket, _: object) -> Dossier:
        return facade.reading(article, cancelled=lambda: ticket.is_cancelled)

    return read
