"""The article's line in the tool bar: whole where there is room, shortened and there where not."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow, QToolBar
from pytestqt.qtbot import QtBot

from ui.window.article_line import ArticleLine

LONG = "Setbacks in war diminish clout with regional allies  ·  The Post  ·  30 noviembre de 2022"


@pytest.mark.parametrize(("width", "is_whole"), [(1400, True), (420, False)])
def test_a_long_title_stays_in_the_tool_bar(qtbot: QtBot, width: int, is_whole: bool) -> None:
    window, bar = QMainWindow(), QToolBar()
    bar.addAction("Atrás")
    line = ArticleLine()
    line.setText(LONG)
    bar.addWidget(line)
    window.addToolBar(bar)
    window.resize(width, 200)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert line.isVisible()
    assert line.geometry().right() <= bar.width()
    assert (line.shown == LONG) is is_whole
    assert LONG.startswith(line.shown.rstrip("…"))
    assert len(line.shown) > 20
