"""The overview, the check and collections, used with mouse and keys in the whole window."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from explorer.store import collections
from ui.findings.check_page import CheckPage
from ui.findings.collections_page import CollectionsPage
from ui.findings.overview_page import OverviewPage
from ui.start.session import Session

PICTURES = os.environ.get("DATELINE_PICTURES")


def picture(session: Session, name: str) -> None:
    if PICTURES:
        QApplication.processEvents()
        session.window.grab().save(str(Path(PICTURES) / f"{name}.png"))


def page(session: Session, action: str, kind: type) -> object:
    session.window.actions_by_id[action].trigger()
    view = session.window.frame.right.view
    assert isinstance(view, kind), view
    return view


@pytest.mark.parametrize(("ending", "begins"), [("svg", b"<svg"), ("png", b"\x89PNG")])
def test_the_bars_of_the_overview_are_saved_as_a_picture(
    qtbot: QtBot, kept: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str,
    begins: bytes,
) -> None:  # fmt: skip
    overview = page(kept, "overview", OverviewPage)
    assert isinstance(overview, OverviewPage)
    overview.settle()
    qtbot.mouseClick(overview.buttons["roles"], Qt.MouseButton.LeftButton)
    assert overview.model.shown.columns[:3] == ("Role", "People", "Quotes")
    assert 'speaker:"' in overview.model.shown.rows[0].query
    file = tmp_path / f"bars.{ending}"
    asked: list[str] = []

    def answer(*told: object) -> tuple[str, str]:
        asked.append(Path(str(told[2])).name)
        return str(file), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    qtbot.mouseClick(overview.picture, Qt.MouseButton.LeftButton)
    assert asked == ["roles.svg"]
    assert file.read_bytes().startswith(begins)


@pytest.fixture
def kept(session: Session) -> Session:
    """A session whose library has the sample."""
    session.furniture.shelf.change(lambda library: library.add(session.workspace.dossier))
    session.furniture.shelf.look_again()
    return session


def test_the_overview_leads_to_the_quotes_of_a_row(qtbot: QtBot, kept: Session) -> None:
    overview = page(kept, "overview", OverviewPage)
    assert isinstance(overview, OverviewPage)
    overview.settle()
    assert overview.model.shown.rows[0].cells[0] == "Temur Umarov"
    picture(kept, "overview")
    overview.rows.setFocus()
    overview.rows.selectRow(0)
    qtbot.keyClick(overview.rows, Qt.Key.Key_Return)
    search = kept.furniture.panes.search
    assert search.line.text() == 'speaker:"Temur Umarov"'
    assert search.scope.is_library
    search.settle()
    assert search.results.items.rowCount() >= 5
    qtbot.mouseClick(overview.buttons["countries"], Qt.MouseButton.LeftButton)
    assert "Kazakhstan" in [row.cells[0] for row in overview.model.shown.rows]
    overview.query.setText("speaker:rahmon")
    qtbot.keyClick(overview.query, Qt.Key.Key_Return)
    overview.settle()
    qtbot.mouseClick(overview.buttons["people"], Qt.MouseButton.LeftButton)
    assert [row.cells[0] for row in overview.model.shown.rows] == ["Emomali Rahmon"]
    qtbot.mouseClick(overview.copy, Qt.MouseButton.LeftButton)
    assert "Emomali Rahmon\tTajikistan\t2" in QApplication.clipboard().text()


def test_a_draft_is_checked_and_leads_to_its_source(qtbot: QtBot, kept: Session) -> None:
    check = page(kept, "check", CheckPage)
    assert isinstance(check, CheckPage)
    check.draft.setPlainText(
        "A note\n\n“We want to be honoured in return,” Emomali Rahmon said.\n\n"
        "“The harbour lights went out one after the other,” said Ilse Marten.\n"
    )
    qtbot.mouseClick(check.check, Qt.MouseButton.LeftButton)
    check.settle()
    told = [check.answers.item(row).text() for row in range(check.answers.count())]
    assert (
        told[0].startswith("Altered:") and "“honoured” where the source has “respected”" in told[0]
    )
    assert told[1].startswith("Not found:")
    picture(kept, "check")
    check.answers.setFocus()
    qtbot.keyClick(check.answers, Qt.Key.Key_Return)
    assert kept.workspace.selection.kind == "quote"
    assert kept.workspace.selection.id == "q10"


def test_a_quote_is_collected_moved_and_shown(qtbot: QtBot, kept: Session) -> None:
    collector = kept.furniture.findings.collector
    dossier = kept.workspace.dossier
    assert dossier is not None
    for quote in dossier.quotes[:3]:
        assert collector.put(quote, "For class")
    shown = page(kept, "collections", CollectionsPage)
    assert isinstance(shown, CollectionsPage)
    assert shown.items.count() == 3
    shown.items.setCurrentRow(2)
    qtbot.mouseClick(shown.up, Qt.MouseButton.LeftButton)
    first = [shown.items.item(row).text().splitlines()[0] for row in range(3)]
    assert first[1] == f"“{dossier.quotes[2].text}”"
    picture(kept, "collections")
    shown.items.setFocus()
    qtbot.keyClick(shown.items, Qt.Key.Key_Return)
    assert kept.workspace.selection.id == dossier.quotes[2].id
    qtbot.keyClick(shown.items, Qt.Key.Key_Delete)
    library = kept.furniture.shelf.library
    assert library is not None
    with library.reading() as connection:
        (only,) = collections.listed(connection)
    assert only.quotes == 2
    shown.items.setFocus()
    qtbot.keyClick(shown.items, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(shown.items.selectedItems()) == 2
    qtbot.keyClick(shown.items, Qt.Key.Key_Delete)
    assert shown.items.count() == 0
