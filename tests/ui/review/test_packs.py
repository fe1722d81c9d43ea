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
from explorer.corrections.rules import NeverPerson
from explorer.model import Dossier
from explorer.store import packs as kept
from explorer.store.library import Library
from tests.explorer.corrections.samples import DOSSIER, TEXT
from ui.articles.open_library import OpenLibrary
from ui.notices import Notice
from ui.review.decisions_dialog import DecisionsDialog
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
    assert people(shelf, 2) == ["Aziza Nurova", "Timur Bek"]
    third = replace(ARTICLE, sha256="2" * 64, text=f"{TEXT} Once more, it was said.")
    assert shelf.library is not None
    number = shelf.library.add(replace(DOSSIER, article=third)).article
    assert people(shelf, number) == ["Aziza Nurova", "Timur Bek"]


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
