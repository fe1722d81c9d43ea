"""The search box over the whole library: from a word to a quote in another article, and back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLabel
from pytestqt.qtbot import QtBot

from explorer.model import Article, Country, Dossier, Quote, Tie
from explorer.store import catalog
from explorer.store.library import Library
from explorer.store.library_search import Spread
from explorer.store.search.results import Results
from explorer.views.selection import country
from ui.articles.open_library import OpenLibrary
from ui.dialogs.why import WhySheet
from ui.search.items import HIT
from ui.search.view import SearchPane
from ui.workspace import Workspace

Key = Qt.Key


def ferry(number: int, title: str, *words: str, outlet: str = "The Alder Herald") -> Dossier:
    quotes = tuple(
        Quote(
            id=f"q{n}",
            text=text,
            kind="sentence",
            speaker="Rui Teles",
            countries=(Tie(code="PT", why="speaker"),),
        )
        for n, text in enumerate(words)
    )
    portugal = Country(code="PT", name="Portugal", role="about", focus=1)
    article = Article(sha256=f"{number:064}", title=title, outlet=outlet, published="2023-05-17")
    return Dossier(article=article, countries=(portugal,), quotes=quotes)


@pytest.fixture
def shelf(
    qapp: object, workspace: Workspace, sample: Dossier, tmp_path: Path
) -> Iterator[OpenLibrary]:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        kept = library.add_all(
            (
                ferry(1, "A ferry is late", "The zebra ferry waits.", "Nothing else is known."),
                ferry(2, "A ferry is gone", "No zebra here.", "A zebra ferry again, a ferry!",
                      outlet="The Cedar Herald"),
                ferry(3, "Elsewhere", "Quite another matter."),
            )
        )  # fmt: skip
        with library.changing() as connection:
            catalog.tag(connection, [kept[1].article], "boats")
    workspace.open_dossier(sample)
    shelf = OpenLibrary(workspace, sample)
    shelf.open(path)
    yield shelf
    shelf.close()


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace, shelf: OpenLibrary) -> SearchPane:
    pane = SearchPane(workspace)
    pane.join(shelf)
    qtbot.addWidget(pane)
    pane.resize(300, 640)
    pane.show()
    qtbot.waitExposed(pane)
    pane.line.setFocus()
    QTest.mouseClick(pane.scope.library, Qt.MouseButton.LeftButton)
    return pane


def found(pane: SearchPane) -> list[tuple[int, str]]:
    pane.settle()
    model = pane.results.model()
    hits = [model.index(row, 0).data(HIT) for row in range(model.rowCount())]
    return [(hit.article, hit.id) for hit in hits if hit and hit.kind == "quote"]


def headings(pane: SearchPane) -> list[str]:
    pane.settle()
    model = pane.results.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [row.data() for row in rows if row.data(HIT) is None]


def test_hits_stand_under_their_articles(pane: SearchPane) -> None:
    QTest.keyClicks(pane.line, "zebra")
    assert sorted(headings(pane)) == [
        "A ferry is gone · The Cedar Herald · 2023-05-17 (2)",
        "A ferry is late · The Alder Herald · 2023-05-17 (1)",
    ]
    assert sorted(found(pane)) == [(1, "q0"), (2, "q0"), (2, "q1")]


@pytest.mark.parametrize(
    ("query", "articles"),
    [
        ("zebra in:late", {1}),
        ("zebra outlet:cedar", {2}),
        ("zebra tag:boats", {2}),
        ("zebra -tag:boats", {1}),
    ],
)
def test_operators_of_articles(pane: SearchPane, query: str, articles: set[int]) -> None:
    pane.line.setText(query)
    assert {article for article, _ in found(pane)} == articles


def test_enter_opens_the_article_at_the_quote_and_f3_goes_on_to_the_next(
    pane: SearchPane, workspace: Workspace, shelf: OpenLibrary
) -> None:
    gone: list[tuple[str, str]] = []
    pane.activated.connect(lambda kind, id: gone.append((kind, id)))
    QTest.keyClicks(pane.line, "zebra")
    expected = found(pane)
    places = []
    for key in (Key.Key_Return, Key.Key_F3, Key.Key_F3, Key.Key_F3):
        QTest.keyClick(pane.line, key)
        selection = workspace.selection
        assert (selection.kind, selection.country) == ("quote", "PT")
        places.append((shelf.number, selection.id, pane.summary.position.text()))
    round_trip = [*expected, expected[0]]
    numbers = ["1 of 3", "2 of 3", "3 of 3", "1 of 3"]
    assert places == [(*p, n) for p, n in zip(round_trip, numbers, strict=True)]
    assert gone == [("quote", id) for _, id in round_trip]


def test_esc_returns_to_the_article_and_the_choice(
    pane: SearchPane, workspace: Workspace, sample: Dossier
) -> None:
    workspace.select(country("UA"))
    QTest.keyClicks(pane.line, "zebra")
    QTest.keyClick(pane.line, Key.Key_Return)
    pane.settle()
    assert workspace.dossier is not sample
    QTest.keyClick(pane.line, Key.Key_Escape)
    assert workspace.dossier is sample
    assert workspace.selection == country("UA")
    assert pane.line.text() == ""


def test_other_panes_are_told_of_hits_in_the_open_article_alone(
    pane: SearchPane, workspace: Workspace, shelf: OpenLibrary
) -> None:
    told: list[Results] = []
    previewed: list[str] = []
    pane.results_changed.connect(told.append)
    pane.previewed.connect(lambda _, id: previewed.append(id))
    QTest.keyClicks(pane.line, "zebra")
    pane.settle()
    assert [results.hits for results in told] == [()]
    QTest.keyClick(pane.line, Key.Key_Down)
    assert previewed == []
    QTest.keyClick(pane.line, Key.Key_Return)
    assert {hit.article for hit in told[-1].hits} == {shelf.number}
    assert told[-1].hits


def test_copying_takes_the_source_of_the_other_article(pane: SearchPane) -> None:
    QTest.keyClicks(pane.line, "zebra in:late")
    QTest.keyClick(pane.line, Key.Key_Down)
    pane.settle()
    QTest.keyClick(pane.line, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("“The zebra ferry waits.” — Rui Teles") and "Alder" in text


def test_the_switch_searches_again_where_it_says(pane: SearchPane) -> None:
    pane.line.setText("rahmon")
    assert found(pane) == []
    QTest.mouseClick(pane.scope.article, Qt.MouseButton.LeftButton)
    assert [article for article, _ in found(pane)] == [0, 0]


def test_an_edit_is_found_in_the_library_at_once(
    pane: SearchPane, workspace: Workspace, shelf: OpenLibrary
) -> None:
    from explorer.corrections import apply

    QTest.keyClicks(pane.line, "zebra in:late")
    QTest.keyClick(pane.line, Key.Key_Return)
    pane.settle()
    dossier = workspace.dossier
    assert dossier is not None
    edit = apply.set_speaker(dossier, dossier.quotes[0], None, name="Ana Quokka")
    assert workspace.apply(edit)
    pane.settle()
    assert pane.summary.position.text() == "1 of 1"
    pane.line.setText("speaker:quokka")
    assert found(pane) == [(1, "q0")]


def test_without_a_library_the_switch_finds_nothing_and_fails_nowhere(
    qtbot: QtBot, workspace: Workspace, sample: Dossier
) -> None:
    pane = SearchPane(workspace)
    pane.join(OpenLibrary(workspace, sample))
    qtbot.addWidget(pane)
    workspace.open_dossier(replace(sample))
    pane.scope.library.setChecked(True)
    pane.line.setText("rahmon")
    assert found(pane) == []


def test_the_library_is_searched_beside_the_window(qtbot: QtBot, pane: SearchPane) -> None:
    told: list[Results] = []
    pane.results_changed.connect(told.append)
    QTest.keyClicks(pane.line, "zebra")
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert len(found(pane)) == 3


def test_one_letter_finds_what_was_added_last(pane: SearchPane) -> None:
    QTest.keyClicks(pane.line, "z")
    assert found(pane) == [(2, "q0"), (2, "q1"), (1, "q0")]
    QTest.keyClicks(pane.line, "e")
    assert len(found(pane)) == 3


def slow(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Make every search of a library hang until the event, as in a very large one."""
    go_on = threading.Event()
    search = Library.search_in_parts

    def hanging(library: Library, *rest: Any) -> Iterator[Results]:
        assert go_on.wait(10)
        yield from search(library, *rest)

    monkeypatch.setattr(Library, "search_in_parts", hanging)
    return go_on


def test_enter_waits_for_the_answer_and_the_window_does_not(
    qtbot: QtBot, pane: SearchPane, shelf: OpenLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = slow(monkeypatch)
    QTest.keyClicks(pane.line, "zebra in:late")
    QTest.keyClick(pane.line, Key.Key_Return)
    qtbot.waitUntil(pane.progress.isVisible)
    assert pane.summary.explanation.text() == "Searching the library. Esc stops it."
    assert shelf.number == 0
    go_on.set()
    qtbot.waitUntil(lambda: shelf.number == 1)
    pane.settle()
    assert not pane.progress.isVisible()


def test_esc_stops_a_search_and_a_second_one_leaves_it(
    qtbot: QtBot, pane: SearchPane, shelf: OpenLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = slow(monkeypatch)
    QTest.keyClicks(pane.line, "zebra")
    QTest.keyClick(pane.line, Key.Key_Return)
    QTest.keyClick(pane.line, Key.Key_Escape)
    assert pane.summary.explanation.text() == "The search was stopped."
    assert pane.line.text() == "zebra"
    go_on.set()
    assert found(pane) == [] and shelf.number == 0
    QTest.keyClick(pane.line, Key.Key_Escape)
    assert pane.line.text() == ""


def test_only_the_newest_keystroke_is_painted(
    pane: SearchPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    pane.results_changed.connect(lambda results: told.append(results.query.text))
    go_on = slow(monkeypatch)
    QTest.keyClicks(pane.line, "zebra")
    go_on.set()
    pane.settle()
    assert set(told) == {"zebra"}


def test_the_countries_of_what_is_found_are_told_and_forgotten(pane: SearchPane) -> None:
    told: list[Spread | None] = []
    pane.spread_changed.connect(told.append)
    QTest.keyClicks(pane.line, "zebra")
    pane.settle()
    spread = told[-1]
    assert spread is not None
    assert (spread.quotes, spread.articles) == ({"PT": 3}, {"PT": 2})
    QTest.keyClick(pane.line, Key.Key_Escape)
    assert told[-1] is None


def test_a_country_narrows_what_was_found_and_the_map_stays(pane: SearchPane) -> None:
    told: list[Spread | None] = []
    pane.spread_changed.connect(told.append)
    QTest.keyClicks(pane.line, "zebra")
    pane.narrow_to("FR")
    assert pane.line.text() == "country:fr zebra"
    assert found(pane) == []
    assert told[-1] is not None and told[-1].quotes == {"PT": 3}
    pane.narrow_to("PT")
    assert pane.line.text() == "country:pt zebra"
    assert len(found(pane)) == 3


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("zebra tag:b", "zebra tag:boats"),
        ("outlet:ced", 'outlet:"The Cedar Herald"'),
        ("in:elsew", "in:Elsewhere"),
        ("in:head", "in:headline"),
        ("country:portu", "country:pt"),
        ("after:2023", "after:2023-05"),
    ],
)
def test_operators_go_on_with_what_the_library_has(
    qtbot: QtBot, pane: SearchPane, typed: str, offered: str
) -> None:
    QTest.keyClicks(pane.line, typed)
    pane.completer.settle()
    model = pane.completer.ways_on
    role = Qt.ItemDataRole.EditRole
    assert offered in [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_a_way_on_is_taken_with_two_keys(qtbot: QtBot, pane: SearchPane) -> None:
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    pane.line.setFocus()
    QTest.keyClicks(pane.line, "zebra tag:")
    pane.completer.settle()
    popup = pane.completer.popup()
    qtbot.waitUntil(popup.isVisible)
    assert popup.model().index(0, 0).data() == "boats (1)"
    assert popup.sizeHintForRow(0) >= 24
    QTest.keyClick(popup, Key.Key_Down)
    QTest.keyClick(popup, Key.Key_Return)
    assert pane.line.text() == "zebra tag:boats"
    assert {article for article, _ in found(pane)} == {2}


def explained(pane: SearchPane) -> WhySheet:
    sheets = pane.window().findChildren(WhySheet)
    assert len(sheets) == 1
    return sheets[0]


def lines(sheet: WhySheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel)]


def test_why_on_a_row_tells_the_words_the_tie_and_the_place(pane: SearchPane) -> None:
    QTest.keyClicks(pane.line, "zebra in:late speaker:teles")
    pane.settle()
    QTest.keyClick(pane.line, Key.Key_Down)
    QTest.keyClicks(pane.results, "?")
    sheet = explained(pane)
    said = "\n".join(lines(sheet))
    assert "“zebra” stands in the words: “zebra”." in said
    assert "“teles” is the speaker: “Teles”." in said
    assert "The speaker is of Portugal." in said
    # Its article is not the open one: nothing leads astray from here.
    assert sheet.places.count() == 0
    sheet.close()


def test_alt_click_asks_why_and_goes_nowhere(pane: SearchPane, shelf: OpenLibrary) -> None:
    QTest.keyClicks(pane.line, "zebra")
    pane.settle()
    row = next(n for n in range(9) if pane.results.hit_at(n))
    at = pane.results.visualRect(pane.results.model().index(row, 0)).center()
    QTest.mouseClick(
        pane.results.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, at
    )
    assert shelf.number == 0
    explained(pane).close()


def actions(pane: SearchPane) -> dict[str, QAction]:
    pane.memory.fill()
    return {action.text(): action for action in pane.memory.menu().actions()}


def test_searches_that_led_somewhere_are_remembered(pane: SearchPane) -> None:
    for words in ("zebra in:late", "matter"):
        pane.line.setText(words)
        QTest.keyClick(pane.line, Key.Key_Return)
        pane.settle()
    pane.line.setText("never gone to")
    assert {"zebra in:late", "matter"} < set(actions(pane))
    assert "never gone to" not in actions(pane)
    actions(pane)["zebra in:late"].trigger()
    assert pane.line.text() == "zebra in:late"
    assert found(pane) == [(1, "q0")]


def test_a_search_is_saved_made_again_and_forgotten(
    pane: SearchPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not actions(pane)["Save This Search…"].isEnabled()
    pane.line.setText("zebra tag:boats")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (" My  boats & more ", True))
    actions(pane)["Save This Search…"].trigger()
    pane.line.clear()
    actions(pane)["My boats && more"].trigger()
    assert pane.line.text() == "zebra tag:boats"
    pane.memory.forget("My boats & more")
    assert "My boats && more" not in actions(pane)
