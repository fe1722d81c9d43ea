"""Newer rules and the window: what is opened is read again, nothing is lost, and it can go back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from explorer import api, ingest
from explorer.batch.rereading import due
from explorer.corrections import apply
from explorer.model import Dossier, Quote
from explorer.store import articles, readings
from explorer.store.library import Library
from tests.ui.conftest import app, close, options
from ui.start.session import Session
from ui.start.trace import Trace

STORY = """{title} talks end without a deal

LISBON, Portugal — Portugal and Spain failed to agree on a ferry line on Tuesday.

“We will meet again before the summer,” Portuguese Transport Minister Rui Teles told reporters.
"""

Start = Callable[[], Session]


def present(title: str = "Ferry") -> Dossier:
    return api.reading(ingest.from_text(STORY.format(title=title), title))


def older(dossier: Dossier) -> Dossier:
    quotes = tuple(replace(q, speaker=None, speaker_id=None, countries=()) for q in dossier.quotes)
    return replace(dossier, quotes=quotes, events=())


def keep_old(path: Path, *titles: str) -> list[int]:
    """Keep articles as older rules read them."""
    with Library.open(path) as kept, kept.changing() as file:
        numbers = [articles.add(file, older(present(title))).article for title in titles]
        for number in numbers:
            readings.note(file, number, 0)
    return numbers


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    running: list[Session] = []

    def begin() -> Session:
        running.append(Session(options(tmp_path), Trace(enabled=False), app=app()))
        running[0].start()
        running[0].furnish()
        return running[0]

    yield begin
    while running:
        close(qtbot, running.pop())


def first_quote(session: Session) -> Quote:
    assert session.workspace.dossier is not None
    return session.workspace.dossier.quotes[0]


def show(session: Session, number: int) -> None:
    assert session.furniture is not None
    assert session.furniture.shelf.show(number)


def test_what_is_opened_is_read_again_and_says_so(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    (number,) = keep_old(tmp_path / "library.sqlite", "Ferry")
    session = start()
    show(session, number)
    assert first_quote(session).speaker is None
    qtbot.waitUntil(lambda: first_quote(session).speaker == "Rui Teles", timeout=15_000)
    words = session.window.notices.words
    assert words == "“Ferry talks end without a deal” is read again with newer rules."
    QTest.mouseClick(session.window.notices.action, Qt.MouseButton.LeftButton)
    assert first_quote(session).speaker is None
    show(session, number)
    qtbot.wait(200)
    assert first_quote(session).speaker is None


def test_the_corrections_are_counted_and_kept(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    (number,) = keep_old(path, "Ferry")
    import msgspec

    with Library.open(path) as kept:
        before = kept.dossier(number)
        edit = apply.set_speaker(before, before.quotes[0], None, name="A Ferryman")
        after, _ = apply.apply(before, edit)
        kept.correct(number, msgspec.json.encode(edit), after)
    session = start()
    show(session, number)
    qtbot.waitUntil(lambda: "read again" in session.window.notices.words, timeout=15_000)
    assert "your 1 correction is kept." in session.window.notices.words
    assert first_quote(session).speaker == "A Ferryman"
    assert session.workspace.dossier is not None and session.workspace.dossier.events


def test_a_known_article_that_comes_in_again_is_read_again(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    keep_old(tmp_path / "library.sqlite", "Ferry")
    file = tmp_path / "ferry.txt"
    file.write_text(STORY.format(title="Ferry"), encoding="utf-8")
    session = start()
    session.window.panes.intake.open_paths([file])
    qtbot.waitUntil(lambda: "read again" in session.window.notices.words, timeout=15_000)
    assert first_quote(session).speaker == "Rui Teles"


def test_one_that_would_lose_a_correction_stays_until_it_is_wanted_anyway(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    (number,) = keep_old(path, "Ferry")
    with Library.open(path) as kept, kept.changing() as file:
        before = articles.dossier_of(file, number)
        words = before.article.body[3:16]
        odd = Quote(id="odd", text=words, kind="sentence", start=3, end=16, status="checked")
        articles.store(file, number, replace(before, quotes=(*before.quotes, odd)))
    session = start()
    show(session, number)
    qtbot.waitUntil(lambda: "stays as it was" in session.window.notices.words, timeout=15_000)
    assert "would lose 1 correction of yours" in session.window.notices.words
    assert first_quote(session).speaker is None
    QTest.mouseClick(session.window.notices.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: first_quote(session).speaker == "Rui Teles", timeout=15_000)


def press(button: str) -> None:
    def press_it() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        found = next(b for b in box.buttons() if b.text() == button)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    QTimer.singleShot(80, press_it)


def test_all_are_read_again_with_progress_and_taken_back_in_one_go(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    titles = ("Ferry", "Road", "Rail", "Harbour")
    keep_old(tmp_path / "library.sqlite", *titles)
    session = start()
    pane = session.window.panes.articles
    seen: list[str] = []
    assert session.furniture is not None
    rereading = session.furniture.library.rereading
    rereading.progressed.connect(lambda done, total: seen.append(pane.foot.status.text()))
    press("Read Again")
    session.window.actions_by_id["read_all_again"].trigger()
    qtbot.waitUntil(lambda: "read again" in session.window.notices.words, timeout=20_000)
    assert "4 articles are read again with newer rules." in session.window.notices.words
    assert "4 still to read again" in seen and "1 still to read again" in seen
    assert not pane.foot.isVisible()
    library_ = session.furniture.shelf.library
    assert library_ is not None and due(library_) == []
    QTest.mouseClick(session.window.notices.action, Qt.MouseButton.LeftButton)
    assert library_.dossier(1).quotes[0].speaker is None
    session.window.actions_by_id["read_all_again"].trigger()
    status = session.window.statusBar().currentMessage()
    assert status == "Every article is read with the present rules already."


def test_reading_all_again_is_called_off_and_what_is_done_stays(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    keep_old(tmp_path / "library.sqlite", *(f"Ferry {n}" for n in range(12)))
    session = start()
    assert session.furniture is not None
    rereading, pane = session.furniture.library.rereading, session.window.panes.articles
    session.window.frame.open_left("articles")

    def call_off(done: int, total: int) -> None:
        if done == 2:
            pane.foot.cancel.click()

    rereading.progressed.connect(call_off)
    rereading.read_all()
    qtbot.waitUntil(lambda: "read again" in session.window.notices.words, timeout=20_000)
    assert "2 articles are read again" in session.window.notices.words
    library_ = session.furniture.shelf.library
    assert library_ is not None and len(due(library_)) == 10
