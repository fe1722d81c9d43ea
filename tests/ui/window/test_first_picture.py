"""The map's first picture is told when the window paints it, not when the page says so."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.window.first_picture import FirstPicture


class Page(QObject):
    painted = Signal()


def test_it_comes_with_the_painting_after_the_pages_word(qtbot: QtBot) -> None:
    window, page = QWidget(), Page()
    qtbot.addWidget(window)
    bridge: Any = page
    picture = FirstPicture(window, bridge)
    window.show()
    qtbot.waitExposed(window)
    window.update()
    qtbot.wait(50)
    assert not picture.has_come
    page.painted.emit()
    assert not picture.has_come
    with qtbot.waitSignal(picture.came, timeout=5000):
        window.update()
    assert picture.has_come
