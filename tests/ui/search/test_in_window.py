"""Search in the whole window, by real keys that are counted: to the sentence, back, every pane."""

from __future__ import annotations

import json
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from explorer.model import Article, Country, Dossier, Quote, Tie
from explorer.views.selection import country
from ui.dialogs.why import WhySheet
from ui.reader.page import Page
from ui.search.view import SearchPane
from ui.start.session import Session

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FILLER = "The boats lay at the quay for another long night and nobody knew what was to come of it. "
SAID = "“The zebra ferry waits for nobody,” said Rui Teles, the Portuguese minister."
TEXT = "\n\n".join([*(FILLER * 3 for _ in range(30)), SAID, *(FILLER * 3 for _ in range(30))])


def ferry() -> Dossier:
    at = TEXT.index("The zebra")
    quote = Quote(
        id="q0",
        text="The zebra ferry waits for nobody,",
        kind="sentence",
        start=at,
        end=at + len("The zebra ferry waits for nobody,"),
        speaker="Rui Teles",
        countries=(Tie(code="PT", why="speaker"),),
    )
    portugal = Country(code="PT", name="Portugal", role="about", focus=1)
    article = Article(title="A ferry is late", sha256="7" * 64, text=TEXT, published="2023-05-17")
    return Dossier(article=article, countries=(portugal,), quotes=(quote,))


class Keyboard:
    """The one way of this file to press a key, so that keys are counted."""

    def __init__(self) -> None:
        self.pressed: list[Qt.Key] = []

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        self.pressed.append(key)
        QTest.keyClick(focused, key, modifier)


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


def begin(qtbot: QtBot, session: Session, keys: Keyboard, words: str) -> SearchPane:
    keys.press(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    pane = session.window.panes.search
    qtbot.waitUntil(pane.line.hasFocus)
    QTest.keyClicks(pane.line, words)
    return pane


def is_shown(page: Page, words: str) -> bool:
    """Tell whether words are selected in the article and stand at a third of its pane."""
    cursor = page.textCursor()
    top = page.top_in_view(cursor.selectionStart())
    at_a_third = abs(top - page.viewport().height() / 3) <= 50
    return words in cursor.selectedText() and page.isVisible() and at_a_third


@pytest.mark.parametrize("size", [(1024, 640), (1500, 900)])
def test_one_key_to_the_sentence_and_one_key_back(
    qtbot: QtBot, session: Session, keys: Keyboard, size: tuple[int, int]
) -> None:
    session.window.resize(*size)
    session.workspace.open_dossier(ferry())
    session.workspace.select(country("PT"))
    begin(qtbot, session, keys, "zebra")
    keys.pressed.clear()
    keys.press(Key.Key_Return)
    assert keys.pressed == [Key.Key_Return]
    qtbot.waitUntil(lambda: is_shown(session.window.panes.reader.page, "The zebra ferry waits"))
    keys.pressed.clear()
    keys.press(Key.Key_Escape)
    assert keys.pressed == [Key.Key_Escape]
    assert session.workspace.selection == country("PT")
    assert session.window.panes.search.line.text() == ""


def test_the_same_from_the_library_and_back_to_the_other_article(
    qtbot: QtBot, session: Session, keys: Keyboard
) -> None:
    assert session.furniture is not None
    shelf = session.furniture.shelf
    assert shelf.library is not None
    shelf.library.add(ferry())
    session.workspace.select(country("UA"))
    session.window.panes.search.scope.library.click()
    pane = begin(qtbot, session, keys, "zebra")
    pane.settle()
    keys.pressed.clear()
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: is_shown(session.window.panes.reader.page, "The zebra ferry waits"))
    assert keys.pressed == [Key.Key_Return]
    keys.press(Key.Key_Escape)
    assert session.workspace.selection == country("UA")
    assert session.workspace.dossier is not None
    assert session.workspace.dossier.article.title != "A ferry is late"


def ask(qtbot: QtBot, session: Session, script: str) -> Any:
    answers: list[str] = []
    session.window.map.page.runJavaScript(f"JSON.stringify({script})", 0, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return json.loads(answers[0])


def test_the_library_map_comes_with_a_search_narrows_it_and_goes_with_it(
    qtbot: QtBot, session: Session, keys: Keyboard
) -> None:
    assert session.furniture is not None
    shelf = session.furniture.shelf
    assert shelf.library is not None
    shelf.library.add(ferry())
    session.window.panes.search.scope.library.click()
    pane = begin(qtbot, session, keys, "zebra")
    title = "document.querySelector('.legend .head strong').textContent"
    qtbot.waitUntil(lambda: ask(qtbot, session, title) == "Found in the library")
    shades = "dateline.atlas.state.plate.countries.map((shade) => [shade.code, shade.passages])"
    assert ask(qtbot, session, shades) == [["PT", 1]]
    qtbot.wait(600)
    at = ask(qtbot, session, "dateline.atlas.map.latLngToContainerPoint([39.6, -8.0])")
    where = QPoint(round(at["x"]), round(at["y"]))
    qtbot.mouseClick(session.window.map.focus_target(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: pane.line.text().startswith("country:"))
    assert pane.line.text() == "country:pt zebra"
    pane.line.setFocus()
    pane.settle()
    assert pane.results.place() == "1"
    keys.press(Key.Key_Escape)
    qtbot.waitUntil(lambda: ask(qtbot, session, title) != "Found in the library")
    assert ask(qtbot, session, "dateline.atlas.state.shades.has('KZ')")


def test_enter_on_a_hit_is_in_every_pane_before_the_event_loop_turns_once(
    qtbot: QtBot, session: Session, keys: Keyboard
) -> None:
    window, panes = session.window, session.window.panes
    begin(qtbot, session, keys, "respected")
    told: list[str] = []
    window.map._bridge.to_page.connect(told.append)
    QCoreApplication.processEvents()
    told.clear()
    keys.press(Key.Key_Return)
    seen = {
        "map": any('"code":"TJ"' in text for text in told),
        "panel": window.panel.header.name.text() == "Tajikistan",
        "list": window.countries.table.currentIndex().data() == "Tajikistan  (1)",
        "search": getattr(panes.search.results.current_hit(), "id", "") == "q10",
        "reader": panes.reader.page.chosen_id == "q10",
        "timeline": panes.timeline.canvas._current == ("quote", "q10"),
    }
    assert seen == dict.fromkeys(seen, True)
    # Told in the very call; the page wears it a frame or two of its own later.
    selected = "document.querySelector('path.land[data-code=TJ]').classList.contains('selected')"
    assert ask(qtbot, session, f"dateline.twoFrames() && {selected}")


def test_f3_goes_from_article_to_article_wherever_the_focus_is(
    qtbot: QtBot, session: Session, keys: Keyboard
) -> None:
    assert session.furniture is not None
    shelf = session.furniture.shelf
    assert shelf.library is not None
    again = replace(ferry().article, title="Late again", sha256="8" * 64, text=f"{TEXT} Again!")
    other = replace(ferry(), article=again)
    numbers = {shelf.library.add(ferry()).article, shelf.library.add(other).article}
    session.window.panes.search.scope.library.click()
    pane = begin(qtbot, session, keys, "zebra")
    pane.settle()
    assert pane.summary.position.text() == "2"
    session.window.countries.table.setFocus()
    seen, places = [], []
    for key, shift in ((Key.Key_F3, NONE), (Key.Key_F3, NONE), (Key.Key_F3, SHIFT)):
        keys.press(key, shift)
        pane.settle()
        seen.append(shelf.number)
        places.append(pane.summary.position.text())
    assert set(seen) == numbers
    assert seen[0] == seen[2] != seen[1]
    assert places == ["1 of 2", "2 of 2", "1 of 2"]
    assert session.workspace.selection.id == "q0"
    model = pane.results.model()
    headings = [model.index(row, 0).data() for row in (0, 2)]
    assert sorted(headings) == ["A ferry is late · 2023-05-17 (1)", "Late again · 2023-05-17 (1)"]


def test_why_on_a_hit_of_the_open_article_leads_to_its_place(
    qtbot: QtBot, session: Session, keys: Keyboard
) -> None:
    session.window.resize(1500, 900)
    session.workspace.open_dossier(ferry())
    pane = begin(qtbot, session, keys, "zebra")
    keys.press(Key.Key_Down)
    pane.results.setFocus()
    keys.press(Key.Key_Question, SHIFT)
    sheet = session.window.findChild(WhySheet)
    assert isinstance(sheet, WhySheet)
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert said[0] == "Found: The zebra ferry waits for nobody,"
    assert "“zebra” stands in the words: “zebra”." in said
    assert "The speaker is of Portugal." in said
    assert sheet.places.count() == 1
    page = session.window.panes.reader.page
    page.verticalScrollBar().setValue(0)
    sheet.places.itemActivated.emit(sheet.places.item(0))
    qtbot.waitUntil(lambda: is_shown(page, "The zebra ferry waits"))
    session.window.grab()
    sheet.close()
