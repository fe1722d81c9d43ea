"""The review queue: one doubtful item after the other, decided by a key, the next at once."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from explorer.model import Event, Quote
from ui.cards.card import Card
from ui.look.theme import Theme
from ui.notices import Notice
from ui.review.item_view import Item
from ui.review.library_queue import LibraryQueue
from ui.review.queue_form import QueueForm
from ui.review.queues import Entry, Queue
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.articles.open_library import OpenLibrary

LISTED = 60
AHEAD = 3


class QueuePage(QueueForm):
    """Accept (A), Fix (F), Not this (X), Skip (Space); of the article, or of the whole library.

    What was decided is worked out after the next item has been painted, one by one and in order.

    Signals:
        fix_asked(Quote, QRect): the speaker is wrong; where that was said on the screen.
        edit_asked(Item, QRect, str): something else is wrong; the field to begin at, or blank.
    """

    KEYS: ClassVar[dict[Qt.Key, str]] = {
        Qt.Key.Key_A: "accept",
        Qt.Key.Key_F: "fix",
        Qt.Key.Key_E: "edit",
        Qt.Key.Key_X: "reject",
        Qt.Key.Key_Space: "skip",
    }
    """The keys that decide, and what they do."""
    fix_asked = Signal(object, object)
    edit_asked = Signal(object, object, str)

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        shelf: OpenLibrary | None = None,
    ) -> None:
        """With a `shelf` the page ``library`` reviews all its articles."""
        super().__init__(theme, parent)
        self._workspace = workspace
        self._sources: dict[str, Queue] = {"article": Queue(workspace, self)}
        if shelf is not None:
            self._sources["library"] = LibraryQueue(workspace, shelf, self)
        self.source = self._sources["article"]
        self._queue: list[Entry] = []
        self._skipped: list[tuple[int, str, str]] = []
        self._waiting: deque[tuple[str, tuple[Entry, ...]]] = deque()
        self._decided = 0
        self._work_soon = QTimer(self)
        self._work_soon.setSingleShot(True)
        self._work_soon.setInterval(0)
        self._work_soon.timeout.connect(self._work)
        self._connect()

    def _connect(self) -> None:
        for action, button in self.buttons.items():
            button.clicked.connect(lambda _=False, action=action: self.do(action))
        self.bulk.clicked.connect(self.accept_shown)
        self.next.verticalScrollBar().valueChanged.connect(self._tell_bulk)
        self._workspace.dossier_opened.connect(self._on_dossier_opened)
        self._workspace.dossier_changed.connect(self._catch_up)
        for source in self._sources.values():
            source.changed.connect(self._catch_up)
        self.view.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self.view.theme = theme
        self.view.forget()

    def show_page(self, id: str) -> None:
        """Begin with what is most doubtful in the article, or in the ``library``."""
        source = self._sources.get(id, self._sources["article"])
        if source is not self.source:
            self.source = source
            self._forget()
        if source.is_library and not self._waiting:
            source.begin()
        self._fill()

    @property
    def items(self) -> tuple[Item, ...]:
        """What waits, the item shown first."""
        found = (self.source.found(entry) for entry in self._queue)
        return tuple(each.item for each in found if each is not None)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Qt: Undo is the page's own while it knows of a decision that the window does not."""
        is_key = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if not (is_key and isinstance(event, QKeyEvent)):
            return False
        if not event.matches(QKeySequence.StandardKey.Undo):
            return False
        self.finish()
        if not self.source.can_take_back:
            self.source.leave_to_window()
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.take_back()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key for each decision."""
        action = self.KEYS.get(Qt.Key(event.key()))
        if action is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        else:
            self.do(action)

    def do(self, action: str) -> None:
        """Decide about the item shown, and go on to the next."""
        if not self._queue:
            return
        if action in ("fix", "edit"):
            self._ask(action)
            return
        entry = self._queue.pop(0)
        if action == "skip":
            self._queue.append(entry)
            self._skipped.append(entry.key)
        else:
            self._decided += 1
            self._waiting.append((action, (entry,)))
        self._show_first()
        # At once: what was decided is worked out when the eye has the next item already.
        self.view.repaint()
        self._work_soon.start()

    def accept_shown(self) -> None:
        """Accept the item shown and those whose lines can be seen below it, as one step."""
        shown = tuple(self._queue[: 1 + self.lines_shown()])
        if shown:
            self._queue = self._queue[len(shown) :]
            self._decided += len(shown)
            self._waiting.append(("accept", shown))
            self._show_first()
            self._work_soon.start()

    def take_back(self) -> None:
        """Take back the last decision about an article that is not open."""
        if self.source.take_back():
            self._decided = max(self._decided - 1, 0)
            self._workspace.post(Notice(sentence=self.tr("Taken back.")))
        self._fill()

    def finish(self) -> None:
        """Work out everything that was decided, now."""
        while self._waiting:
            self._work()

    def current_card(self, _point: QPoint | None = None) -> Card | None:
        """Return the item shown as a card; questions about it are asked at the button."""
        found = self.source.found(self._queue[0]) if self._queue else None
        if found is None:
            return None
        elsewhere = self.source.elsewhere(self._queue[0])
        return Card(found.item, self.place_to_ask(), elsewhere=elsewhere)

    def _ask(self, action: str) -> None:
        """Ask what is right; an item of another article is gone to first."""
        if not self.source.open(self._queue[0]):
            return
        found = self.source.found(self._queue[0])
        if found is None:
            self._fill()
        elif action == "fix" and isinstance(found.item, Quote):
            self.fix_asked.emit(found.item, self.place_to_ask())
        else:
            is_when = action == "fix" and isinstance(found.item, Event)
            self.edit_asked.emit(found.item, self.place_to_ask(), "date" if is_when else "")

    def _work(self) -> None:
        """Make the oldest decision, and draw ahead what may come after the item shown."""
        from explorer.corrections.edits import Accept, Reject

        if self._waiting:
            action, entries = self._waiting.popleft()
            made = self.source.decide(Accept if action == "accept" else Reject, entries)
            if made and action == "reject":
                words = self.tr("Taken out. Ctrl+Z brings it back.")
                self._workspace.post(Notice(sentence=words))
        if self._waiting:
            self._work_soon.start()
            return
        self._tell()
        self._draw_ahead()

    def _draw_ahead(self) -> None:
        if not self.isVisible():
            return
        for entry in self._queue[1:AHEAD]:
            if (found := self.source.found(entry)) is not None:
                self.view.prepare(found.dossier, found.item)

    def _on_dossier_opened(self) -> None:
        if self.source.is_library:
            self._catch_up()
            return
        self._forget()
        if self.isVisible():
            self._fill()

    def _forget(self) -> None:
        self._waiting.clear()
        self._skipped.clear()
        self._queue.clear()
        self._decided = 0
        self.view.forget()

    def _catch_up(self) -> None:
        # While decisions wait, the items shown are ahead of what is kept: it catches up.
        if not self._waiting:
            self._fill()

    def _fill(self) -> None:
        late = {key: number for number, key in enumerate(self._skipped)}
        queue = self.source.entries()
        queue.sort(key=lambda entry: late.get(entry.key, -1))
        first = self._queue[0].key if self._queue else None
        # Whoever looks at an item keeps it before the eyes, whatever else was decided.
        queue.sort(key=lambda entry: entry.key != first)
        if [entry.key for entry in queue] != [entry.key for entry in self._queue]:
            self.view.forget()
        self._queue = queue
        self._show_first()
        self._tell()
        QTimer.singleShot(0, self, self._draw_ahead)

    def _show_first(self) -> None:
        """Show the first item that is still there and undecided; others are passed over."""
        while self._queue:
            found = self.source.found(self._queue[0])
            if found is not None:
                self.view.show_item(found.dossier, found.item)
                title = self._queue[0].title
                self.article.setText(title)
                self.article.setVisible(bool(title))
                return
            del self._queue[0]
        self.article.hide()

    def _tell(self) -> None:
        left, total = len(self._queue), len(self._queue) + self._decided
        self.head.name(self.tr("Review the library") if self._is_library else self.tr("Review"))
        self.head.set_count(str(left) if left else "")
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(self._decided)
        told = self.tr("{count} of {total} decided").format(count=self._decided, total=total)
        read, of = self.source.progress
        if read < of:
            more = self.tr("{read} of {count} articles read").format(read=read, count=of)
            told = f"{told} · {more}" if total else more
        self.told.setText(told if total or read < of else "")
        self.show_lines([entry.words for entry in self._queue[1 : 1 + LISTED]])
        self.show_work(left > 0)
        nothing = self.tr("Nothing waits for your eye: what is left is sure, or you decided it.")
        self.foot.say("" if left or read < of else nothing)
        # Once the lines have their places.
        QTimer.singleShot(0, self, self._tell_bulk)

    @property
    def _is_library(self) -> bool:
        return self.source.is_library

    def _tell_bulk(self) -> None:
        count = min(1 + self.lines_shown(), len(self._queue))
        self.bulk.setText(self.tr("Accept the {count} shown here").format(count=count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: other lines can be seen."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._tell_bulk)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: what was decided is made before anything else is looked at."""
        super().hideEvent(event)
        self.finish()
