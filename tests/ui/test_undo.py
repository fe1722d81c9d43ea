"""Corrections in the workspace: made, undone 50 deep, kept before they are seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from explorer.corrections import apply, edits
from explorer.corrections.changes import Changes
from explorer.corrections.edits import Edit
from explorer.errors import UserError
from explorer.model import Dossier
from tests.ui.conftest import app, close, options
from ui.notices import Notice
from ui.start.session import Session
from ui.start.trace import Trace
from ui.undo import follow, name_of
from ui.workspace import Workspace


@pytest.fixture
def desk(workspace: Workspace, sample: Dossier) -> Workspace:
    """A workspace with the curated dossier open."""
    workspace.open_dossier(sample)
    return workspace


class Notebook:
    """Keeps edits like a library does, unless it is full."""

    def __init__(self, shown: Callable[[], Dossier | None]) -> None:
        self.kept: list[Edit] = []
        self.latest: Dossier | None = None
        self.is_full = False
        self._shown = shown

    def keep(self, edit: Edit, before: Dossier, after: Dossier) -> None:
        assert self._shown() is before, "seen before it was kept"
        if self.is_full:
            raise UserError("The disk is full.", "Make room on it.")
        self.kept.append(edit)
        self.latest = after

    def take_back(self, edit: Edit, before: Dossier, after: Dossier) -> None:
        assert self._shown() is before, "seen before it was kept"
        if self.is_full:
            raise UserError("The disk is full.", "Make room on it.")
        assert self.kept.pop() == edit
        self.latest = after


def dossier_of(workspace: Workspace) -> Dossier:
    assert workspace.dossier is not None
    return workspace.dossier


def give_to(workspace: Workspace, number: int, id: str) -> bool:
    dossier = dossier_of(workspace)
    return workspace.apply(apply.set_speaker(dossier, dossier.quotes[number], id))


def test_a_correction_shows_what_it_changed_and_goes_back(desk: Workspace, sample: Dossier) -> None:
    told: list[Changes] = []
    desk.dossier_changed.connect(told.append)
    assert give_to(desk, 0, "rahmon")
    assert dossier_of(desk).quotes[0].speaker == "Emomali Rahmon"
    assert told[0].quotes and not told[0].events
    desk.undo()
    assert dossier_of(desk) == sample
    desk.redo()
    assert dossier_of(desk).quotes[0].speaker_id == "rahmon"
    assert len(told) == 3


def test_a_correction_that_changes_nothing_is_no_step(desk: Workspace) -> None:
    give_to(desk, 0, "rahmon")
    assert not give_to(desk, 0, "rahmon")
    assert desk.undo_stack.count() == 1


def test_sixty_steps_back_and_forth(desk: Workspace, sample: Dossier) -> None:
    states = [sample]
    people = [person.id for person in sample.people]
    for step in range(60):
        quote = step % len(sample.quotes)
        wanted = (person for person in people[step % 7 :])
        while not give_to(desk, quote, next(wanted)):
            continue
        states.append(dossier_of(desk))
    for state in reversed(states[:-1]):
        desk.undo()
        assert dossier_of(desk) == state
    assert not desk.undo_stack.canUndo()
    for state in states[1:]:
        desk.redo()
        assert dossier_of(desk) == state


def test_what_does_not_fit_is_told_and_changes_nothing(desk: Workspace, sample: Dossier) -> None:
    notices: list[Notice] = []
    desk.notice_posted.connect(notices.append)
    gone = edits.Target("quote", "q99", "Nobody said this.", "p3")
    assert not desk.apply(edits.Reject(items=(gone,)))
    assert not desk.apply(edits.EditArticle(published="yesterday"))
    assert dossier_of(desk) is sample
    assert "not made" in notices[0].sentence and "is not a day" in notices[1].sentence
    assert desk.undo_stack.count() == 0


def test_without_a_dossier_nothing_happens(workspace: Workspace) -> None:
    assert not workspace.apply(edits.EditArticle(title="x"))
    workspace.undo()
    workspace.redo()


def test_another_dossier_begins_anew(desk: Workspace, sample: Dossier) -> None:
    give_to(desk, 0, "rahmon")
    kept = dossier_of(desk)
    desk.open_dossier(sample)
    assert not desk.undo_stack.canUndo()
    desk.open_dossier(kept)
    desk.undo()
    assert dossier_of(desk) is kept


def test_steps_are_kept_before_they_are_seen(desk: Workspace, sample: Dossier) -> None:
    book = Notebook(lambda: desk.dossier)
    desk.keeper = book
    give_to(desk, 0, "rahmon")
    give_to(desk, 1, "rahmon")
    assert tuple(book.kept) == desk.edits and len(book.kept) == 2
    desk.undo()
    assert tuple(book.kept) == desk.edits and len(book.kept) == 1
    assert book.latest == dossier_of(desk)
    desk.redo()
    assert book.latest == dossier_of(desk) and len(book.kept) == 2


def test_what_cannot_be_kept_is_not_shown(desk: Workspace, sample: Dossier) -> None:
    notices: list[Notice] = []
    desk.notice_posted.connect(notices.append)
    book = Notebook(lambda: desk.dossier)
    desk.keeper = book
    give_to(desk, 0, "rahmon")
    first = dossier_of(desk)
    book.is_full = True
    assert not give_to(desk, 1, "rahmon")
    desk.undo()
    assert dossier_of(desk) is first
    assert [n.sentence for n in notices] == ["The disk is full."] * 2
    book.is_full = False
    desk.undo()
    assert dossier_of(desk) == sample


def test_the_menu_says_what_would_be_undone(desk: Workspace) -> None:
    undo, redo = QAction(), QAction()
    follow(desk.undo_stack, undo, redo)
    assert not undo.isEnabled() and not redo.isEnabled()
    give_to(desk, 0, "rahmon")
    assert undo.isEnabled() and undo.text() == "&Undo Change of Speaker"
    desk.undo()
    assert not undo.isEnabled() and undo.text() == "&Undo"
    assert redo.isEnabled() and redo.text() == "&Redo Change of Speaker"


def test_an_organisation_may_be_the_speaker(desk: Workspace) -> None:
    give_to(desk, 1, "osce")
    quote = dossier_of(desk).quotes[1]
    assert quote.speaker == "Organization for Security and Cooperation in Europe"
    assert not any(tie.why == "speaker" for tie in quote.countries)


def test_the_status_bar_counts_the_marks_and_leads_to_them(qtbot: QtBot, tmp_path: Path) -> None:
    running = Session(options(tmp_path), Trace(enabled=False), app=app())
    running.start()
    running.furnish()
    assert running.furniture is not None
    panes = running.furniture.panes
    button = panes.ledger_button
    assert button.text() == "14 of 14 quotes accounted for"
    assert button.accessibleDescription().startswith("14 of 14 stretches")
    running.window.frame.close_right()
    running.window.activateWindow()
    qtbot.waitUntil(running.window.isActiveWindow, timeout=5000)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert running.window.panes.reader.isVisible()
    qtbot.waitUntil(panes.reader.ledger.strip.hasFocus, timeout=5000)
    dossier = dossier_of(running.workspace)
    running.workspace.apply(apply.reject(dossier, dossier.quotes[0]))
    assert button.text() == "14 of 14 quotes accounted for"
    assert "1 rejected by you" in button.accessibleDescription()
    running.workspace.undo()
    assert button.text() == "14 of 14 quotes accounted for"
    running.workspace.open_dossier(replace(dossier, quotes=(), dropped=()))
    assert not button.isVisible()
    close(qtbot, running)


def test_a_correction_is_applied_once_whatever_way_it_goes(
    desk: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Edit] = []
    real = apply.apply

    def counted(dossier: Dossier, edit: Edit) -> tuple[Dossier, Changes]:
        made.append(edit)
        return real(dossier, edit)

    monkeypatch.setattr(apply, "apply", counted)
    desk.keeper = Notebook(lambda: desk.dossier)
    give_to(desk, 0, "rahmon")
    after = dossier_of(desk)
    desk.undo()
    desk.redo()
    assert len(made) == 1
    assert dossier_of(desk) is after


def test_a_pane_redraws_only_what_it_shows(qtbot: QtBot, desk: Workspace) -> None:
    from ui.country.list_view import CountriesList
    from ui.window.ledger_button import LedgerButton

    shown: list[str] = []
    for pane in (CountriesList(desk), LedgerButton(desk)):
        qtbot.addWidget(pane)
        name = type(pane).__name__
        pane.show_dossier = lambda _, name=name: shown.append(name)  # type: ignore[method-assign]
    desk.apply(edits.EditArticle(outlet="The Other Gazette"))
    assert shown == ["LedgerButton"]
    shown.clear()
    dossier = dossier_of(desk)
    desk.apply(apply.accept(dossier, dossier.people[0]))
    assert shown == ["CountriesList"]


TARGET = edits.Target("quote", "q1", "Words")
ONE_OF_EACH: tuple[Edit, ...] = (
    edits.SetSpeaker(quotes=(TARGET,)),
    edits.Accept(items=(TARGET,)),
    edits.Reject(items=(TARGET,)),
    edits.Restore(items=(TARGET,)),
    edits.AddQuote(start=0, end=5, words="Words"),
    edits.EditQuote(quote=TARGET),
    edits.AddPerson(start=0, end=5, words="Words"),
    edits.AddMention(start=0, end=5, words="Words", code="KZ"),
    edits.AddEvent(start=0, end=5, words="Words", summary="Words"),
    edits.EditPerson(person=TARGET),
    edits.EditOrganisation(organisation=TARGET),
    edits.MergePeople(keep=TARGET, others=(TARGET,)),
    edits.PartPeople(person=TARGET, name="Words", mentions=(TARGET,)),
    edits.EditEvent(event=TARGET),
    edits.EditArticle(),
)


def test_every_type_of_edit_has_a_name_after_undo() -> None:
    assert {type(edit) for edit in ONE_OF_EACH} == set(get_args(Edit))
    assert all(name_of(edit) for edit in ONE_OF_EACH)
