"""The panel's last section: the country in other articles, one click away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.model import Article, Country, CountryMention, Dossier, Quote, Tie
from explorer.store.library import Library
from explorer.views.selection import country
from ui.articles.open_library import OpenLibrary
from ui.country.items import Role
from ui.country.other_article_rows import history
from ui.country.row import Elsewhere, Row
from ui.country.view import CountryPanel
from ui.workspace import Workspace


def article(number: int, code: str, published: str) -> Dossier:
    return Dossier(
        article=Article(
            sha256=f"{number:064}",
            title=f"Story {number}",
            outlet="The Alder Herald",
            published=published,
        ),
        countries=(
            Country(
                code=code,
                name=code,
                role="about",
                focus=1,
                mentions=(CountryMention(text=code, how="name", start=0, end=2),),
            ),
        ),
        quotes=(
            Quote(
                id="q1", text="Words.", kind="sentence", countries=(Tie(code=code, why="speaker"),)
            ),
        ),
    )


@pytest.fixture
def shelf(
    qapp: object, workspace: Workspace, sample: Dossier, tmp_path: Path
) -> Iterator[OpenLibrary]:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.add_all(
            (article(1, "KZ", "2023-01-05"), article(2, "KZ", "2023-03-05"),
             article(3, "PT", "2023-04-05"))
        )  # fmt: skip
    workspace.open_dossier(sample)
    workspace.select(country("KZ"))
    shelf = OpenLibrary(workspace, sample)
    shelf.open(path)
    yield shelf
    shelf.close()


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, shelf: OpenLibrary) -> CountryPanel:
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


def card(panel: CountryPanel, title: str) -> QModelIndex:
    model = panel.cards.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return next(row for row in rows if row.data().startswith(title))


def test_other_articles_are_counted_and_listed_newest_first(
    qtbot: QtBot, panel: CountryPanel
) -> None:
    qtbot.waitUntil(lambda: bool(last(panel)))
    assert last(panel) == [
        "In other articles (2)",
        "Quotes by month, 2023-01 to 2023-03: █▁█ (most in 2023-01: 1)",
        "Story 2. The Alder Herald · 2023-03-05 · 1 quote, 1 mention",
        "Story 1. The Alder Herald · 2023-01-05 · 1 quote, 1 mention",
    ]


def test_a_click_opens_the_other_article_with_the_country_chosen(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace
) -> None:
    qtbot.waitUntil(lambda: bool(last(panel)))
    index = card(panel, "Story 1")

    def is_seen() -> bool:
        panel.cards.scrollTo(index)
        return panel.cards.viewport().rect().contains(panel.cards.visualRect(index).center())

    qtbot.waitUntil(is_seen)
    where = panel.cards.visualRect(index).center()
    QTest.mouseClick(panel.cards.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert workspace.dossier is not None
    assert workspace.dossier.article.title == "Story 1"
    assert workspace.selection == country("KZ")
    qtbot.waitUntil(lambda: len(last(panel)) == 3)
    assert last(panel)[0] == "In other articles (1)"
    assert last(panel)[-1].startswith("Story 2")


def test_enter_opens_it_too(qtbot: QtBot, panel: CountryPanel, workspace: Workspace) -> None:
    qtbot.waitUntil(lambda: bool(last(panel)))
    panel.cards.setCurrentIndex(card(panel, "Story 2"))
    QTest.keyClick(panel.cards, Qt.Key.Key_Return)
    assert workspace.dossier is not None
    assert workspace.dossier.article.title == "Story 2"


def test_a_country_of_no_other_article_has_no_such_section(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace
) -> None:
    qtbot.waitUntil(lambda: bool(last(panel)))
    workspace.select(country("TJ"))
    qtbot.wait(120)
    assert last(panel) == []
    workspace.select(country("KZ"))
    qtbot.waitUntil(lambda: len(last(panel)) == 4)


def test_the_section_stays_while_a_quote_of_the_country_is_chosen(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace, sample: Dossier
) -> None:
    qtbot.waitUntil(lambda: bool(last(panel)))
    quote = next(q for q in sample.quotes if any(tie.code == "KZ" for tie in q.countries))
    workspace.choose("quote", quote.id)
    assert workspace.selection.country == "KZ"
    assert len(last(panel)) == 4


def test_what_is_kept_later_is_counted(
    qtbot: QtBot, panel: CountryPanel, shelf: OpenLibrary
) -> None:
    qtbot.waitUntil(lambda: bool(last(panel)))
    assert shelf.change(lambda library: library.add(article(4, "KZ", "2023-03-06")))
    qtbot.waitUntil(lambda: last(panel)[0] == "In other articles (3)")


def test_why_on_such_a_card_explains_the_counts(qtbot: QtBot, panel: CountryPanel) -> None:
    from ui.country import reasons

    qtbot.waitUntil(lambda: bool(last(panel)))
    row = card(panel, "Story 1").data(Role.ROW)
    dossier = panel._workspace.dossier
    assert dossier is not None
    assert reasons.of_panel(dossier, "KZ", row) == reasons.of_panel(dossier, "KZ", "header")


def test_the_history_fills_gaps_and_keeps_to_two_years() -> None:
    assert "█▁▁▁▄" in history((("2022-11", 8), ("2023-03", 4)))
    long = history((("2001-01", 9), ("2023-03", 4)))
    assert "2021-04 to 2023-03" in long
    assert long.count("▁") == 23


def test_a_country_the_article_does_not_name_has_a_page(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace
) -> None:
    workspace.select(country("PT"))
    assert panel.header.name.text() == "Portugal"
    assert panel.header.counts.text() == "Portugal is not in this article."
    qtbot.waitUntil(lambda: bool(cards(panel, 1)))
    assert [each.title for each in cards(panel, 1)] == ["Story 3"]


def cards(panel: CountryPanel, least: int = 0) -> list[Elsewhere]:
    found = [row.elsewhere for row in rows_of(panel) if row.elsewhere is not None]
    return [each for each in found if each.article >= least]


def rows_of(panel: CountryPanel) -> list[Row]:
    model = panel.cards.model()
    return [model.index(number, 0).data(Role.ROW) for number in range(model.rowCount())]


def test_from_there_its_neighbours_that_the_article_names_are_a_key_away(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace
) -> None:
    workspace.select(country("MN"))
    assert rows_of(panel)[0].name == "Its neighbours in this article"
    assert [each.title for each in cards(panel) if each.code] == ["Russia", "China"]
    qtbot.waitUntil(lambda: rows_of(panel)[-1].section == "elsewhere")
    assert rows_of(panel)[-1].note == "No other article of the library names it."
    panel.cards.setFocus()
    QTest.keyClick(panel.cards, Qt.Key.Key_Home)
    QTest.keyClick(panel.cards, Qt.Key.Key_Down)
    QTest.keyClick(panel.cards, Qt.Key.Key_Return)
    assert workspace.selection.country in ("RU", "CN")
