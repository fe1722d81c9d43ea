"""The review queue: worked by keys, each decision kept in order, the next item there at once."""

from __future__ import annotations

import pytest
from msgspec import UNSET
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.model import Dossier, Quote, Why
from tests.explorer.corrections.samples import DOSSIER
from ui.look.theme import LIGHT
from ui.review.queue_page import QueuePage
from ui.workspace import Workspace

KEY = Qt.Key


def doubtful(count: int) -> Dossier:
    """A dossier with so many quotes of whose speaker nobody is sure."""
    first = DOSSIER.quotes[0]
    quotes = tuple(
        replace(first, id=f"q{n}", text=f"Words {n}", utterance=None, status=UNSET,
                why=Why(rule="speaker.carried"), start=n, end=n + 5)
        for n in range(count)
    )  # fmt: skip
    return replace(DOSSIER, quotes=quotes, people=DOSSIER.people[:1], events=())


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> QueuePage:
    workspace.open_dossier(doubtful(8))
    page = QueuePage(workspace, LIGHT)
    qtbot.addWidget(page)
    page.resize(420, 700)
    page.show()
    page.show_page("article")
    qtbot.waitExposed(page)
    return page


def dossier_of(workspace: Workspace) -> Dossier:
    assert workspace.dossier is not None
    return workspace.dossier


def words(page: QueuePage) -> list[str]:
    return [item.text for item in page.items if isinstance(item, Quote)]


def press(page: QueuePage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.view, key)


def test_each_key_decides_and_the_next_item_is_shown(
    qtbot: QtBot, page: QueuePage, workspace: Workspace
) -> None:
    before = words(page)
    press(page, KEY.Key_A, KEY.Key_X, KEY.Key_Space)
    assert page.view.item is not None
    assert getattr(page.view.item, "text", "") == before[3]
    page.finish()
    dossier = dossier_of(workspace)
    by_words = {quote.text: quote.status for quote in dossier.quotes}
    assert by_words[before[0]] == "checked"
    assert before[1] not in by_words
    assert by_words[before[2]] is UNSET
    assert words(page) == [*before[3:], before[2]]
    assert workspace.undo_stack.count() == 2
    workspace.undo()
    workspace.undo()
    assert dossier_of(workspace) == doubtful(8)
    assert set(words(page)) == set(before)


def test_fix_asks_and_the_fixed_item_waits_no_longer(page: QueuePage, workspace: Workspace) -> None:
    from explorer.corrections import apply

    asked: list[Quote] = []
    page.fix_asked.connect(lambda quote, _: asked.append(quote))
    edited: list[object] = []
    page.edit_asked.connect(lambda item, *_: edited.append(item))
    first = page.items[0]
    press(page, KEY.Key_F, KEY.Key_E)
    assert asked == [first] == edited
    edit = apply.set_speaker(dossier_of(workspace), asked[0], None, name="A Ferryman")
    workspace.apply(edit)
    assert first.id not in [item.id for item in page.items]


def test_only_what_is_shown_is_accepted_at_once(
    qtbot: QtBot, page: QueuePage, workspace: Workspace
) -> None:
    page.resize(420, 420)
    qtbot.waitUntil(lambda: page.bulk.text() != "")
    qtbot.wait(50)
    shown = 1 + page.lines_shown()
    assert 1 <= shown <= 8
    assert page.bulk.text() == f"Accept the {shown} shown here"
    left = words(page)[shown:]
    QTest.mouseClick(page.bulk, Qt.MouseButton.LeftButton)
    page.finish()
    assert words(page) == left
    assert workspace.undo_stack.count() == 1
    workspace.undo()
    assert dossier_of(workspace) == doubtful(8)


def test_two_hundred_are_worked_and_the_page_says_it_is_empty(
    qtbot: QtBot, page: QueuePage, workspace: Workspace
) -> None:
    workspace.open_dossier(doubtful(200))
    page.show_page("article")
    assert len(page.items) == 200
    for _ in range(200):
        press(page, KEY.Key_A)
    page.finish()
    assert page.items == ()
    assert {quote.status for quote in dossier_of(workspace).quotes} == {"checked"}
    assert "Nothing waits" in page.foot.text()
    assert not page.view.isVisible()


def test_the_next_item_was_drawn_before_it_was_asked_for(
    qtbot: QtBot, page: QueuePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: len(page.view._drawn) >= 2, timeout=2000)
    drawn: list[object] = []

    def draw(dossier: Dossier, item: object) -> QPixmap:
        drawn.append(item)
        return QPixmap(1, 1)

    monkeypatch.setattr(page.view, "_draw", draw)
    second = page.items[1]
    page.do("accept")
    assert page.view.item is second
    assert drawn == []
