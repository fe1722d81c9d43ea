"""Two articles side by side: chosen in the list, read by keys; entries lead to their place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from explorer.model import (
    Article,
    Country,
    CountryMention,
    Dossier,
    Located,
    Mention,
    Person,
    Quote,
)
from tests.effort import steps
from ui.articles.open_library import OpenLibrary
from ui.library.compare_dialog import CompareDialog
from ui.library.compare_rows import rows_of
from ui.library.comparer import Comparer
from ui.library.view import ArticlesPane
from ui.notices import Notice
from ui.workspace import Workspace

Key = Qt.Key


def told(title: str, words: str, *codes: str, person: str = "Aida Bek") -> Dossier:
    text = f"{title}: {words} said {person} of " + " ".join(codes)
    at = text.index(person)
    return Dossier(
        article=Article(title=title, text=text, published="2023-01-02"),
        countries=tuple(
            Country(
                code=code, name=f"Land {code}", role="about", focus=1 / len(codes),
                mentions=(CountryMention(text=code, how="name", start=text.rindex(code),
                                         end=text.rindex(code) + 2),),
            )
            for code in codes
        ),
        people=(Person(id="p1", name=person, country=codes[0],
                       mentions=(Mention(start=at, end=at + len(person), text=person),)),),
        quotes=(Quote(id="q1", text=words, kind="sentence", start=len(title) + 2,
                      end=len(title) + 2 + len(words), speaker=person, speaker_id="p1"),),
    )  # fmt: skip


FIRST = told("Lake road opens", "We will keep the road open.", "KG", "KZ")
SECOND = told("Road stays open", "We will keep the road open, whatever it costs.", "KG", "UZ")
THIRD = told("Ferry is late", "Nobody came.", "PT", person="Rui Teles")


@pytest.fixture
def comparer(
    qtbot: QtBot, pane: ArticlesPane, shelf: OpenLibrary, workspace: Workspace
) -> Iterator[Comparer]:
    assert shelf.library is not None
    shelf.library.add_all((FIRST, SECOND, THIRD))
    pane.show_list()
    window = QWidget()
    qtbot.addWidget(window)
    comparer = Comparer(workspace, shelf, pane.chosen_items, window)
    pane.compare_asked.connect(comparer.compare)
    yield comparer
    for dialog in window.findChildren(CompareDialog):
        dialog.close()


def choose(pane: ArticlesPane, *titles: str) -> None:
    pane.list.clearSelection()
    for row in range(pane.model.rowCount()):
        index = pane.model.index(row)
        if index.data().partition("\n")[0] in titles:
            pane.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def compare(comparer: Comparer, pane: ArticlesPane) -> CompareDialog:
    QTest.keyClick(pane.list, Key.Key_C)
    dialogs = comparer._window.findChildren(CompareDialog)
    assert dialogs
    return dialogs[-1]


def shown(dialog: CompareDialog) -> list[tuple[str, str]]:
    model = dialog.model

    def words(row: int, column: int) -> str:
        return str(model.index(row, column).data()).partition("\n")[0]

    return [(words(row, 0), words(row, 1)) for row in range(model.rowCount())]


def test_what_both_have_and_what_one_has(comparer: Comparer, pane: ArticlesPane) -> None:
    choose(pane, "Lake road opens", "Road stays open")
    dialog = compare(comparer, pane)
    assert dialog.summary.text() == "In both articles: 1 statement, 1 person, 1 country"
    assert shown(dialog) == [
        ("Quotes of the same statement (1)", ""),
        ("“We will keep the road open, whatever it costs.”", "“We will keep the road open.”"),
        ("People in both articles (1)", ""),
        ("Aida Bek", "Aida Bek"),
        ("Countries in both articles (1)", ""),
        ("Land KG", "Land KG"),
        ("Countries in one article only (1 | 1)", ""),
        ("Land UZ", "Land KZ"),
    ]


def test_nothing_in_common_is_said_in_sentences(comparer: Comparer, pane: ArticlesPane) -> None:
    choose(pane, "Ferry is late", "Lake road opens")
    words = [one for one, _ in shown(compare(comparer, pane))]
    assert "No statement is quoted in both articles." in words
    assert "Nobody is named in both articles." in words
    assert "No country is in both articles." in words


def test_enter_leads_to_the_article_and_its_sentence(
    comparer: Comparer, pane: ArticlesPane, workspace: Workspace
) -> None:
    asked: list[Located] = []
    workspace.source_asked.connect(asked.append)
    choose(pane, "Lake road opens", "Road stays open")
    dialog = compare(comparer, pane)
    assert dialog.table.hasFocus() or dialog.table.currentIndex().row() == 1
    QTest.keyClick(dialog.table, Key.Key_Right)
    QTest.keyClick(dialog.table, Key.Key_Return)
    assert workspace.dossier == FIRST
    assert (workspace.selection.kind, workspace.selection.id) == ("quote", "q1")
    assert asked[-1].span == FIRST.quotes[0].span
    QTest.keyClick(dialog.table, Key.Key_Down)
    QTest.keyClick(dialog.table, Key.Key_Left)
    QTest.keyClick(dialog.table, Key.Key_Return)
    assert workspace.dossier == SECOND
    assert (workspace.selection.kind, workspace.selection.id) == ("person", "p1")
    assert asked[-1].span == SECOND.people[0].mentions[0].span
    assert dialog.isVisible()


def test_a_click_leads_there_too(
    comparer: Comparer, pane: ArticlesPane, workspace: Workspace, qtbot: QtBot
) -> None:
    choose(pane, "Lake road opens", "Road stays open")
    dialog = compare(comparer, pane)
    qtbot.waitExposed(dialog)
    row = next(n for n, (one, _) in enumerate(shown(dialog)) if one == "Land UZ")
    where = dialog.table.visualRect(dialog.model.index(row, 1)).center()
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert workspace.dossier == FIRST
    assert workspace.selection.country == "KZ"


def test_one_chosen_article_is_compared_with_the_open_one(
    comparer: Comparer, pane: ArticlesPane, sample: Dossier, workspace: Workspace
) -> None:
    choose(pane, "Lake road opens")
    dialog = compare(comparer, pane)
    assert str(sample.article.title) in dialog.model.headerData(0, Qt.Orientation.Horizontal)
    assert "Lake road opens" in dialog.model.headerData(1, Qt.Orientation.Horizontal)
    row = next(n for n, row in enumerate(dialog.model.rows) if row.cells[1] is not None)
    dialog.table.setCurrentIndex(dialog.model.index(row, 1))
    QTest.keyClick(dialog.table, Key.Key_Return)
    assert workspace.dossier == FIRST
    row = next(n for n, row in enumerate(dialog.model.rows) if row.cells[0] is not None)
    dialog.table.setCurrentIndex(dialog.model.index(row, 0))
    QTest.keyClick(dialog.table, Key.Key_Return)
    assert workspace.dossier is sample


@pytest.mark.parametrize("titles", [(), ("Lake road opens", "Road stays open", "Ferry is late")])
def test_any_other_number_is_answered_with_a_sentence(
    comparer: Comparer, pane: ArticlesPane, workspace: Workspace, titles: tuple[str, ...]
) -> None:
    notices: list[Notice] = []
    workspace.notice_posted.connect(notices.append)
    choose(pane, *titles)
    QTest.keyClick(pane.list, Key.Key_C)
    assert "Choose two articles" in notices[-1].sentence
    assert comparer._window.findChildren(CompareDialog) == []


def test_a_screen_reader_hears_section_and_article(comparer: Comparer, pane: ArticlesPane) -> None:
    choose(pane, "Lake road opens", "Road stays open")
    dialog = compare(comparer, pane)
    spoken = dialog.model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("People in both articles (1), Road stays open · 2023-01-02: Aida Bek")
    assert dialog.table.accessibleName()


def test_two_long_articles_are_compared_in_few_steps(qtbot: QtBot) -> None:
    quotes = tuple(
        Quote(id=f"q{n}", text=f"We said word{n} and the thing{n} of it, as ever", kind="sentence")
        for n in range(600)
    )

    one, other = replace(FIRST, quotes=quotes), replace(SECOND, quotes=quotes[::-1])
    assert len(rows_of(one, other)) > 600
    # All with all, it took millions.
    assert steps(lambda: rows_of(one, other)) < 1_000_000


def test_rows_are_as_high_as_their_words_at_the_width_they_have(
    qtbot: QtBot, sample: Dossier
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = CompareDialog(sample, Dossier(article=Article(title="Another")), owner)
    dialog.show()
    table = dialog.table

    def wanted(row: int) -> int:
        return max(table.sizeHintForRow(row), table.verticalHeader().minimumSectionSize())

    qtbot.waitUntil(
        lambda: all(table.rowHeight(row) == wanted(row) for row in range(table.model().rowCount()))
    )
    assert table.columnWidth(0) > 300
