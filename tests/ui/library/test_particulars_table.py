"""The table of particulars: edited in place, filled down, set together, undone, kept at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from explorer.errors import UserError
from explorer.store import decisions, particulars
from explorer.store.particulars import FIELDS, Field, Particulars
from ui.articles.open_library import OpenLibrary
from ui.library.particulars_dialog import ParticularsDialog
from ui.library.view import ArticlesPane

NUMBERS = [1, 2, 3]


@pytest.fixture
def dialog(qtbot: QtBot, shelf: OpenLibrary) -> Iterator[ParticularsDialog]:
    """The table of the three articles, shown."""
    dialog = ParticularsDialog(shelf, NUMBERS, "A Reader")
    qtbot.addWidget(dialog, before_close_func=lambda _: None)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    yield dialog


def kept(shelf: OpenLibrary) -> list[Particulars]:
    """What the library's file has."""
    assert shelf.library is not None
    with shelf.library.reading() as connection:
        return particulars.listed(connection, NUMBERS)


def go(dialog: ParticularsDialog, row: int, field: Field) -> None:
    dialog.table.setCurrentIndex(dialog.model.index(row, FIELDS.index(field)))


def settle(qtbot: QtBot, dialog: ParticularsDialog) -> None:
    # What is written comes to the model with the event loop's next turn.
    qtbot.wait(1)
    qtbot.waitUntil(lambda: not dialog.keeping.waiting)


def write(qtbot: QtBot, dialog: ParticularsDialog, words: str) -> None:
    """Type into the current cell by keys."""
    QTest.keyClick(dialog.table, Qt.Key.Key_F2)
    editor = dialog.table.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, dialog)


def test_a_day_is_written_as_people_write_it_and_kept_with_its_author(
    qtbot: QtBot, dialog: ParticularsDialog, shelf: OpenLibrary
) -> None:
    go(dialog, 1, "published")
    write(qtbot, dialog, "5 March 2024")
    assert kept(shelf)[1].published == "2024-03-05"
    assert shelf.library is not None
    with shelf.library.reading() as connection:
        assert [made.by for made in decisions.of(connection, 2)] == ["A Reader"]
    write(qtbot, dialog, "some day")
    assert kept(shelf)[1].published == "2024-03-05"
    assert "“some day” is no day" in dialog.standing.text()


def test_the_list_calls_an_article_by_its_new_title_and_by_the_old_one_after_undo(
    qtbot: QtBot, dialog: ParticularsDialog, shelf: OpenLibrary
) -> None:
    go(dialog, 0, "title")
    write(qtbot, dialog, "Zinc is dear")
    assert shelf.entry(1).title == "Zinc is dear"  # type: ignore[union-attr]
    assert shelf.library is not None
    assert shelf.library.dossier(1).article.title == "Zinc is dear"
    QTest.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, dialog)
    assert kept(shelf)[0].title == "Zinc prices rise"
    with shelf.library.reading() as connection:
        assert decisions.of(connection, 1) == ()


def test_the_topmost_value_is_filled_down_and_comes_back_by_one_undo(
    qtbot: QtBot, dialog: ParticularsDialog, shelf: OpenLibrary
) -> None:
    go(dialog, 0, "outlet")
    for _ in range(2):
        QTest.keyClick(dialog.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(dialog.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, dialog)
    assert {row.outlet for row in kept(shelf)} == {"The Alder Herald"}
    QTest.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, dialog)
    outlets = [row.outlet for row in kept(shelf)]
    assert outlets == ["The Alder Herald", "The Cedar Herald", "The Birch Herald"]


def test_one_value_is_set_for_all_chosen(
    qtbot: QtBot, dialog: ParticularsDialog, shelf: OpenLibrary
) -> None:
    go(dialog, 0, "author")
    QTest.keyClick(dialog.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    def answer() -> None:
        asking = QApplication.activeModalWidget()
        editor = asking.findChild(QLineEdit)
        assert editor is not None
        QTest.keyClicks(editor, "Ana Prata")
        QTest.keyClick(editor, Qt.Key.Key_Return)

    QTimer.singleShot(50, answer)
    dialog.table.ask_for_all()
    settle(qtbot, dialog)
    assert {row.author for row in kept(shelf)} == {"Ana Prata"}


def test_what_cannot_be_kept_is_not_shown_as_done(
    qtbot: QtBot,
    dialog: ParticularsDialog,
    shelf: OpenLibrary,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> int:
        raise UserError("The disk is full.")

    monkeypatch.setattr(particulars, "change", full)
    dialog.model.set_all("outlet", [0], "Another")
    index = dialog.model.index(0, FIELDS.index("outlet"))
    assert dialog.model.data(index, Qt.ItemDataRole.FontRole).italic()
    settle(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.model.value(0, "outlet") == "The Alder Herald")
    assert dialog.model.data(index, Qt.ItemDataRole.FontRole) is None
    assert dialog.standing.text() == "The disk is full."
    assert kept(shelf)[0].outlet == "The Alder Herald"


def test_another_language_is_read_in_and_the_address_is_one(
    qtbot: QtBot, dialog: ParticularsDialog, shelf: OpenLibrary
) -> None:
    dialog.model.set_all("language", [1, 2], "de")
    dialog.model.set_all("url", [0], "javascript:alert(1)")
    assert "is no address" in dialog.standing.text()
    dialog.model.set_all("url", [0], "https://alder.example/zinc")
    settle(qtbot, dialog)
    qtbot.waitUntil(lambda: [row.language for row in kept(shelf)] == ["en", "de", "de"])
    assert kept(shelf)[0].url == "https://alder.example/zinc"
    dialog.model.undo_stack.undo()
    dialog.model.undo_stack.undo()
    qtbot.waitUntil(lambda: [row.language for row in kept(shelf)] == ["en", "en", "en"])
    assert kept(shelf)[0].url == ""


def test_a_click_on_a_column_sorts_and_undo_still_finds_the_article(
    qtbot: QtBot, dialog: ParticularsDialog, shelf: OpenLibrary
) -> None:
    dialog.model.set_all("outlet", [0], "Zenith")
    dialog.model.sort(FIELDS.index("published"))
    assert [row.article for row in dialog.model.rows] == [2, 3, 1]
    dialog.model.undo_stack.undo()
    settle(qtbot, dialog)
    assert dialog.model.value(2, "outlet") == "The Alder Herald"
    assert kept(shelf)[0].outlet == "The Alder Herald"


def test_articles_stay_chosen_together_when_the_list_is_made_anew(
    qtbot: QtBot, pane: ArticlesPane
) -> None:
    pane.list.setCurrentIndex(pane.model.index(0))
    QTest.keyClick(pane.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    everyone = {entry.id for entry in pane.chosen()}
    assert everyone == {1, 2, 3}
    pane.keeping.star(pane.chosen())
    pane.show_list()
    assert {entry.id for entry in pane.chosen()} == everyone
    with qtbot.waitSignal(pane.details_asked):
        QTest.keyClick(pane.list, Qt.Key.Key_D)
