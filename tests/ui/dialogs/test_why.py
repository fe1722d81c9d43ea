"""Why?: the sheet of something that rests on no place in the article."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from explorer.why.explain import Explanation
from ui.dialogs.why import show_why
from ui.workspace import Workspace


def test_without_places_there_is_no_list_and_the_keys_are_with_the_button(
    qtbot: QtBot, workspace: Workspace
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(600, 500)
    owner.show()
    sheet = show_why(workspace, owner, Explanation(title="0 quotes", lines=("None counts.",)))
    assert sheet is not None
    qtbot.waitUntil(sheet.isVisible)
    assert not sheet.places.isVisible()
    assert isinstance(sheet.focusWidget(), QPushButton)
