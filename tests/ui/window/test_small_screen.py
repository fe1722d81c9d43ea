"""A small screen, or a large scale: window and dialogs are no larger than what shows them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import app, close, options
from ui.dialogs.about import AboutDialog
from ui.dialogs.particulars import ParticularsSheet
from ui.start.session import Session
from ui.start.trace import Trace
from ui.window import sizes, small_screen_dialogs

# 1280 x 800 at 200 % and at 300 %.
SCREENS = [QSize(640, 400), QSize(426, 266)]


@pytest.fixture(params=SCREENS, ids=["200%", "300%"])
def room(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> QSize:
    """What a screen of that size has for a window."""
    screen: QSize = request.param
    monkeypatch.setattr(sizes, "room", lambda _: screen - sizes.FRAME)
    monkeypatch.setattr(small_screen_dialogs, "_room", lambda _: screen - sizes.FRAME)
    return screen - sizes.FRAME


@pytest.fixture
def small(qtbot: QtBot, tmp_path: Path, room: QSize) -> Iterator[Session]:
    session = Session(options(tmp_path), Trace(enabled=False), app=app())
    with qtbot.waitSignal(session.window.map.ready, timeout=30_000):
        session.start()
    session.furnish()
    qtbot.wait(100)
    yield session
    close(qtbot, session)


def test_the_window_and_every_sheet_fit(qtbot: QtBot, small: Session, room: QSize) -> None:
    window, frame = small.window, small.window.frame
    assert window.size() == window.size().boundedTo(room)
    assert window.map.width() >= 100
    sheets = [lambda name=name: frame.open_left(name) for name in frame.left.panes]
    for opened in (*sheets, frame.open_right, frame.show_article):
        opened()
        qtbot.wait(20)
        sheet = frame.left if frame.left_name else frame.right
        assert window.rect().contains(sheet.mapTo(window, sheet.rect().bottomRight()))
        shown = [w for w in sheet.findChildren(QWidget) if w.isVisible()]
        assert shown
        for part in shown:
            place = QRect(part.mapTo(window, QPoint()), part.size())
            assert place.right() <= window.width(), part


def test_the_hints_cover_each_other_nowhere_and_come_in_turn(small: Session) -> None:
    hints = small.furniture.hints
    while seen := [hint for hint in hints.shown.values() if hint.isVisible()]:
        for hint in seen:
            assert small.window.map.rect().contains(hint.geometry())
            others = [other for other in seen if other is not hint]
            assert not any(hint.geometry().intersects(other.geometry()) for other in others)
        hints.done(seen[0].id)


def test_a_passing_word_is_told(qtbot: QtBot, small: Session) -> None:
    status = small.window.statusBar()
    status.showMessage("Saved.")
    assert status.isVisible()
    status.clearMessage()
    assert status.isVisible() == (small.window.height() >= 360)


def test_a_small_screen_has_a_layout_of_its_own(small: Session) -> None:
    small.window.frame.close_right()
    small.window.close()
    assert small.settings.layout(folded=True) is not None
    assert small.settings.layout(folded=False) is None


def test_the_layout_can_be_reset(small: Session) -> None:
    small.window.frame.close_right()
    assert not small.window.panel.isVisible()
    small.window.reset_layout()
    assert small.window.panel.isVisible()


def about(session: Session) -> QDialog:
    return AboutDialog(session.window)


def particulars(session: Session) -> QDialog:
    return ParticularsSheet(session.sample.article, session.window)


@pytest.mark.parametrize("made", [about, particulars])
def test_a_dialog_scrolls_instead_of_leaving_the_screen(
    qtbot: QtBot, small: Session, room: QSize, made: object
) -> None:
    assert callable(made)
    dialog = made(small)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.size() == dialog.size().boundedTo(room)
    (area,) = dialog.findChildren(QScrollArea, options=Qt.FindChildOption.FindDirectChildrenOnly)
    inner = area.widget()
    qtbot.waitUntil(inner.isVisible)
    labels = [label for label in inner.findChildren(QLabel) if label.isVisible()]
    assert labels
    assert all(is_whole(label) for label in labels)
    dialog.close()


def is_whole(label: QWidget) -> bool:
    height = label.heightForWidth(label.width()) if label.hasHeightForWidth() else 0
    return label.height() >= height


def test_a_usual_screen_folds_nothing(session: Session) -> None:
    assert not session.window.is_folded
    assert session.window.minimumSize() == sizes.LEAST
