"""What a start finds again: article, selection, recent files, the window on a screen, no sample."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from explorer.views.selection import Selection, country
from tests.ui.conftest import SAMPLE, app, close, options
from ui.start.session import Session
from ui.start.trace import Trace


@pytest.fixture
def document(root: Path, tmp_path: Path) -> Path:
    dossier = json.loads((root / SAMPLE).read_bytes())
    dossier["article"]["title"] = "My document"
    file = tmp_path / "mine & yours.dateline"
    file.write_text(json.dumps(dossier), encoding="utf-8")
    return file


class Runs:
    """Starts after starts with the same settings; each is closed before the next."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot, self._folder = qtbot, folder
        self._open: list[Session] = []

    def begin(self, file: Path | None = None) -> Session:
        """A session whose window stands, and nothing of the library."""
        self.close()
        session = Session(options(self._folder, file), Trace(enabled=False), app=app())
        self._open.append(session)
        return session

    def start(self, file: Path | None = None) -> Session:
        session = self.begin(file)
        session.start()
        session.furnish()
        self._qtbot.waitUntil(lambda: not session.furniture.intake.pending, timeout=20_000)
        return session

    def close(self) -> None:
        while self._open:
            close(self._qtbot, self._open.pop())

    def open(self, document: Path) -> Session:
        """A session in which the document lies open."""
        session = self.start(document)
        self._qtbot.waitUntil(lambda: "My document" in session.window.windowTitle())
        return session


@pytest.fixture
def runs(qtbot: QtBot, tmp_path: Path) -> Iterator[Runs]:
    made = Runs(qtbot, tmp_path)
    yield made
    made.close()


def test_article_and_selection_come_back(qtbot: QtBot, runs: Runs, document: Path) -> None:
    first = runs.open(document)
    assert first.furniture.desk._sheet is None
    first.workspace.choose("person", first.workspace.dossier.people[0].id)
    chosen = first.workspace.selection
    second = runs.start()
    qtbot.waitUntil(lambda: "My document" in second.window.windowTitle())
    assert second.workspace.selection == chosen
    assert chosen.kind == "person"


def test_the_other_panes_wait_for_the_maps_first_picture(qtbot: QtBot, runs: Runs) -> None:
    session = runs.begin()
    before: list[bool] = []
    session.window.picture.came.connect(lambda: before.append(session.furniture is None))
    session.start()
    qtbot.waitUntil(lambda: session.furniture is not None, timeout=20_000)
    assert before == [True]


def test_a_window_closed_while_it_starts_ends_the_program(
    runs: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    session = runs.begin()
    shown = session.window.show_first_panes

    def closed() -> None:
        shown()
        session.window.close()

    monkeypatch.setattr(session.window, "show_first_panes", closed)
    assert session.run() == 0


def test_the_samples_selection_comes_back(runs: Runs) -> None:
    runs.start().workspace.select(country("FR"))
    assert runs.start().workspace.selection == country("FR")


def test_a_start_shows_the_article_before_the_library_is_open(runs: Runs, document: Path) -> None:
    first = runs.open(document)
    first.workspace.select(country("FR"))
    second = runs.begin()
    assert second.furniture is None
    assert "My document" in second.window.windowTitle()
    assert second.workspace.selection == country("FR")


def test_the_map_is_told_of_it_by_the_page_itself(
    qtbot: QtBot, runs: Runs, document: Path, tmp_path: Path
) -> None:
    first = runs.open(document)
    first.workspace.select(country("FR"))
    runs.close()
    kept = (tmp_path / "start.jsonl").read_text(encoding="utf-8").splitlines()[1:]
    assert any(text.startswith('{"t":"select","code":"FR"') for text in kept)
    second = runs.begin()
    with qtbot.waitSignal(second.window.map.told, timeout=30_000) as told:
        second.start()
    assert list(told.args[0]) == kept


def test_without_the_sample_the_article_comes_back_too(runs: Runs, document: Path) -> None:
    first = runs.open(document)
    first.window.actions_by_id["remove_sample"].trigger()
    assert "My document" in runs.begin().window.windowTitle()
    assert "My document" in runs.start().window.windowTitle()


@pytest.mark.parametrize("left", [b"", b"{", None])
def test_without_a_readable_copy_it_comes_with_the_library(
    runs: Runs, document: Path, tmp_path: Path, left: bytes | None
) -> None:
    runs.open(document)
    runs.close()
    copy = tmp_path / "place.dateline"
    copy.write_bytes(left) if left is not None else copy.unlink()
    assert "Setbacks" in runs.begin().window.windowTitle()
    assert "My document" in runs.start().window.windowTitle()


def test_the_library_knows_better_than_the_copy(runs: Runs, document: Path, tmp_path: Path) -> None:
    runs.open(document)
    runs.close()
    copy = tmp_path / "place.dateline"
    older = copy.read_text(encoding="utf-8").replace("My document", "My older document")
    copy.write_text(older, encoding="utf-8")
    assert "My older document" in runs.begin().window.windowTitle()
    second = runs.start()
    assert "My document" in second.window.windowTitle()
    assert second.furniture.shelf.number


def test_an_article_in_the_bin_does_not_come_back(runs: Runs, document: Path) -> None:
    first = runs.open(document)
    number = first.furniture.shelf.number
    first.furniture.clear()
    second = runs.start()
    second.furniture.shelf.change(lambda library: library.delete([number]))
    second.window.closing.disconnect()
    assert "Setbacks" in runs.start().window.windowTitle()


def test_no_copy_of_an_article_is_left_beside_the_sample(
    runs: Runs, document: Path, tmp_path: Path
) -> None:
    first = runs.open(document)
    first.furniture.shelf.show_sample()
    runs.close()
    assert not (tmp_path / "place.dateline").exists()


def test_a_document_whose_file_is_gone_is_still_in_the_library(
    qtbot: QtBot, runs: Runs, document: Path
) -> None:
    runs.start(document)
    document.unlink()
    session = runs.start()
    qtbot.waitUntil(lambda: "My document" in session.window.windowTitle())
    assert not session.window.notices.isVisible()
    assert session.furniture.recent.there() == []


def test_a_stored_selection_that_makes_no_sense_is_ignored(runs: Runs) -> None:
    session = runs.start()
    session.window.closing.disconnect()
    nowhere = Selection(kind="quote", id="no-such-id", country="XX")
    session.settings.remember_place(0, nowhere)
    assert runs.start().workspace.selection == country("KZ")


def test_recent_files_are_listed_newest_first_and_open(
    qtbot: QtBot, runs: Runs, document: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.dateline"
    other.write_bytes(document.read_bytes())
    runs.start(other)
    session = runs.start(document)
    assert session.furniture.recent.there() == [document, other]
    session.furniture.recent.fill()
    entries = [action.text() for action in session.furniture.recent.menu.actions() if action.text()]
    assert entries == ["&1 mine && yours.dateline", "&2 other.dateline", "&Clear This List"]
    session.furniture.recent.menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: session.furniture.recent.there() == [other, document])
    session.furniture.recent.menu.actions()[-1].trigger()
    assert session.furniture.recent.there() == []
    assert not session.furniture.recent.menu.menuAction().isEnabled()


def test_the_sample_can_be_removed_and_restored(runs: Runs, document: Path) -> None:
    session = runs.start()
    actions = session.window.actions_by_id
    actions["remove_sample"].trigger()
    assert session.window.panes.articles.model.rowCount() == 0
    assert "No article open" in session.window.windowTitle()
    assert session.window.panel.header.counts.text()
    again = runs.start()
    assert "No article open" in again.window.windowTitle()
    assert not again.window.actions_by_id["remove_sample"].isVisible()
    again.window.actions_by_id["restore_sample"].trigger()
    assert "Setbacks in Ukraine war" in again.window.windowTitle()
    assert again.window.panes.articles.model.rowCount() == 1
    assert "Setbacks" in runs.start().window.windowTitle()


def test_removing_the_sample_leaves_an_open_article_alone(runs: Runs, document: Path) -> None:
    session = runs.open(document)
    session.window.actions_by_id["remove_sample"].trigger()
    assert "My document" in session.window.windowTitle()
    assert session.workspace.selection != Selection()


def test_a_window_left_on_a_screen_that_is_gone_comes_back_to_one(runs: Runs) -> None:
    first = runs.start()
    first.window.move(QPoint(9000, 7000))
    second = runs.start()
    place = second.window.frameGeometry()
    assert any(screen.availableGeometry().contains(place.center()) for screen in app().screens())
