"""The sheet in which an item is corrected, and the two questions about people."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from explorer.model import Dossier
from tests.explorer.corrections.samples import DOSSIER
from ui.review.corrector import Corrector
from ui.review.item_editor import DateLine, ItemEditor
from ui.workspace import Workspace

KEY = Qt.Key
HERE = QRect(100, 100, 10, 10)


@pytest.fixture
def corrector(qtbot: QtBot, workspace: Workspace) -> Corrector:
    window = QWidget()
    qtbot.addWidget(window)
    marks = QWidget(window)
    window.show()
    workspace.open_dossier(DOSSIER)
    return Corrector(workspace, window, marks)


def dossier_of(workspace: Workspace) -> Dossier:
    assert workspace.dossier is not None
    return workspace.dossier


def line(sheet: ItemEditor, name: str) -> QLineEdit:
    field = sheet.fields[name]
    assert isinstance(field, QLineEdit)
    return field


def test_a_date_of_an_event_in_three_actions(corrector: Corrector, workspace: Workspace) -> None:
    sheet = corrector.edit(DOSSIER.events[0], HERE)
    assert sheet is not None
    sheet.begin_at("date")
    QTest.keyClicks(line(sheet, "date"), "31.10.2016")
    QTest.keyClick(sheet, KEY.Key_Return)
    event = dossier_of(workspace).events[0]
    assert (event.date, event.precision, event.status) == ("2016-10-31", "day", "edited")
    workspace.undo()
    assert dossier_of(workspace) == DOSSIER


def test_what_is_no_date_is_told_and_nothing_is_lost(
    corrector: Corrector, workspace: Workspace
) -> None:
    sheet = corrector.edit(DOSSIER.events[0], HERE)
    assert sheet is not None
    line(sheet, "words").setText("They met again")
    line(sheet, "date").setText("soonish")
    sheet.accept_form()
    assert "no date" in sheet.problem.text() and sheet.isVisible()
    assert dossier_of(workspace) is DOSSIER
    line(sheet, "date").setText("")
    sheet.accept_form()
    assert dossier_of(workspace).events[0].summary == "They met again"


def test_a_calendar_gives_the_day(qtbot: QtBot) -> None:
    date = DateLine("30 Nov 2022")
    qtbot.addWidget(date)
    date.show()
    date.open_calendar()
    assert date.calendar.selectedDate() == QDate(2022, 11, 30)
    date.calendar.activated.emit(QDate(2022, 12, 1))
    assert date.text() == "2022-12-01"


def test_a_quote_and_a_person_have_their_sheets(corrector: Corrector, workspace: Workspace) -> None:
    sheet = corrector.edit(DOSSIER.quotes[2], HERE)
    assert sheet is not None
    kind = sheet.fields["kind"]
    assert isinstance(kind, QComboBox)
    kind.setCurrentIndex(kind.findData("fragment"))
    line(sheet, "cue").setText("sighed")
    sheet.accept_form()
    quote = dossier_of(workspace).quotes[2]
    assert (quote.kind, quote.cue) == ("fragment", "sighed")
    person = corrector.edit(dossier_of(workspace).people[1], HERE)
    assert person is not None
    line(person, "country").setText("Armenia")
    person.accept_form()
    assert dossier_of(workspace).people[1].country == "AM"
    same = corrector.edit(dossier_of(workspace).people[1], HERE)
    assert same is not None
    same.accept_form()
    assert workspace.undo_stack.count() == 2


def test_two_are_made_one_and_parted_again(
    qtbot: QtBot, corrector: Corrector, workspace: Workspace
) -> None:
    popup = corrector.join_people(DOSSIER.people[2], HERE)
    assert popup is not None
    assert "become those of" in popup.preview.text()
    QTest.keyClicks(popup.line, "Timur")
    QTest.keyClick(popup.line, KEY.Key_Return)
    assert [p.name for p in dossier_of(workspace).people] == ["Aziza Nurova", "Timur Bek"]
    assert workspace.selection.id == "bek"
    parted = corrector.part_people(dossier_of(workspace).people[1], HERE)
    assert parted is not None
    QTest.keyClicks(parted.line, "Bekov")
    QTest.keyClick(parted.line, KEY.Key_Return)
    names = [p.name for p in dossier_of(workspace).people]
    assert names == ["Aziza Nurova", "Timur Bek", "Bekov"]
    workspace.undo()
    workspace.undo()
    assert dossier_of(workspace) == DOSSIER


def test_marked_words_become_an_event_that_is_asked_for_its_date(
    corrector: Corrector, workspace: Workspace
) -> None:
    start = DOSSIER.article.body.index("Mr. Bekov left")
    corrector.mark("event", start, start + len("Mr. Bekov left"))
    assert len(dossier_of(workspace).events) == 3
    [sheet] = corrector._window.findChildren(ItemEditor)
    assert sheet.isVisible() and sheet.focusWidget() is sheet.fields["date"]
