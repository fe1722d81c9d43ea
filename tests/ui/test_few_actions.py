"""What a journalist and a teacher come for takes few keys, each of them really pressed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from explorer import api
from explorer.model import Article
from tests.ui.conftest import app, close, options
from ui.dialogs.export import ExportDialog
from ui.findings.overview_page import OverviewPage
from ui.library.particulars_dialog import ParticularsDialog
from ui.start.session import Session
from ui.start.trace import Trace

CTRL = Qt.KeyboardModifier.ControlModifier
BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
SAID = "\n\n".join(
    f"“We will keep ferry number {n} running,” Portuguese Transport Minister Rui Teles said."
    for n in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
)
OTHER = "“Nobody asked the islands,” Spanish Foreign Minister Ana Prata said in Madrid."
STORY = f"Ferry talks end\n\nLISBON, Portugal — The talks ended on Tuesday.\n\n{SAID}\n\n{OTHER}\n"


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """The app with the story open, its files going to a folder of its own."""
    session = Session(options(tmp_path), Trace(enabled=False), app=app())
    session.start()
    session.furnish()
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow, timeout=5000)
    assert session.furniture is not None
    session.furniture.documents.folder = tmp_path
    yield session
    close(qtbot, session)


class Hands:
    """Presses keys and counts them; a word typed is one action."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.actions = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.actions += 1
        QTest.keyClick(self._focus(), key, modifiers)
        self._qtbot.wait(20)

    def type(self, words: str) -> None:
        self.actions += 1
        QTest.keyClicks(self._focus(), words)
        self._qtbot.wait(50)

    def _focus(self) -> object:
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return QApplication.focusWidget()


def test_few_actions_lead_to_a_document_a_sheet_and_a_table(
    qtbot: QtBot, running: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    furniture = running.furniture
    assert furniture is not None
    article = Article(title="Ferry talks end", outlet="The Alder Herald", text=STORY)
    furniture.desk.show(api.extract(article))
    running.window.countries.table.setFocus()
    _ten_quotes(qtbot, running, tmp_path / "ferry-talks-end.docx")
    _lesson_sheet(qtbot, running, tmp_path / "ferry-talks-end.html")
    _folder(qtbot, running, tmp_path / "news", monkeypatch)


def _ten_quotes(qtbot: QtBot, running: Session, path: Path) -> None:
    """Ten quotes with their citations in a Word document, in at most twelve actions."""
    hands = Hands(qtbot)
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("speaker:teles ")
    results = running.window.panes.search.results
    qtbot.waitUntil(lambda: len(results.items.hit_rows()) >= 10)
    hands.press(Qt.Key.Key_A, BOTH)
    hands.press(Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ExportDialog))
    hands.press(Qt.Key.Key_Q)
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(path.exists, timeout=10_000)
    assert hands.actions <= 12
    words = [paragraph.text for paragraph in Document(str(path)).paragraphs]
    assert sum("We will keep ferry number" in line for line in words) == 10
    assert not any("Nobody asked" in line for line in words)
    assert any("The Alder Herald" in line for line in words)


def _lesson_sheet(qtbot: QtBot, running: Session, path: Path) -> None:
    """A lesson sheet from the open article, in at most four actions."""
    running.window.activateWindow()  # no desktop gives it the focus back here
    qtbot.waitUntil(running.window.isActiveWindow)
    running.window.frame.header.field.clear()
    running.window.countries.table.setFocus()
    hands = Hands(qtbot)
    hands.press(Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ExportDialog))
    hands.press(Qt.Key.Key_L)
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(path.exists, timeout=10_000)
    assert hands.actions <= 4
    sheet = path.read_text(encoding="utf-8")
    assert "Nobody asked the islands" in sheet and "We will keep ferry number" in sheet


def _folder(qtbot: QtBot, running: Session, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of mixed files as a table of who is quoted most, by month, in at most five."""
    folder.mkdir()
    for n, month in enumerate(("March", "April", "May")):
        body = STORY.replace("Tuesday", f"{month} {n + 2}, 2021").replace("ferry number", month)
        (folder / f"post_2021-0{n + 3}-0{n + 2}_talks-go-on.txt").write_text(body, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    running.window.activateWindow()  # no desktop gives it the focus back here
    qtbot.waitUntil(running.window.isActiveWindow)
    hands = Hands(qtbot)
    hands.actions = 2  # the system's dialog: a path typed, and Enter
    hands.press(Qt.Key.Key_O, BOTH)
    qtbot.waitUntil(
        lambda: isinstance(QApplication.activeWindow(), ParticularsDialog), timeout=30_000
    )
    hands.press(Qt.Key.Key_Escape)
    running.window.activateWindow()  # no desktop gives it the focus back here
    qtbot.waitUntil(running.window.isActiveWindow)
    hands.press(Qt.Key.Key_V, BOTH)
    page = running.window.frame.right.view
    assert isinstance(page, OverviewPage)
    page.settle()
    qtbot.waitUntil(lambda: bool(page.model.shown.rows), timeout=10_000)
    assert hands.actions <= 5
    first = page.model.shown.rows[0]
    assert first.cells[0] == "Rui Teles"
    months = dict(zip(page.model.shown.columns, first.cells, strict=True))
    assert [months.get(month) for month in ("Mar 2021", "Apr 2021", "May 2021")] == ["10"] * 3
    _country_of_the_library(qtbot, running, page)


def _country_of_the_library(qtbot: QtBot, running: Session, page: OverviewPage) -> None:
    """A country chosen on the library's map has a page: its people, across the articles."""
    running.window.panes.search_library("ferry OR islands OR running")
    running.window.map.picked.emit("ES")
    assert running.window.frame.right.view is page
    assert "ES" in page.query.text().upper() or "Spain" in page.query.text()
    page.settle()
    qtbot.waitUntil(
        lambda: [row.cells[0] for row in page.model.shown.rows] == ["Ana Prata"], timeout=10_000
    )
