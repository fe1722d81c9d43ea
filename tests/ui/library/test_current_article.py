"""Corrections on the desk: they stay with their article, whatever is opened or read again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.corrections import apply
from explorer.model import Dossier
from tests.ui.articles.test_imports import STORY, sheet, write
from tests.ui.conftest import app, close, options
from ui.dialogs.particulars import ParticularsSheet
from ui.start.session import Session
from ui.start.trace import Trace
from ui.window.composition import Composition


@pytest.fixture
def ferry(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """The app with an article of its own open, whose sheet was sent away."""
    running = Session(options(tmp_path), Trace(enabled=False), app=app())
    running.start()
    running.furnish()
    furniture_of(running).intake.open_paths([write(tmp_path, "ferry.txt", STORY)])
    qtbot.waitUntil(lambda: dossier_of(running).article.body != "", timeout=15_000)
    sheet(running).reject()
    qtbot.wait(10)
    yield running
    close(qtbot, running)


def furniture_of(session: Session) -> Composition:
    assert session.furniture is not None
    return session.furniture


def dossier_of(session: Session) -> Dossier:
    assert session.workspace.dossier is not None
    return session.workspace.dossier


def correct(session: Session) -> Dossier:
    """Give the first quote to a guard."""
    dossier = dossier_of(session)
    edit = apply.set_speaker(dossier, dossier.quotes[0], None, name="A Guard")
    assert session.workspace.apply(edit)
    return dossier_of(session)


def test_corrections_are_there_when_the_reader_comes_back(ferry: Session) -> None:
    corrected = correct(ferry)
    articles = furniture_of(ferry).panes.articles
    articles.list.setCurrentIndex(articles.model.index(0))
    QTest.keyClick(articles.list, Qt.Key.Key_Return)
    assert dossier_of(ferry) is ferry.sample
    articles.list.setCurrentIndex(articles.model.index(1))
    QTest.keyClick(articles.list, Qt.Key.Key_Return)
    assert dossier_of(ferry) == corrected


def test_another_day_of_publication_keeps_the_corrections_and_can_be_undone(
    qtbot: QtBot, ferry: Session
) -> None:
    corrected = correct(ferry)
    furniture_of(ferry).desk.ask_particulars()
    asked = sheet(ferry)
    asked.edits["published"].setText("2023-05-17")
    QTest.keyClick(asked.edits["published"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dossier_of(ferry).article.published == "2023-05-17")
    assert dossier_of(ferry).quotes[0].speaker == "A Guard"
    assert "2023-05-16" in {event.date for event in dossier_of(ferry).events}
    ferry.workspace.undo()
    assert dossier_of(ferry) == corrected


def test_a_place_of_filing_is_read_anew_under_the_corrections(
    qtbot: QtBot, ferry: Session, tmp_path: Path
) -> None:
    undated = STORY.replace("LISBON, Portugal — ", "")
    furniture_of(ferry).intake.open_paths([write(tmp_path, "no dateline.txt", undated)])
    qtbot.waitUntil(lambda: dossier_of(ferry).article.body.count("LISBON") == 0, timeout=15_000)
    correct(ferry)
    if ferry.window.findChildren(ParticularsSheet):
        sheet(ferry).reject()
        qtbot.wait(10)
    furniture_of(ferry).desk.ask_particulars()
    asked = sheet(ferry)
    asked.edits["filed_from"].setText("Madrid")
    QTest.keyClick(asked.edits["filed_from"], Qt.Key.Key_Return)

    def read_again() -> bool:
        filed = dossier_of(ferry).article.filed_from
        return filed is not None and filed.place == "Madrid"

    qtbot.waitUntil(read_again, timeout=15_000)
    assert dossier_of(ferry).quotes[0].speaker == "A Guard"
    # The new reading has the correction over it, and it can be taken back from there.
    ferry.workspace.undo()
    assert dossier_of(ferry).quotes[0].speaker != "A Guard"
    assert dossier_of(ferry).article.filed_from is not None
