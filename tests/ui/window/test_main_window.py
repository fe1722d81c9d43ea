"""The main job, as a user does it: real clicks on the real map, real keys, every pane following."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from explorer.views.selection import NOTHING, country
from tests.ui.conftest import app, close, options
from ui.start.context import known
from ui.start.session import Session
from ui.start.shell import bare_window, make_window
from ui.start.trace import Trace
from ui.window.main_window import MainWindow

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def ask(qtbot: QtBot, session: Session, script: str) -> Any:
    answers: list[str] = []
    page = session.window.map.page
    page.runJavaScript(f"JSON.stringify({script})", 0, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return json.loads(answers[0])


def click_map(qtbot: QtBot, session: Session, lat: float, lon: float) -> None:
    point = ask(qtbot, session, f"dateline.atlas.map.latLngToContainerPoint([{lat},{lon}])")
    target = session.window.map.focus_target()
    where = QPoint(round(point["x"]), round(point["y"]))
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=where)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def press_on(
    session: Session, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the focus is, or on the window where nothing has it."""
    QTest.keyClick(QApplication.focusWidget() or session.window, key, modifier)
    app().processEvents()


def type_search(qtbot: QtBot, session: Session, words: str) -> None:
    press(KEYS.Key_K, CTRL)
    line = session.window.panes.search.line
    qtbot.waitUntil(line.hasFocus)
    line.clear()
    qtbot.keyClicks(line, words)


def test_opens_on_the_country_with_most_quotes(session: Session) -> None:
    assert session.workspace.selection == country("KZ")
    assert session.window.panel.header.name.text() == "Kazakhstan"
    assert "Setbacks in Ukraine war" in session.window.windowTitle()


@pytest.mark.parametrize(
    ("lat", "lon", "name"), [(61.0, 95.0, "Russia"), (33.0, 104.0, "China"), (22.5, 79.0, "India")]
)
def test_a_click_on_the_map_fills_the_panel_and_marks_the_list(
    qtbot: QtBot, session: Session, lat: float, lon: float, name: str
) -> None:
    click_map(qtbot, session, lat, lon)
    qtbot.waitUntil(lambda: session.window.panel.header.name.text() == name)
    assert session.window.countries.table.currentIndex().data() == name


def test_a_click_in_the_sea_clears_and_the_panel_says_what_to_do(
    qtbot: QtBot, session: Session
) -> None:
    click_map(qtbot, session, 16.5, 65.0)
    qtbot.waitUntil(lambda: session.workspace.selection == NOTHING)
    assert "Click a country" in session.window.panel.header.counts.text()


def test_search_goes_to_the_quote_and_esc_returns(qtbot: QtBot, session: Session) -> None:
    session.workspace.select(country("FR"))
    type_search(qtbot, session, "Rakhmon respected")
    press(KEYS.Key_Return)
    chosen = session.workspace.selection
    assert (chosen.kind, chosen.country) == ("quote", "TJ")
    assert session.window.panel.header.name.text() == "Tajikistan"
    reader = session.window.panes.reader
    assert reader.isVisible() and reader.page.chosen is not None
    session.window.frame.right.go_back()
    cards = session.window.panel.cards
    assert cards.viewport().rect().intersects(cards.visualRect(cards.currentIndex()))
    session.window.panes.search.line.setFocus()
    press(KEYS.Key_Escape)
    assert session.workspace.selection == country("FR")
    assert session.window.panes.search.line.text() == ""


def test_hits_are_counted_in_the_list(qtbot: QtBot, session: Session) -> None:
    type_search(qtbot, session, "speaker:rahmon")
    table = session.window.countries.table.model()
    names = [table.index(row, 0).data() for row in range(table.rowCount())]
    assert any(name.startswith("Tajikistan  (") for name in names)
    session.window.panes.search.line.clear()
    names = [table.index(row, 0).data() for row in range(table.rowCount())]
    assert not any("(" in name for name in names)


def test_back_and_forward_by_key(qtbot: QtBot, session: Session) -> None:
    session.workspace.select(country("RU"))
    session.workspace.select(country("AM"))
    session.window.countries.table.setFocus()
    press(KEYS.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert session.workspace.selection == country("RU")
    press(KEYS.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert session.workspace.selection == country("AM")


def test_f6_visits_every_pane_and_comes_round(qtbot: QtBot, session: Session) -> None:
    window = session.window
    press_on(session, KEYS.Key_3, CTRL)
    assert window.frame.left_name == "countries"
    visited = []
    for _ in range(4):
        press(KEYS.Key_F6)
        qtbot.wait(20)
        focused = QApplication.focusWidget()
        assert focused is not None
        late = window.panes
        panes = (window.map, window.countries, window.panel, late.timeline)
        visited.append(next(type(p).__name__ for p in panes if p.isAncestorOf(focused)))
    assert visited == ["CountryPanel", "TimelinePane", "MapView", "CountriesList"]


def test_f6_turns_nothing_over(qtbot: QtBot, session: Session) -> None:
    window = session.window
    window.frame.show_article()
    for _ in range(6):
        press_on(session, KEYS.Key_F6)
    assert window.frame.right.page.kind == "article" and window.frame.left_name == ""
    assert window.panes.reader.isVisible() and not window.panel.isVisible()


def test_tab_and_enter_on_the_map_open_a_country(qtbot: QtBot, session: Session) -> None:
    session.workspace.clear_selection()
    session.window.map.setFocus()
    qtbot.wait(100)
    target = session.window.map.focus_target()
    for key in (KEYS.Key_Tab, KEYS.Key_Return):
        QTest.keyClick(target, key)
        qtbot.wait(60)
    qtbot.waitUntil(lambda: session.workspace.selection.kind == "country")


def test_esc_clears_the_selection(qtbot: QtBot, session: Session) -> None:
    session.window.panel.cards.setFocus()
    press(KEYS.Key_Escape)
    assert session.workspace.selection == NOTHING


def test_a_dead_map_comes_back_with_the_selection(qtbot: QtBot, session: Session) -> None:
    session.workspace.select(country("UA"))
    window = session.window
    with qtbot.waitSignal(window.map.ready, timeout=30_000):
        os.kill(window.map.page.renderProcessPid(), signal.SIGKILL)
    assert session.workspace.selection == country("UA")
    qtbot.waitUntil(lambda: ask(qtbot, session, "dateline.atlas.map.getZoom() > 0"))
    click_map(qtbot, session, 61.0, 95.0)
    qtbot.waitUntil(lambda: session.workspace.selection == country("RU"))


def test_layout_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    first = Session(options(tmp_path), Trace(enabled=False), app=app())
    first.start()
    first.window.resize(1111, 777)
    first.furnish()
    first.window.frame.toggle_strip()
    first.window.frame.open_left("articles")
    close(qtbot, first)
    second = Session(options(tmp_path), Trace(enabled=False), app=app())
    second.start()
    assert second.window.size().width() == 1111
    second.furnish()
    frame = second.window.frame
    assert frame.places is not None and not frame.places.is_strip_open
    assert frame.left_name == "articles"
    second.window.reset_layout()
    assert frame.places.is_strip_open and frame.left_name == ""
    close(qtbot, second)


def test_the_map_has_its_place_before_anything_stands_round_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first = Session(options(tmp_path), Trace(enabled=False), app=app())
    first.settings.theme = "dark"
    first.commands.theme_changed.emit()
    first.start()
    first.window.resize(1111, 777)
    first.furnish()
    was = place_of_map(first.window)
    close(qtbot, first)
    window = bare_window(app(), known(options(tmp_path)))
    window.show()
    assert window.size().width() == 1111 and place_of_map(window) == was
    assert window.palette().window().color().lightness() < 64
    window.resize(1200, 800)
    grown = place_of_map(window)
    make_window(app(), known(options(tmp_path)), window)
    assert place_of_map(window) == grown
    qtbot.wait(50)
    assert place_of_map(window) == grown
    window.close()


def test_a_key_that_is_quicker_than_the_map_finds_its_pane(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(options(tmp_path), Trace(enabled=False), app=app())
    session.start()
    assert session.window.late is None
    session.window.activateWindow()
    session.window.actions_by_id["go_countries"].trigger()
    assert session.window.frame.left_name == "countries"
    session.window.actions_by_id["go_timeline"].trigger()
    assert session.window.late is not None
    qtbot.waitUntil(session.window.panes.timeline.canvas.hasFocus)
    close(qtbot, session)


def place_of_map(window: MainWindow) -> QRect:
    return QRect(window.map.mapTo(window, QPoint()), window.map.size())


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'{"format": "dateline-dossier/9"}', "newer Dateline"),
        (b'{"format": "dateline-dossier/1", "article": 5}', "damaged"),
        (b"\x00\xff", "bad.dateline"),
        (b'{"format": "other"}', "not a Dateline dossier"),
    ],
)
def test_a_bad_dossier_is_told_and_the_sample_shown(
    qtbot: QtBot, tmp_path: Path, content: bytes, words: str
) -> None:
    file = tmp_path / "bad.dateline"
    file.write_bytes(content)
    running = Session(options(tmp_path, file), Trace(enabled=False), app=app())
    running.start()
    running.furnish()
    qtbot.waitUntil(lambda: words in running.window.notices.words)
    assert running.workspace.selection == country("KZ")
    assert file.read_bytes() == content
    close(qtbot, running)


def test_an_unwritable_settings_folder_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    blocked = tmp_path / "file-not-folder"
    blocked.write_text("in the way")
    settings = options(tmp_path)
    settings.settings = str(blocked / "settings.ini")
    running = Session(settings, Trace(enabled=False), app=app())
    running.start()
    running.furnish()
    assert "cannot be written" in running.window.notices.words
    close(qtbot, running)


def test_the_right_button_on_the_map_offers_what_the_menus_have(
    qtbot: QtBot, session: Session
) -> None:
    target = session.window.map.focus_target()
    shown: list[list[str]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            shown.append([action.objectName() for action in menu.actions()])
            menu.close()

    watch = QTimer(interval=50)
    watch.timeout.connect(look)
    watch.start()
    qtbot.mouseClick(target, Qt.MouseButton.RightButton, pos=target.rect().center())
    qtbot.waitUntil(lambda: bool(shown))
    assert shown[0][-3:] == ["fit", "copy_map", "save_map"]
