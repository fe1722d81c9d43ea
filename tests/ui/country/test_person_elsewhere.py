"""The panel's last section while a person is chosen: other articles, and who they are there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.model import Article, Country, Dossier, Person, Quote, Tie
from explorer.store.library import Library
from explorer.views.selection import country
from ui.articles.open_library import OpenLibrary
from ui.country.items import Role
from ui.country.same_person import SamePerson
from ui.country.view import CountryPanel
from ui.notices import Notice
from ui.workspace import Workspace

Key = Qt.Key


def made(number: int, name: str, *, at_home: str | None = "KG", country: str = "KG") -> Dossier:
    tie = Tie(code=country, why="speaker" if at_home else "about")
    return Dossier(
        article=Article(
            title=f"Story {number}", published=f"2023-{number:02}-05", text=f"Text {number}"
        ),
        countries=(Country(code=country, name=country, role="about", focus=1),),
        people=(Person(id=f"p{number}", name=name, country=at_home),),
        quotes=(
            Quote(
                id="q1", text=f"Words {number}.", kind="sentence", speaker=name,
                speaker_id=f"p{number}", countries=(tie,),
            ),
        ),
    )  # fmt: skip


@pytest.fixture
def shelf(
    qapp: object, workspace: Workspace, sample: Dossier, tmp_path: Path
) -> Iterator[OpenLibrary]:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.add_all(
            (made(1, "Sadyr Japarov"), made(2, "Sadyr Zhaparov"), made(3, "The Old Fox"),
             made(4, "Josep Borrell", at_home=None), made(5, "Josep Borrell", at_home=None))
        )  # fmt: skip
    workspace.open_dossier(sample)
    shelf = OpenLibrary(workspace, sample)
    shelf.open(path)
    assert shelf.show(1)
    yield shelf
    shelf.close()


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, shelf: OpenLibrary) -> CountryPanel:
    workspace.select(country("KG"))
    panel = CountryPanel(workspace)
    panel.join(shelf)
    qtbot.addWidget(panel)
    panel.resize(380, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def last(panel: CountryPanel) -> list[str]:
    model = panel.cards.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [row.data() for row in rows if row.data(Role.ROW).section == "elsewhere"]


def enter(panel: CountryPanel, title: str) -> None:
    model = panel.cards.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    index: QModelIndex = next(row for row in rows if row.data().startswith(title))
    panel.cards.setCurrentIndex(index)
    QTest.keyClick(panel.cards, Key.Key_Return)


OTHER = [
    "Sadyr Japarov in other articles (1)",
    "Quotes by month, 2023-01 to 2023-02: ██ (most in 2023-01: 1)",
    "Story 2. 2023-02-05 · 1 quote",
    "Same person as…. Choose who Sadyr Japarov also is in other articles.",
]


def test_a_chosen_person_is_shown_in_other_articles(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace
) -> None:
    qtbot.waitUntil(lambda: last(panel)[:1] == ["In other articles (4)"])
    workspace.choose("person", "p1")
    qtbot.waitUntil(lambda: last(panel) == OTHER)
    workspace.select(country("KG"))
    qtbot.waitUntil(lambda: last(panel)[:1] == ["In other articles (4)"])


def test_its_card_opens_the_article_with_the_person_chosen(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace
) -> None:
    workspace.choose("person", "p1")
    qtbot.waitUntil(lambda: last(panel) == OTHER)
    enter(panel, "Story 2")
    assert workspace.dossier is not None and workspace.dossier.article.title == "Story 2"
    assert (workspace.selection.kind, workspace.selection.id) == ("person", "p2")
    qtbot.waitUntil(lambda: "Story 1. 2023-01-05 · 1 quote" in last(panel))


def test_a_person_of_no_country_has_the_section_too(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace, shelf: OpenLibrary
) -> None:
    assert shelf.show(4)
    workspace.choose("person", "p4")
    assert workspace.selection.country == ""
    qtbot.waitUntil(lambda: "Story 5. 2023-05-05 · 1 quote" in last(panel))


def test_two_are_taken_for_one_by_hand_and_that_is_taken_back(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace
) -> None:
    told: list[Notice] = []
    workspace.notice_posted.connect(told.append)
    workspace.choose("person", "p1")
    qtbot.waitUntil(lambda: last(panel) == OTHER)
    enter(panel, "Same person as")
    dialog = panel.findChild(SamePerson)
    assert dialog is not None
    qtbot.waitUntil(lambda: "sounds alike" in dialog.hint.text())
    assert not dialog.join.isEnabled()
    QTest.keyClicks(dialog.line, "fox")
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert dialog.list.item(0).text() == "The Old Fox\nKyrgyzstan · in 1 article · 1 quote"
    QTest.keyClick(dialog.line, Key.Key_Return)
    qtbot.waitUntil(lambda: last(panel)[0] == "Sadyr Japarov in other articles (2)")
    assert "Story 3. 2023-03-05 · 1 quote" in last(panel)
    assert any(row.startswith("Taken for the same person: The Old Fox") for row in last(panel))
    assert told[-1].sentence == "The Old Fox is taken for the same person from now on."
    assert told[-1].act is not None
    told[-1].act()
    qtbot.waitUntil(lambda: last(panel) == OTHER)


def test_they_are_parted_again_by_their_row(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace
) -> None:
    workspace.choose("person", "p1")
    qtbot.waitUntil(lambda: last(panel) == OTHER)
    enter(panel, "Same person as")
    dialog = panel.findChild(SamePerson)
    assert dialog is not None
    QTest.keyClicks(dialog.line, "old")
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    QTest.mouseClick(dialog.join, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: last(panel)[0] == "Sadyr Japarov in other articles (2)")
    enter(panel, "Taken for the same person")
    qtbot.waitUntil(lambda: last(panel) == OTHER)


def test_a_person_nobody_else_has_is_said_in_a_sentence(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace, shelf: OpenLibrary
) -> None:
    assert shelf.show(3)
    workspace.choose("person", "p3")
    expected = "No other article of the library has The Old Fox by this name."
    qtbot.waitUntil(lambda: expected in last(panel))


def test_the_question_does_not_stop_the_window(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    from explorer.store import other_articles

    asked: list[bool] = []
    real = other_articles.of_person

    def look(*values: object) -> object:
        asked.append(threading.current_thread() is threading.main_thread())
        return real(*values)  # type: ignore[arg-type]

    monkeypatch.setattr(other_articles, "of_person", look)
    workspace.choose("person", "p1")
    qtbot.waitUntil(lambda: last(panel) == OTHER)
    assert asked and not any(asked)


def test_who_belongs_to_no_country_is_named_all_the_same(
    panel: CountryPanel, workspace: Workspace, shelf: OpenLibrary
) -> None:
    assert shelf.show(4)
    workspace.choose("person", "p4")
    assert panel.header.name.text() == "Josep Borrell"
    assert panel.header.counts.text() == "The article does not state a country."
