"""The review queue: one doubtful item after the other, decided by a key, the next at once."""

from __future__ import annotations

from collections import deque
from typing import ClassVar

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.model import Event, Quote
from explorer.views import review_queue
from ui.cards.card import Card
from ui.look import type_scale
from ui.look.sheet_foot import SheetFoot
from ui.look.sheet_head import SIDE_SPACE, SheetHead
from ui.look.theme import Theme
from ui.notices import Notice
from ui.review.item_view import Item, ItemView, words_of
from ui.workspace import Workspace

LISTED = 60


class QueuePage(QWidget):
    """Accept (A), Fix (F), Not this (X), Skip (Space).

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

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._queue: list[Item] = []
        self._skipped: list[tuple[str, str]] = []
        self._waiting: deque[tuple[str, tuple[Item, ...]]] = deque()
        self._decided = 0
        self.head = SheetHead(self.tr("Review"), self, size=type_scale.TITLE)
        self.progress = QProgressBar(self)
        self.told = QLabel(self)
        self.view = ItemView(theme, self)
        self.buttons = {
            "accept": QPushButton(self.tr("Accept (A)"), self),
            "fix": QPushButton(self.tr("Fix… (F)"), self),
            "reject": QPushButton(self.tr("Not this (X)"), self),
            "skip": QPushButton(self.tr("Skip"), self),
        }
        self.buttons["skip"].setToolTip(self.tr("Skip (Space)"))
        self.next = QListWidget(self)
        self.bulk = QPushButton(self)
        self.foot = SheetFoot(self)
        self._work_soon = QTimer(self)
        self._work_soon.setSingleShot(True)
        self._work_soon.setInterval(0)
        self._work_soon.timeout.connect(self._work)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.told.setObjectName("muted")
        self.told.setFont(type_scale.font(type_scale.META))
        self.next.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.next.setFont(type_scale.font(type_scale.ROW))
        self.next.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.next.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.next.setAccessibleName(self.tr("What comes after it"))
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in self.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        inner = QVBoxLayout()
        inner.setContentsMargins(SIDE_SPACE, 0, SIDE_SPACE, 12)
        inner.setSpacing(10)
        for widget in (self.told, self.progress):
            inner.addWidget(widget)
        inner.addWidget(self.view, 3)
        inner.addLayout(row)
        inner.addWidget(self.next, 2)
        inner.addWidget(self.bulk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(inner, 1)
        column.addWidget(self.foot)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        for action, button in self.buttons.items():
            button.clicked.connect(lambda _=False, action=action: self.do(action))
        self.bulk.clicked.connect(self.accept_shown)
        self.next.verticalScrollBar().valueChanged.connect(self._tell_bulk)
        self._workspace.dossier_opened.connect(self._begin_again)
        self._workspace.dossier_changed.connect(self._on_dossier_changed)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self.view.theme = theme
        self.view.forget()

    def show_page(self, _id: str) -> None:
        """Begin with what is most doubtful."""
        self._fill()

    @property
    def items(self) -> tuple[Item, ...]:
        """What waits, the item shown first."""
        return tuple(self._queue)

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
        item = self._queue[0]
        if action in ("fix", "edit"):
            self._ask(action, item)
            return
        del self._queue[0]
        if action == "skip":
            self._queue.append(item)
            self._skipped.append(_key(item))
        else:
            self._decided += 1
            self._waiting.append((action, (item,)))
        self._show_first()
        # At once: what was decided is worked out when the eye has the next item already.
        self.view.repaint()
        self._work_soon.start()

    def accept_shown(self) -> None:
        """Accept the item shown and those whose lines can be seen below it, as one step."""
        shown = tuple(self._queue[: 1 + self._lines_shown()])
        if shown:
            self._queue = self._queue[len(shown) :]
            self._decided += len(shown)
            self._waiting.append(("accept", shown))
            self._show_first()
            self._work_soon.start()

    def finish(self) -> None:
        """Work out everything that was decided, now."""
        while self._waiting:
            self._work()

    def current_card(self, _point: QPoint | None = None) -> Card | None:
        """Return the item shown as a card; questions about it are asked at the button."""
        button = self.buttons["fix"]
        where = QRect(button.mapToGlobal(button.rect().topLeft()), button.size())
        return Card(self._queue[0], where) if self._queue else None

    def _ask(self, action: str, item: Item) -> None:
        card = self.current_card()
        where = card.where if card is not None else QRect()
        if action == "fix" and isinstance(item, Quote):
            self.fix_asked.emit(item, where)
        else:
            is_when = action == "fix" and isinstance(item, Event)
            self.edit_asked.emit(item, where, "date" if is_when else "")

    def _work(self) -> None:
        """Make the oldest decision, and draw ahead what may come after the item shown."""
        from explorer.corrections import targets
        from explorer.corrections.edits import Accept, Reject

        dossier = self._workspace.dossier
        if self._waiting and dossier is not None:
            action, items = self._waiting.popleft()
            meant = tuple(targets.of_item(dossier, item) for item in items)
            made = self._workspace.apply((Accept if action == "accept" else Reject)(items=meant))
            if made and action == "reject":
                words = self.tr("Taken out. Ctrl+Z brings it back.")
                self._workspace.post(Notice(sentence=words))
        if self._waiting:
            self._work_soon.start()
            return
        self._tell()
        self._draw_ahead()

    def _draw_ahead(self) -> None:
        dossier = self._workspace.dossier
        if dossier is None or not self.isVisible():
            return
        for item in self._queue[1:3]:
            self.view.prepare(dossier, item)

    def _begin_again(self) -> None:
        self._waiting.clear()
        self._skipped.clear()
        self._decided = 0
        self.view.forget()
        if self.isVisible():
            self._fill()

    def _on_dossier_changed(self) -> None:
        # While decisions wait, the items shown are ahead of the dossier: it catches up.
        if not self._waiting:
            self._fill()

    def _fill(self) -> None:
        dossier = self._workspace.dossier
        found = review_queue.of_dossier(dossier) if dossier is not None else []
        late = {key: number for number, key in enumerate(self._skipped)}
        items = [each.item for each in found]
        items.sort(key=lambda item: late.get(_key(item), -1))
        first = _key(self._queue[0]) if self._queue else None
        # Whoever looks at an item keeps it before the eyes, whatever else was decided.
        items.sort(key=lambda item: _key(item) != first)
        if [_key(item) for item in items] != [_key(item) for item in self._queue]:
            self.view.forget()
        self._queue = items
        self._show_first()
        self._tell()
        QTimer.singleShot(0, self, self._draw_ahead)

    def _show_first(self) -> None:
        dossier = self._workspace.dossier
        if dossier is not None:
            self.view.show_item(dossier, self._queue[0] if self._queue else None)

    def _tell(self) -> None:
        left, total = len(self._queue), len(self._queue) + self._decided
        self.head.set_count(str(left) if left else "")
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(self._decided)
        told = self.tr("{count} of {total} decided")
        self.told.setText(told.format(count=self._decided, total=total) if total else "")
        self.next.clear()
        self.next.addItems([words_of(item) for item in self._queue[1 : 1 + LISTED]])
        for widget in (self.view, self.next, self.bulk, self.progress, *self.buttons.values()):
            widget.setVisible(left > 0)
        nothing = self.tr("Nothing waits for your eye: what is left is sure, or you decided it.")
        self.foot.say("" if left else nothing)
        # Once the lines have their places.
        QTimer.singleShot(0, self, self._tell_bulk)

    def _tell_bulk(self) -> None:
        count = min(1 + self._lines_shown(), len(self._queue))
        self.bulk.setText(self.tr("Accept the {count} shown here").format(count=count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: other lines can be seen."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._tell_bulk)

    def _lines_shown(self) -> int:
        """How many lines of the list can be seen whole; only from its top, where nothing is hid."""
        if self.next.verticalScrollBar().value():
            return 0
        high = self.next.viewport().height()
        rects = (self.next.visualItemRect(self.next.item(n)) for n in range(self.next.count()))
        return sum(not rect.isEmpty() and rect.bottom() <= high for rect in rects)


def _key(item: Item) -> tuple[str, str]:
    return type(item).__name__, item.id
