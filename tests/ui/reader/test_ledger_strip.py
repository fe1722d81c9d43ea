"""The ledger's strip: a cell for each pair, by mouse and by keys to its words."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from explorer.model import Dossier
from ui.reader.ledger_strip import CELL, PAD, described, letter
from ui.reader.view import ReaderPane
from ui.workspace import Workspace


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace, ferries: Dossier) -> ReaderPane:
    """The reader with one quote that nothing accounts for."""
    view = ReaderPane(workspace)
    qtbot.addWidget(view)
    view.resize(700, 600)
    view.show()
    view.ledger.unfold()
    rest = tuple(quote for quote in ferries.quotes if quote.id != "q4")
    workspace.open_dossier(msgspec.structs.replace(ferries, quotes=rest))
    qtbot.waitExposed(view)
    return view


def test_cells_differ_by_letter_and_the_sentence_adds_them_up(pane: ReaderPane) -> None:
    strip = pane.ledger.strip
    assert [letter(entry) for entry in strip.entries] == ["EE", "EE", "T", "!", "?"]
    assert pane.ledger.sentence.text().startswith("4 of 5 stretches")
    assert strip.accessibleName() == pane.ledger.sentence.text()


def test_a_click_leads_to_the_words(qtbot: QtBot, pane: ReaderPane, workspace: Workspace) -> None:
    strip = pane.ledger.strip
    where = strip.rect_of(1).center().toPoint()
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=where)
    assert (workspace.selection.kind, workspace.selection.id) == ("quote", "q2")
    assert pane.page.textCursor().selectedText() == "Nobody took them."
    pane.page.verticalScrollBar().setValue(2000)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=where)
    span = pane.page.selected()
    assert span is not None and pane.page.is_in_view(span.start)


def test_keys_walk_the_cells_and_enter_leads_to_what_is_unexplained(
    qtbot: QtBot, pane: ReaderPane, workspace: Workspace
) -> None:
    strip = pane.ledger.strip
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_End)
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert strip.entries[strip.current].state == "unexplained"
    assert pane.page.textCursor().selectedText() == "welcome any day 😀😀."
    assert "not accounted for" in strip.accessibleDescription()
    assert workspace.selection.is_empty


def test_an_edit_changes_the_sentence(
    pane: ReaderPane, workspace: Workspace, ferries: Dossier
) -> None:
    from explorer.corrections.changes import Changes

    workspace.replace_dossier(ferries, Changes(quotes=True))
    assert pane.ledger.sentence.text().startswith("5 of 5 stretches")


def test_long_words_are_cut_in_the_tip(pane: ReaderPane) -> None:
    entry = msgspec.structs.replace(pane.ledger.strip.entries[0], text="word " * 100)
    assert len(described(entry)) < 200 and "Mart Kask" in described(entry)


def test_whole_rows_are_shown_and_the_sentence_only_where_there_is_room(
    qtbot: QtBot, pane: ReaderPane, workspace: Workspace, sample: Dossier
) -> None:
    ledger = pane.ledger
    assert not ledger._area.verticalScrollBar().isVisible()
    workspace.open_dossier(sample)
    pane.resize(320, 380)
    qtbot.waitUntil(lambda: ledger._area.verticalScrollBar().isVisible())
    assert (ledger._area.height() - PAD) % CELL.height() == 0
    assert ledger.sentence.isVisible()
    pane.resize(300, 200)
    qtbot.waitUntil(ledger.sentence.isHidden)
