"""Packs, rules for every article, and the list of corrections, in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from explorer.corrections import apply, edits, targets
from explorer.corrections import pack as packs
from explorer.corrections.history import Decision
from explorer.corrections.rules import AlwaysCountry, NeverPerson
from explorer.errors import UserError
from explorer.model import Dossier
from explorer.store import decisions
from explorer.store import packs as kept
from explorer.store.library import Library
from tests.explorer.corrections.samples import DOSSIER, TEXT
from ui.articles.open_library import OpenLibrary
from ui.notices import Notice
from ui.review.decisions_dialog import DecisionsDialog, RulesDialog
from ui.review.pack_preview import PackPreview
from ui.review.packs import Packs
from ui.workspace import Workspace

ARTICLE = replace(DOSSIER.article, sha256="1" * 64, title="Other", text=f"{TEXT} All of it.")
OTHER = replace(DOSSIER, article=ARTICLE)


@pytest.fixture
def shelf(workspace: Workspace, sample: Dossier, tmp_path: Path) -> Iterator[OpenLibrary]:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.add_all([DOSSIER, OTHER])
    workspace.open_dossier(sample)
    shelf = OpenLibrary(workspace, sample)
    shelf.open(path)
    shelf.show(1)
    yield shelf
    shelf.close()


@pytest.fixture
def told(workspace: Workspace) -> list[Notice]:
    notices: list[Notice] = []
    workspace.notice_posted.connect(notices.append)
    return notices


@pytest.fixture
def desk(qtbot: QtBot, workspace: Workspace, shelf: OpenLibrary) -> Packs:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    packs = Packs(workspace, shelf, window)
    packs.setProperty("window", window)
    return packs


def people(shelf: OpenLibrary, number: int) -> list[str]:
    assert shelf.library is not None
    return [person.name for person in shelf.library.dossier(number).people]


def test_a_pack_is_previewed_applied_and_taken_back(
    desk: Packs, shelf: OpenLibrary, told: list[Notice], tmp_path: Path
) -> None:
    made = Decision(edit=edits.Reject(items=(targets.of_person(DOSSIER.people[2]),)), by="Bo")
    path = tmp_path / ("class" + packs.SUFFIX)
    packs.save(path, packs.of((packs.part_of(DOSSIER.article, [made]),)))
    dialog = desk.preview(path)
    assert dialog is not None
    assert "2 articles would change" in dialog.told.text()
    assert people(shelf, 1) == people(shelf, 2) == ["Aziza Nurova", "Timur Bek", "Bekov"]
    dialog.list.topLevelItem(1).setCheckState(0, Qt.CheckState.Unchecked)
    dialog.future.setChecked(True)
    dialog.apply.click()
    assert people(shelf, 1) == ["Aziza Nurova", "Timur Bek"]
    assert people(shelf, 2) == ["Aziza Nurova", "Timur Bek", "Bekov"]
    assert desk._workspace.dossier is not None and len(desk._workspace.dossier.people) == 2
    assert shelf.library is not None
    with shelf.library.reading() as connection:
        assert [each.rule for each in kept.standing(connection)] == [NeverPerson(name="Bekov")]
    assert told[-1].act is not None
    told[-1].act()
    assert people(shelf, 1) == ["Aziza Nurova", "Timur Bek", "Bekov"]
    with shelf.library.reading() as connection:
        assert kept.standing(connection) == ()


def test_a_pack_is_saved_under_the_readers_name(
    desk: Packs,
    workspace: Workspace,
    told: list[Notice],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk.save()
    assert "nothing to save" in told[-1].sentence
    workspace.apply(edits.EditArticle(title="Kept"))
    asked: list[str] = []
    named: list[str] = []
    desk.reader_named.connect(named.append)
    path = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    def answer(*words: object) -> tuple[str, bool]:
        asked.append(str(words[-1]))
        return " Ada  B. ", True

    monkeypatch.setattr(QInputDialog, "getText", answer)
    desk.save()
    desk.save()
    assert named == ["Ada B."] and len(asked) == 1
    saved = packs.load(path.with_suffix(packs.SUFFIX))
    assert [d.by for part in saved.articles for d in part.decisions] == ["Ada B."]


def test_a_bad_pack_is_one_sentence(desk: Packs, told: list[Notice], tmp_path: Path) -> None:
    path = tmp_path / "bad"
    path.write_bytes(b"{")
    assert desk.preview(path) is None
    assert "damaged" in told[-1].sentence


def test_never_a_person_holds_here_later_and_for_the_others(
    desk: Packs, shelf: OpenLibrary, told: list[Notice]
) -> None:
    desk.hold(NeverPerson(name="Bekov"))
    assert people(shelf, 1) == ["Aziza Nurova", "Timur Bek"]
    assert people(shelf, 2) == ["Aziza Nurova", "Timur Bek", "Bekov"]
    assert told[-1].action == "Apply to the Other 1" and told[-1].act is not None
    told[-1].act()
    # What it would change is shown before anything is.
    assert people(shelf, 2) == ["Aziza Nurova", "Timur Bek", "Bekov"]
    shown = preview_of(desk)
    assert shown.windowTitle() == "“Bekov” is never a person"
    assert "Rejected — Bekov" in shown.list.topLevelItem(0).child(0).text(0)  # type: ignore[union-attr]
    shown.apply.click()
    assert people(shelf, 2) == ["Aziza Nurova", "Timur Bek"]
    third = replace(ARTICLE, sha256="2" * 64, text=f"{TEXT} Once more, it was said.")
    assert shelf.library is not None
    number = shelf.library.add(replace(DOSSIER, article=third)).article
    assert people(shelf, number) == ["Aziza Nurova", "Timur Bek"]


def preview_of(desk: Packs) -> PackPreview:
    window = desk.property("window")
    assert isinstance(window, QWidget)
    return [each for each in window.findChildren(PackPreview) if each.isVisible()][-1]


def test_a_rule_is_undone_with_all_it_did(
    desk: Packs, shelf: OpenLibrary, told: list[Notice]
) -> None:
    everybody = ["Aziza Nurova", "Timur Bek", "Bekov"]
    desk.hold(NeverPerson(name="Bekov"))
    told[-1].act()  # type: ignore[misc]
    preview_of(desk).apply.click()
    assert people(shelf, 1) == people(shelf, 2) == ["Aziza Nurova", "Timur Bek"]
    assert told[-1].action == "Undo"
    told[-1].act()  # type: ignore[misc]
    assert people(shelf, 1) == people(shelf, 2) == everybody
    assert desk.rules() == ()
    # Looked at and left alone: it holds for what comes in, until that is undone too.
    desk.hold(NeverPerson(name="Bekov"))
    told[-1].act()  # type: ignore[misc]
    preview_of(desk).reject()
    assert [each.rule for each in desk.rules()] == [NeverPerson(name="Bekov")]
    told[-1].act()  # type: ignore[misc]
    assert desk.rules() == () and people(shelf, 1) == everybody


def test_a_readers_new_rule_takes_the_place_of_the_one_it_denies(
    desk: Packs, told: list[Notice]
) -> None:
    desk.hold(AlwaysCountry(words="Georgia", code="US"))
    desk.hold(AlwaysCountry(words="Georgia", code="GE"))
    assert [each.rule for each in desk.rules()] == [AlwaysCountry(words="Georgia", code="GE")]
    assert "takes the place of: “Georgia” always means United States" in told[-1].sentence


def test_what_two_packs_say_otherwise_is_shown_and_the_first_is_kept(
    desk: Packs, shelf: OpenLibrary, tmp_path: Path
) -> None:
    for name, code in (("one", "FR"), ("two", "DE")):
        made = Decision(
            edit=edits.EditPerson(person=targets.of_person(DOSSIER.people[2]), country=code)
        )
        path = tmp_path / (name + packs.SUFFIX)
        packs.save(path, packs.of((packs.part_of(DOSSIER.article, [made]),)))
        dialog = desk.preview(path)
        assert dialog is not None
        if name == "two":
            break
        dialog.future.setChecked(True)
        dialog.apply.click()
    words = all_words(dialog)
    assert "1 rule holds otherwise already" in words
    # One in each of the two articles.
    kept_words = "Decided otherwise already, which is kept: Person corrected — Bekov: Germany"
    assert words.count(kept_words) == 2
    assert "what holds already is kept: Bekov: Germany" in words
    assert not dialog.apply.isEnabled()
    assert shelf.library is not None
    assert shelf.library.dossier(1).people[2].country == "FR"


def all_words(dialog: PackPreview) -> str:
    words = []
    for number in range(dialog.list.topLevelItemCount()):
        item = dialog.list.topLevelItem(number)
        words += [item.text(0), *(item.child(n).text(0) for n in range(item.childCount()))]  # type: ignore[union-attr]
    return "\n".join(words)


def test_nothing_is_half_applied(
    desk: Packs,
    shelf: OpenLibrary,
    told: list[Notice],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = Decision(edit=edits.Reject(items=(targets.of_person(DOSSIER.people[2]),)))
    path = tmp_path / ("class" + packs.SUFFIX)
    packs.save(path, packs.of((packs.part_of(DOSSIER.article, [made]),)))
    dialog = desk.preview(path)
    assert dialog is not None
    dialog.future.setChecked(True)
    make, calls = decisions.make, []

    def fails(*words: object) -> bool:
        calls.append(words)
        if len(calls) == 2:
            raise UserError("The disk is full.")
        return make(*words)  # type: ignore[arg-type]

    monkeypatch.setattr(decisions, "make", fails)
    dialog.apply.click()
    assert len(calls) == 2 and told[-1].sentence == "The disk is full."
    assert people(shelf, 1) == people(shelf, 2) == ["Aziza Nurova", "Timur Bek", "Bekov"]
    assert desk.rules() == ()


def test_a_pack_for_other_articles_says_so_and_does_nothing(desk: Packs, tmp_path: Path) -> None:
    made = Decision(edit=edits.Accept(items=(targets.of_quote(DOSSIER.quotes[0]),)))
    elsewhere = replace(DOSSIER.article, sha256="9" * 64)
    path = tmp_path / ("class" + packs.SUFFIX)
    packs.save(path, packs.of((packs.part_of(elsewhere, [made]),)))
    dialog = desk.preview(path)
    assert dialog is not None
    assert dialog.told.text() == "The pack changes nothing in the library’s articles."
    assert not dialog.apply.isEnabled() and dialog.list.topLevelItemCount() == 0


def test_the_rules_are_listed_and_taken_back(qtbot: QtBot, desk: Packs) -> None:
    desk._workspace.reader = "Ada"
    desk.hold(NeverPerson(name="Bekov"))
    desk.hold(AlwaysCountry(words="Georgia", code="US"))
    dialog = RulesDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    lines = [dialog.list.topLevelItem(n).text(0) for n in range(2)]  # type: ignore[union-attr]
    assert lines == ["“Georgia” always means United States", "“Bekov” is never a person"]
    assert dialog.list.topLevelItem(0).text(2) == "Ada"  # type: ignore[union-attr]
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert [each.rule for each in desk.rules()] == [NeverPerson(name="Bekov")]


def test_the_list_of_corrections_takes_any_of_them_back(
    qtbot: QtBot, shelf: OpenLibrary, workspace: Workspace
) -> None:
    workspace.reader = "Ada"
    workspace.apply(apply.set_speaker(DOSSIER, DOSSIER.quotes[2], "nurova"))
    workspace.apply(edits.EditArticle(title="Kept"))
    dialog = DecisionsDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    rows = [dialog.list.topLevelItem(n) for n in range(2)]
    assert [row.text(0) for row in rows] == ["Details corrected", "Speaker: Aziza Nurova"]
    assert rows[1].text(1) == "It is late," and rows[1].text(2) == "Ada"
    dialog.list.setCurrentItem(rows[1])
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert dialog.list.topLevelItemCount() == 1
    assert workspace.dossier is not None
    assert workspace.dossier.quotes[2] == DOSSIER.quotes[2]
    assert workspace.dossier.article.title == "Kept"
    dialog.take_back()
    assert not dialog.list.isVisible() and not dialog.back.isEnabled()
