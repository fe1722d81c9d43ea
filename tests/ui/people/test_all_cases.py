"""Over all open cases: everything that was read is in the lists, opened, corrected and undone.

The lists and pages are the window's own, with its keys; the window around them is left out, so
that five hundred articles are gone through while the window starts twice.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from benchmarks.gold import Case, read_cases
from explorer import api, ingest
from explorer.model import Dossier
from explorer.views import pages
from explorer.views.panel import Item
from ui.cards.commands import CardCommands
from ui.country.card_page import CardPageView
from ui.country.items import Role
from ui.people.view import PeopleList
from ui.workspace import Workspace

CASES = read_cases()
PARTS = 10
KEYS = Qt.Key
Key = tuple[str, str]


def key_of(item: Item) -> Key:
    return type(item).__name__, getattr(item, "id", "")


def all_of(dossier: Dossier) -> dict[Key, Item]:
    items: tuple[Item, ...] = (*dossier.quotes, *dossier.people, *dossier.events)
    return {key_of(item): item for item in (*items, *dossier.organisations)}


class Desk:
    """The People sheet, and the pages it turns to."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        self.workspace = workspace
        window = self.window = QStackedWidget()
        window.resize(420, 500)
        qtbot.addWidget(window)
        commands = CardCommands(workspace, window)
        self.people = PeopleList(workspace, window)
        self.person = CardPageView(workspace, pages.of_person, commands, window)
        self.lists = CardPageView(workspace, pages.of_list, commands, window)  # type: ignore[arg-type]
        self.page: CardPageView | None = None
        for page in (self.person, self.lists):
            window.addWidget(page)
        window.show()
        self.people.list_asked.connect(lambda key: self._turn(self.lists, key))
        self.people.person_asked.connect(lambda id: self._turn(self.person, id))
        self.sources: list[object] = []
        workspace.source_asked.connect(self.sources.append)

    def _turn(self, page: CardPageView, id: str) -> None:
        self.page = page
        self.window.setCurrentWidget(page)
        page.show_page(id)

    def walk(self) -> Iterator[CardPageView]:
        """Go down the rows of the sheet by key, and give the page that each turns to."""
        table = self.people.table
        for row in range(table.model().rowCount()):
            self.page = None
            self.workspace.clear_selection()
            # From the top each time: the sheet follows whoever was chosen on a card.
            QTest.keyClick(table, KEYS.Key_Home)
            for _ in range(row):
                QTest.keyClick(table, KEYS.Key_Down)
            self.page = None
            QTest.keyClick(table, KEYS.Key_Return)
            assert self.page is not None, "the row leads to no page"
            yield self.page


@pytest.fixture
def desk(qtbot: QtBot, workspace: Workspace) -> Desk:
    return Desk(qtbot, workspace)


def opened(workspace: Workspace) -> Dossier:
    assert workspace.dossier is not None
    return workspace.dossier


@pytest.mark.parametrize("part", range(PARTS))
def test_everything_read_is_reached_opened_corrected_and_undone(desk: Desk, part: int) -> None:
    for case in CASES[part::PARTS]:
        missed = set(all_of(read(desk, case))) - reached(desk)
        assert not missed, (case.id, missed)


def read(desk: Desk, case: Case) -> Dossier:
    dossier = api.reading(ingest.from_text(case.text))
    desk.workspace.open_dossier(dossier)
    return opened(desk.workspace)


def reached(desk: Desk) -> set[Key]:
    """Everything that keys lead to, that could be opened and corrected, and was as before then."""
    found: set[Key] = set()
    before = opened(desk.workspace)
    wanted = all_of(before)
    for page in desk.walk():
        cards = page.cards
        for row in range(cards.model().rowCount()):
            QTest.keyClick(cards, KEYS.Key_Home if row == 0 else KEYS.Key_Down)
            shown = cards.currentIndex().data(Role.ROW)
            item = shown.item if shown is not None else None
            if item is None or key_of(item) in found or key_of(item) not in wanted:
                continue
            asked = len(desk.sources)
            QTest.keyClick(cards, KEYS.Key_Return)
            is_opened = len(desk.sources) > asked or desk.workspace.selection.id == item.id
            QTest.keyClick(cards, KEYS.Key_A)
            now = all_of(opened(desk.workspace)).get(key_of(item))
            is_corrected = getattr(now, "status", "") == "checked"
            desk.workspace.undo()
            if is_opened and is_corrected and opened(desk.workspace) == before:
                found.add(key_of(item))
    return found
