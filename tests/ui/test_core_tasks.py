"""The twelve core tasks by keyboard alone: every act is a key sent to the focused window.

Nothing here clicks, and nothing here calls what a key should have called: the tests only look.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from ui.dialogs.export import ExportDialog
from ui.review.fix_speaker import FixSpeaker
from ui.start.session import Session

WORDS = """Ministers meet on the river

By Ada Example

DUSHANBE, Nov. 30, 2022 — Ministers of Tajikistan and Uzbekistan met on Tuesday.

“The river belongs to both of us,” President Emomali Rahmon of Tajikistan said.

Uzbekistan’s foreign minister, Vladimir Norov, said: “We agree on the water.”
"""


def press(*keys: str) -> None:
    """Press keys, as Qt writes them ("Ctrl+K"), in the window that has the focus."""
    for each in keys:
        combination = QKeySequence(each)[0]
        window = QGuiApplication.focusWindow()
        assert window is not None, f"no window takes {each}"
        QTest.keyClick(window, combination.key(), combination.keyboardModifiers())


def write(words: str) -> None:
    """Type words where the focus is."""
    for letter in words:
        window = QGuiApplication.focusWindow()
        assert window is not None
        QTest.keyClick(window, letter)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "river.txt"
    file.write_text(WORDS, encoding="utf-8")
    return file


@pytest.fixture
def read(qtbot: QtBot, session: Session, article: Path) -> Session:
    """The session with the article open, opened by key."""
    open_by_key(qtbot, session, article)
    return session


def open_by_key(qtbot: QtBot, session: Session, file: Path) -> None:
    """Ctrl+O, the file's name, Enter: the dialog runs a loop of its own, so its keys come later."""
    sent: list[bool] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog) or not dialog.isActiveWindow():
            QTimer.singleShot(50, answer)
            return
        write(str(file))
        sent.append(True)
        press("Return")

    QTimer.singleShot(50, answer)
    press("Ctrl+O")
    assert sent
    qtbot.waitUntil(lambda: file_is_open(session), timeout=20_000)
    # What the sheet proposes is accepted as it stands.
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        press("Escape")
    # A window manager gives the focus back when a dialog closes; the tests' screen has none.
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow)


def file_is_open(session: Session) -> bool:
    dossier = session.workspace.dossier
    return dossier is not None and dossier.article.title == "Ministers meet on the river"


def heard(widget: QAbstractItemView) -> str:
    """What a screen reader says of the current item of a list."""
    return str(widget.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")


def test_open(qtbot: QtBot, session: Session, article: Path) -> None:
    open_by_key(qtbot, session, article)
    assert "Ministers meet on the river" in session.window.windowTitle()


def test_choose_a_country(session: Session) -> None:
    before = session.workspace.selection.country
    press("Ctrl+3", "Down")
    chosen = session.workspace.selection
    assert chosen.kind == "country" and chosen.country != before
    assert (
        session.window.panel.header.name.text()
        == session.window.countries.table.currentIndex().siblingAtColumn(0).data()
    )


def test_read_its_quotes(session: Session) -> None:
    press("Ctrl+6")
    said = []
    for _ in range(12):
        press("Down")
        said.append(heard(session.window.panel.cards))
    assert any("“" in words for words in said), said


def test_jump_to_the_sentence(qtbot: QtBot, read: Session) -> None:
    go_to_card(read, "The river belongs")
    press("Return")
    page = read.window.panes.reader.page
    qtbot.waitUntil(lambda: "The river belongs" in page.textCursor().selectedText())
    press("Ctrl+8")
    assert page.hasFocus()


def go_to_card(session: Session, words: str) -> None:
    press("Ctrl+6", "Home")
    for _ in range(40):
        if words in heard(session.window.panel.cards):
            return
        press("Down")
    raise AssertionError(f"no card says {words}")


def test_search_next_hit_and_back(qtbot: QtBot, session: Session) -> None:
    before = session.workspace.selection
    press("Ctrl+K")
    write("rahmon")
    press("Return")
    first = session.workspace.selection
    assert first != before
    press("F3")
    second = session.workspace.selection
    assert second not in (first, before)
    assert session.window.panes.search.summary.position.text().startswith("2 of ")
    press("Shift+F3")
    assert session.workspace.selection == first
    press("Ctrl+3", "Alt+Left")
    assert session.workspace.selection == second
    press("Alt+Left", "Alt+Left")
    assert session.workspace.selection == before


def test_filter_by_time(session: Session) -> None:
    press("Ctrl+7", "Home", "Right", "Right", "Shift+Right", "Shift+Right", "Shift+Right")
    chosen = session.workspace.filter
    assert chosen.since is not None and chosen.until is not None
    timeline = session.window.panes.timeline
    assert timeline.chip.isVisible()
    assert re.search(r": \d+ of 48\b", timeline.chip.text())
    press("Delete")
    assert session.workspace.filter.since is None
    assert not timeline.chip.isVisible()


def test_open_an_article_of_the_library(qtbot: QtBot, read: Session) -> None:
    press("Ctrl+5", "Home")
    listed = read.window.panes.articles.list
    while "Setbacks" not in str(listed.currentIndex().data()):
        before = listed.currentIndex()
        press("Down")
        assert listed.currentIndex() != before, "the sample is not in the list"
    press("Return")
    qtbot.waitUntil(lambda: "Setbacks" in read.window.windowTitle())


def test_copy_with_source(qtbot: QtBot, read: Session) -> None:
    go_to_card(read, "The river belongs")
    press("Ctrl+C")
    copied = QGuiApplication.clipboard().text()
    assert "The river belongs to both of us" in copied
    assert "Rahmon" in copied and "Ministers meet on the river" in copied


def test_correct_a_speaker(qtbot: QtBot, read: Session) -> None:
    go_to_card(read, "The river belongs")
    press("F")
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), FixSpeaker))
    write("Norov")
    press("Return")
    dossier = read.workspace.dossier
    assert dossier is not None
    quote = next(q for q in dossier.quotes if "The river belongs" in q.text)
    assert quote.speaker == "Vladimir Norov"
    press("Ctrl+Z")
    assert read.workspace.dossier is not None
    undone = next(q for q in read.workspace.dossier.quotes if q.id == quote.id)
    assert "Rahmon" in str(undone.speaker)


def test_export(qtbot: QtBot, read: Session, tmp_path: Path) -> None:
    press("Ctrl+E")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ExportDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    tab_to(QComboBox)
    press("Down")
    tab_to(QLineEdit)
    press("Ctrl+A")
    file = tmp_path / "river.json"
    write(str(file))
    press("Return")
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: "river" in file.read_text(encoding="utf-8"))
    assert json.loads(file.read_text(encoding="utf-8"))


def tab_to(kind: type) -> None:
    """Press Tab until a control of a kind has the focus."""
    for _ in range(10):
        if isinstance(QApplication.focusWidget(), kind):
            return
        press("Tab")
    raise AssertionError(f"Tab never comes to a {kind.__name__}")


def test_no_pane_is_a_trap(session: Session) -> None:
    stops = []
    for _ in range(len(session.window.focus_cycle.stops)):
        press("F6")
        stops.append(QApplication.focusWidget())
    assert None not in stops
    assert len({id(stop) for stop in stops}) == len(stops)
