"""Every place of the window where an item is at hand: the same commands there as on its card."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from explorer.model import Quote, Rejected
from explorer.views.quote_ledger import LedgerEntry
from explorer.views.timeline import TimelineEntry
from ui.cards.actions import KEYS
from ui.cards.card import Card, find
from ui.cards.keys import CardKeys, Focused
from ui.notices import Notice
from ui.reader import cards

if TYPE_CHECKING:
    from ui.cards.commands import CardCommands
    from ui.people.view import PeopleList
    from ui.window.main_window import MainWindow
    from ui.workspace import Workspace


class CardPlaces(QObject):
    """Gives search rows, ledger, timeline, article and people the keys and the menu of cards."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        commands: CardCommands,
        people: PeopleList,
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._commands = window, workspace, commands
        self._keys: list[CardKeys] = []
        panes = window.panes
        self._reader, self._timeline = panes.reader, panes.timeline
        self._strip, self._cells = panes.reader.ledger.strip, panes.ledger_cells
        self._people = people
        results, page = panes.search.results, panes.reader.page
        self._attend(panes.search.cards.at, results, results.viewport())
        self._attend(self._in_article, page, page.viewport())
        self._attend(self._in_strip, self._strip)
        self._attend(self._in_cells, self._cells)
        self._attend(self._on_timeline, self._timeline.canvas)
        table = self._timeline.table
        self._attend(self._in_table, table, table.viewport())
        # Letters look for a name there.
        self._attend(self._in_people, people.table, people.table.viewport(), letters={})

    def do(self, action: str) -> None:
        """Do something with the quote at hand: where the keys are, or else on the page open."""
        card = self.focused()
        if card is not None and isinstance(card.item, Quote):
            self._commands.do(action, card)
        else:
            words = self.tr("Choose a quote first: click its card.")
            self._workspace.post(Notice(sentence=words))

    def focused(self) -> Card | None:
        """Return the card that has the keys; else the page's current one, else what is chosen."""
        focus = QApplication.focusWidget()
        for keys in self._keys:
            if focus in keys.widgets and (card := keys.card()) is not None:
                return card
        current = getattr(self._window.frame.right.view, "current_card", None)
        card = current() if current is not None else None
        selection = self._workspace.selection
        return card or self._item(selection.kind, selection.id, self._window)

    def _attend(
        self, focused: Focused, *widgets: QWidget, letters: Mapping[Qt.Key, str] = KEYS
    ) -> None:
        self._keys.append(CardKeys(self._commands, focused, *widgets, letters=letters))

    def _in_article(self, point: QPoint | None) -> Card | None:
        """The mark the pointer or the keys are at; after a jump, what was jumped to."""
        page = self._reader.page
        if page.has_own_words:
            return None
        spot = page.current if point is None else page.spot_at(QPointF(point))
        dossier = self._workspace.dossier
        if spot is not None and dossier is not None:
            return cards.of_spot(page, dossier, spot)
        selection = self._workspace.selection
        return None if point is not None else self._item(selection.kind, selection.id, page)

    def _in_strip(self, point: QPoint | None) -> Card | None:
        at = QPointF(point) if point is not None else None
        return self._of_entry(self._strip.entry_at(at), self._strip)

    def _in_cells(self, point: QPoint | None) -> Card | None:
        entry = self._cells.entry_at(QPointF(point)) if point is not None else None
        return self._of_entry(entry, self._cells)

    def _on_timeline(self, point: QPoint | None) -> Card | None:
        canvas = self._timeline.canvas
        entry = canvas.current_entry() if point is None else canvas.entry_at(QPointF(point))
        return self._of_time(entry, canvas)

    def _in_table(self, point: QPoint | None) -> Card | None:
        return self._of_time(self._timeline.page.entry_at(point), self._timeline.table)

    def _in_people(self, point: QPoint | None) -> Card | None:
        person = self._people.person_at(point)
        return self._item("person", person, self._people) if person else None

    def _of_time(self, entry: TimelineEntry | None, pane: QWidget) -> Card | None:
        return self._item(entry.kind, entry.id, pane) if entry is not None else None

    def _of_entry(self, entry: LedgerEntry | None, pane: QWidget) -> Card | None:
        """The card of a pair of marks; of a rejected quote too, which has no id any more."""
        dossier = self._workspace.dossier
        if entry is None or dossier is None:
            return None
        if entry.id:
            return self._item("quote", entry.id, pane)
        gone = dossier.rejected.quotes if isinstance(dossier.rejected, Rejected) else ()
        place = (entry.start, entry.end, entry.text)
        found = (quote for quote in gone if (quote.start, quote.end, quote.text) == place)
        quote = next(found, None) if entry.state == "rejected" else None
        return Card(quote, _near(pane)) if quote is not None else None

    def _item(self, kind: str, id: str, pane: QWidget) -> Card | None:
        dossier = self._workspace.dossier
        item = find(dossier, kind, id) if dossier is not None else None
        return Card(item, _near(pane)) if item is not None else None


def _near(pane: QWidget) -> QRect:
    """Where to ask about an item of a pane: at the pointer over it, or else in its middle."""
    inside = QRect(pane.mapToGlobal(QPoint(0, 0)), pane.size())
    at = QCursor.pos() if pane.underMouse() else inside.center()
    return QRect(at, QSize(1, 1))
