"""By keys alone: every quote and person is reached from the lists, opened, corrected, undone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer import api, ingest
from explorer.model import Dossier, Event, Organisation, Person, Quote
from ui.country.card_list import CardList
from ui.country.items import Role
from ui.start.session import Session

CASES = Path(__file__).parents[2] / "cases"
Item = Quote | Person | Event | Organisation


def dossiers() -> Iterator[Dossier]:
    for name in ("open_news.json", "open_marks.json"):
        cases = json.loads((CASES / name).read_text(encoding="utf-8"))
        for case in cases[:3]:
            yield api.reading(ingest.from_text(case["text"]))


@pytest.fixture
def desk(session: Session) -> Session:
    return session


def opened(session: Session) -> Dossier:
    assert session.workspace.dossier is not None
    return session.workspace.dossier


def press(key: Qt.Key, *, ctrl: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, held)


def state_of(dossier: Dossier, item: Item) -> object:
    said: tuple[Item, ...] = (*dossier.quotes, *dossier.people, *dossier.events)
    lists: tuple[Item, ...] = (*said, *dossier.organisations)
    return next(i.status for i in lists if type(i) is type(item) and i.id == item.id)


def cards() -> CardList:
    focused = QApplication.focusWidget()
    assert isinstance(focused, CardList)
    return focused


def walk(session: Session) -> Iterator[Item]:
    """Go down the cards of the page that has the focus, and give each item."""
    press(Qt.Key.Key_Home)
    model = cards().model()
    for _ in range(model.rowCount()):
        row = cards().currentIndex().data(Role.ROW)
        if row is not None and row.item is not None:
            yield row.item
        press(Qt.Key.Key_Down)


def corrects(session: Session, item: Item) -> bool:
    """Accept the current card and take that back, by keys."""
    before = opened(session)
    press(Qt.Key.Key_A)
    done = state_of(opened(session), item) == "checked"
    press(Qt.Key.Key_Z, ctrl=True)
    return done and opened(session) == before


def test_everything_is_reached_opened_corrected_and_undone(qtbot: QtBot, desk: Session) -> None:
    quotes = people = 0
    for dossier in dossiers():
        desk.workspace.open_dossier(dossier)
        found: set[tuple[str, str]] = set()
        press(Qt.Key.Key_4, ctrl=True)
        table = desk.furniture.item_pages.people.table  # type: ignore[union-attr]
        assert table.hasFocus()
        for row in range(table.model().rowCount()):
            press(Qt.Key.Key_4, ctrl=True)
            press(Qt.Key.Key_Home)
            for _ in range(row):
                press(Qt.Key.Key_Down)
            press(Qt.Key.Key_Return)
            press(Qt.Key.Key_6, ctrl=True)
            for item in walk(desk):
                key = (type(item).__name__, item.id)
                if key not in found and corrects(desk, item):
                    found.add(key)
        assert {("Quote", quote.id) for quote in dossier.quotes} <= found
        assert {("Person", person.id) for person in dossier.people} <= found
        quotes, people = quotes + len(dossier.quotes), people + len(dossier.people)
    assert quotes > 8 and people > 6  # all cases: test_all_cases.py, without the window


def test_a_card_is_opened_in_the_article_and_left_by_a_key(desk: Session) -> None:
    dossier = next(d for d in dossiers() if d.quotes)
    desk.workspace.open_dossier(dossier)
    press(Qt.Key.Key_4, ctrl=True)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_6, ctrl=True)
    quote = next(item for item in walk(desk) if isinstance(item, Quote))
    press(Qt.Key.Key_Return)
    assert desk.workspace.selection.id == quote.id
    right = desk.window.frame.right
    assert right.page.kind == "article" or desk.window.frame.has_column
    if right.page.kind == "article":
        desk.window.actions_by_id["turn_back"].trigger()
    assert right.page.kind == "quotes"
