"""Then and now: a name typed gives words by month and what changed; rows lead to the quotes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer import api
from explorer.store.library import Library
from tests.explorer.store.test_then_and_now import article
from ui.articles.open_library import OpenLibrary
from ui.findings.then_page import ThenPage
from ui.workspace import Workspace


def test_a_name_gives_its_months_and_changes(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.add_all((article("2022-01-05", 2, "ES"), article("2022-05-05", 3, "FR")))
    shelf = OpenLibrary(workspace, api.sample(api.samples()[0]))
    shelf.open(path)
    page = ThenPage(shelf)
    qtbot.addWidget(page)
    page.show()
    page.show_page("")
    assert "Write a person" in page.counts.text()
    QTest.keyClicks(page.who, "rui teles")
    QTest.keyClick(page.who, Qt.Key.Key_Return)
    page.settle()
    qtbot.waitUntil(lambda: len(page.model.shown.rows) == 2)
    first = page.model.shown.rows[0]
    assert first.cells[:2] == ("Jan 2022", "2") and first.cells[3] == "Spain 2"
    with qtbot.waitSignal(page.search_asked) as asked:
        QTest.keyClick(page.rows, Qt.Key.Key_Return)
    assert asked.args == ['speaker:"rui teles" after:2022-01 before:2022-02']
    page.changes.click()
    cells = {row.cells[0]: row.cells[1:] for row in page.model.shown.rows}
    assert cells["speaks of France"] == ("0 of 2", "3 of 3", "+100 %")
    assert cells["speaks of Spain"] == ("2 of 2", "0 of 3", "-100 %")
    page.months.click()
    page.show_page("Spain")
    page.settle()
    qtbot.waitUntil(lambda: "Spain" in page.who.text() and len(page.model.shown.rows) > 0)
    page.show_page("Nobody Here")
    page.settle()
    qtbot.waitUntil(lambda: "no dated quote" in page.counts.text())
    shelf.close()
