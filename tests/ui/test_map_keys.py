"""The map's keys inside the window, whose shortcuts want some of them too."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from explorer.views.selection import country
from ui.dialogs.why import WhySheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.start.session import Session


def press(*keys: str) -> None:
    for each in keys:
        combination = QKeySequence(each)[0]
        window = QGuiApplication.focusWindow()
        assert window is not None
        QTest.keyClick(window, combination.key(), combination.keyboardModifiers())


def until(qtbot: QtBot, session: Session, script: str) -> None:
    """Wait until `script` is true in the map's page."""

    def is_so() -> bool:
        answers: list[str] = []
        session.window.map.page.runJavaScript(f"JSON.stringify(!!({script}))", 0, answers.append)
        qtbot.waitUntil(lambda: bool(answers), timeout=5000)
        return bool(json.loads(answers[0]))

    qtbot.waitUntil(is_so, timeout=10_000)


def test_escape_closes_the_fan_first_and_then_clears_the_choice(
    session: Session, qtbot: QtBot
) -> None:
    session.workspace.select(country("KZ"))
    press("Ctrl+1")
    until(qtbot, session, "document.hasFocus() && document.querySelector('.badge')")
    press("E")
    until(qtbot, session, "document.activeElement.classList.contains('badge')")
    press("Return")
    until(qtbot, session, "document.querySelectorAll('.blade').length > 1")
    press("Esc")
    until(qtbot, session, "document.querySelectorAll('.blade').length === 0")
    assert session.workspace.selection.country == "KZ"
    qtbot.wait(100)
    press("Esc")
    qtbot.waitUntil(lambda: session.workspace.selection.is_empty, timeout=5000)


def test_a_question_mark_on_the_map_opens_the_reasons(session: Session, qtbot: QtBot) -> None:
    session.workspace.select(country("KZ"))
    press("Ctrl+1")
    until(qtbot, session, "document.hasFocus() && dateline.atlas.state.selected.code === 'KZ'")
    window = QGuiApplication.focusWindow()
    assert window is not None
    QTest.keyClick(window, "?")
    qtbot.waitUntil(lambda: bool(session.window.findChildren(WhySheet)), timeout=5000)
    sheet = session.window.findChildren(WhySheet)[0]
    assert sheet.places.count() > 0
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
