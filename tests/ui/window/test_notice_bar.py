"""What is wrong stays told until it is closed; what can be taken back is the last step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ui.notices import Notice
from ui.window.notice_bar import NoticeBar


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[NoticeBar]:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = NoticeBar(window.statusBar(), window)
    window.setCentralWidget(bar)
    window.show()
    yield bar


def test_a_second_failure_does_not_hide_the_first(bar: NoticeBar) -> None:
    for sentence in ("One is wrong.", "Two is wrong.", "One is wrong."):
        bar.show_notice(Notice(sentence=sentence, urgent=True))
    assert bar.words == "Two is wrong.\nOne is wrong."
    bar.hide()
    bar.show_notice(Notice(sentence="Three is wrong.", urgent=True))
    assert bar.words == "Three is wrong."


def test_the_button_does_what_the_last_notice_offers(bar: NoticeBar) -> None:
    done: list[int] = []
    for number in (1, 2):
        bar.show_notice(
            Notice(sentence=f"{number}.", action="Undo", act=lambda n=number: done.append(n))
        )  # type: ignore[misc]
    assert bar.words == "2."
    QTest.mouseClick(bar.action, Qt.MouseButton.LeftButton)
    assert done == [2]
    assert bar.isHidden()


def test_a_failure_has_no_button(bar: NoticeBar) -> None:
    bar.show_notice(Notice(sentence="Gone.", action="Undo", act=lambda: None))
    bar.show_notice(Notice(sentence="It is wrong.", urgent=True))
    assert bar.words == "It is wrong."
    assert bar.action.isHidden()
