"""The country panel and the Countries list, with real clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from explorer.model import Article, Country, CountryMention, Dossier, Quote, Tie
from explorer.views.selection import Filter, country
from ui.country.items import Role
from ui.country.list_view import CountriesList
from ui.country.row import Row
from ui.country.view import CountryPanel
from ui.workspace import Workspace


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, sample: Dossier) -> CountryPanel:
    """The panel of the curated dossier, on screen, Kazakhstan chosen."""
    view = CountryPanel(workspace)
    qtbot.addWidget(view)
    view.resize(400, 700)
    view.show()
    workspace.open_dossier(sample)
    workspace.select(country("KZ"))
    qtbot.waitExposed(view)
    laid_out(qtbot, view)
    return view


def laid_out(qtbot: QtBot, panel: CountryPanel) -> None:
    """Wait until the cards further down have followed those on screen."""
    model = panel.cards.model()
    last = model.index(model.rowCount() - 1, 0)
    qtbot.waitUntil(lambda: not panel.cards.visualRect(last).isEmpty())


def rows(panel: CountryPanel) -> list[Row]:
    model = panel.cards.model()
    return [model.index(n, 0).data(Role.ROW) for n in range(model.rowCount())]


def headings(panel: CountryPanel) -> list[str]:
    return [row.section for row in rows(panel) if row.is_heading]


def click_card(qtbot: QtBot, panel: CountryPanel, number: int, dy: int = 14) -> None:
    index = panel.cards.model().index(number, 0)
    panel.cards.scrollTo(index)
    where = panel.cards.visualRect(index).topLeft() + QPoint(60, dy)
    qtbot.mouseClick(panel.cards.viewport(), Qt.MouseButton.LeftButton, pos=where)


def click_action(qtbot: QtBot, panel: CountryPanel, number: int, action: str) -> None:
    index = panel.cards.model().index(number, 0)
    panel.cards.scrollTo(index)
    hits = dict(panel._delegate.hits(panel.cards.visualRect(index), rows(panel)[number]))
    where = hits[action].center()
    qtbot.mouseClick(panel.cards.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_sections_come_in_reading_order(panel: CountryPanel) -> None:
    assert headings(panel) == ["said_about", "people", "events", "mentions"]


def test_header_counts_what_the_sections_hold(panel: CountryPanel) -> None:
    shown = rows(panel)
    about = sum(row.section == "said_about" and row.item is not None for row in shown)
    assert panel.header.name.text() == "Kazakhstan"
    assert panel.header.badge.text() == "About"
    assert f"{about} about" in panel.header.counts.text()


def test_empty_section_says_so(panel: CountryPanel) -> None:
    assert not [row for row in rows(panel) if row.section == "said_by"]
    assert panel.foot.text() == "No quotes by Kazakhstan."
    assert not panel.foot.isHidden()


def test_clicking_a_quote_chooses_it_and_stays_in_the_panel(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace
) -> None:
    number = next(n for n, row in enumerate(rows(panel)) if isinstance(row.item, Quote))
    click_card(qtbot, panel, number)
    assert (workspace.selection.kind, workspace.selection.country) == ("quote", "KZ")
    assert panel.cards.currentIndex().row() == number


def test_a_second_click_on_a_card_asks_for_its_place_again(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace
) -> None:
    number = next(n for n, row in enumerate(rows(panel)) if isinstance(row.item, Quote))
    click_card(qtbot, panel, number)
    with qtbot.waitSignal(workspace.source_asked) as asked:
        click_card(qtbot, panel, number)
    assert asked.args == [rows(panel)[number].item]


def test_copy_with_source_by_mouse_and_by_key(qtbot: QtBot, panel: CountryPanel) -> None:
    shown = rows(panel)
    number = next(n for n, row in enumerate(shown) if isinstance(row.item, Quote))
    index = panel.cards.model().index(number, 0)
    QGuiApplication.clipboard().clear()
    click_action(qtbot, panel, number, "copy")
    by_mouse = QGuiApplication.clipboard().text()
    quote = shown[number].item
    assert isinstance(quote, Quote) and quote.text.rstrip(",.") in by_mouse
    assert "The Washington Post" in by_mouse
    QGuiApplication.clipboard().clear()
    panel.cards.setCurrentIndex(index)
    qtbot.keyClick(panel.cards, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == by_mouse


def test_mentions_unfold_on_click(qtbot: QtBot, panel: CountryPanel) -> None:
    folded = len(rows(panel))
    number = next(n for n, row in enumerate(rows(panel)) if row.section == "mentions")
    click_card(qtbot, panel, number)
    mentions = [row for row in rows(panel) if isinstance(row.item, CountryMention)]
    assert len(rows(panel)) == folded + len(mentions) and mentions


def test_a_person_narrows_the_panel_and_the_button_widens_it(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace
) -> None:
    workspace.choose("person", "tokayev")
    assert panel.header.note.text() == "Only Kassym-Jomart Tokayev"
    qtbot.mouseClick(panel.header.whole, Qt.MouseButton.LeftButton)
    assert workspace.selection == country("KZ")


def test_steps_follow_the_order_of_the_list(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace, sample: Dossier
) -> None:
    listed = CountriesList(workspace)
    qtbot.addWidget(listed)
    listed.show_dossier(sample)
    model = listed.table.model()
    names = [model.index(n, 0).data() for n in range(model.rowCount())]
    here = names.index("Kazakhstan")
    panel.header.step(1)
    assert panel.header.name.text() == names[here + 1]


def test_markup_in_an_article_stays_words(qtbot: QtBot, workspace: Workspace) -> None:
    evil = "<b>bold</b><img src=x onerror=alert(1)>"
    quote = Quote(
        id="q1", text=evil, kind="sentence", speaker=evil, countries=(Tie(code="KZ", why="about"),)
    )
    kz = Country(code="KZ", name=evil, role="about", focus=1.0)
    view = CountryPanel(workspace)
    qtbot.addWidget(view)
    workspace.open_dossier(Dossier(article=Article(title=evil), countries=(kz,), quotes=(quote,)))
    workspace.select(country("KZ"))
    view.show()
    assert view.header.name.text() == evil
    assert view.header.name.textFormat() == Qt.TextFormat.PlainText
    words = [view.cards.model().index(n, 0).data() for n in range(view.cards.model().rowCount())]
    assert any(evil in text for text in words)


def test_list_and_workspace_follow_each_other(
    qtbot: QtBot, workspace: Workspace, sample: Dossier
) -> None:
    listed = CountriesList(workspace)
    qtbot.addWidget(listed)
    workspace.open_dossier(sample)
    listed.show()
    workspace.select(country("AM"))
    assert listed.table.currentIndex().data() == "Armenia"
    qtbot.keyClick(listed.table, Qt.Key.Key_Home)
    first = listed.table.model().index(0, 0).data()
    chosen = next(c.code for c in sample.countries if c.name == first)
    assert workspace.selection == country(chosen)


def test_every_row_of_the_list_has_words_for_screen_readers(
    qtbot: QtBot, workspace: Workspace, sample: Dossier
) -> None:
    listed = CountriesList(workspace)
    qtbot.addWidget(listed)
    listed.show_dossier(sample)
    model = listed.table.model()
    for number in range(model.rowCount()):
        words = model.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert model.index(number, 0).data() in words
        assert words.endswith(" mention" if " 1 mention" in words else " mentions")


def test_a_tall_panel_is_never_blank(qtbot: QtBot, workspace: Workspace, sample: Dossier) -> None:
    view = CountryPanel(workspace)
    qtbot.addWidget(view)
    view.resize(400, 1000)
    view.show()
    workspace.open_dossier(sample)
    qtbot.waitExposed(view)
    blank = []
    for filter in (Filter(), Filter(since="2022-10-01", until="2022-11-10")):
        for each in sample.countries:
            workspace.select(country(each.code))
            workspace.set_filter(filter)
            qtbot.wait(30)
            if not view.cards.indexAt(QPoint(40, 10)).isValid():
                blank.append((each.code, filter.since))
    assert blank == []


def test_one_row_of_the_list_is_marked_whatever_is_chosen(
    qtbot: QtBot, workspace: Workspace, sample: Dossier
) -> None:
    workspace.open_dossier(sample)
    listed = CountriesList(workspace)
    qtbot.addWidget(listed)
    listed.show()
    for code in ("KZ", "RU", "CN", "TJ"):
        workspace.select(country(code))
        rows = {index.row() for index in listed.table.selectionModel().selectedIndexes()}
        assert rows == {listed.table.currentIndex().row()}


def test_the_list_is_sorted_by_each_column_and_filtered_by_name(
    qtbot: QtBot, workspace: Workspace, sample: Dossier
) -> None:
    workspace.open_dossier(sample)
    listed = CountriesList(workspace)
    qtbot.addWidget(listed)
    told: list[str] = []
    listed.counted.connect(told.append)
    model = listed.table.model()

    def column(number: int) -> list[str]:
        return [model.index(row, number).data() for row in range(model.rowCount())]

    by_evidence = column(0)
    listed.table.header().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert column(0) == sorted(by_evidence)
    listed.table.header().setSortIndicator(5, Qt.SortOrder.AscendingOrder)
    figures = [int(one) if one != "–" else 0 for one in column(5)]
    assert figures == sorted(figures, reverse=True)
    listed.table.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert column(0) == by_evidence
    listed.filter.setText("stan")
    assert column(0) and all("stan" in name for name in column(0))
    assert told[-1] == f"{len(column(0))} of {len(by_evidence)}"
