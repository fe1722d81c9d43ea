"""The app with the curated article, or with one that has its text; nobody waits for the map."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import app, close, options
from ui.review.choice_popup import ChoicePopup
from ui.start.session import Session
from ui.start.trace import Trace


@pytest.fixture
def plain(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """The app on screen, its window the active one."""
    running = Session(options(tmp_path), Trace(enabled=False), app=app())
    running.start()
    running.furnish()
    running.window.activateWindow()
    qtbot.waitUntil(running.window.isActiveWindow, timeout=5000)
    yield running
    close(qtbot, running)


def popup(qtbot: QtBot) -> ChoicePopup:
    """The popup that asks something, when it is there and has the keys."""

    def asked() -> bool:
        shown = QApplication.activePopupWidget()
        return isinstance(shown, ChoicePopup) and shown.line.hasFocus()

    qtbot.waitUntil(asked, timeout=5000)
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, ChoicePopup)
    return shown


def answers(shown: ChoicePopup) -> list[str]:
    """The rows of a popup, headings too."""
    return [shown.list.item(row).text() for row in range(shown.list.count())]
