"""The real window through thirty sizes, up and down: nothing leaves it, nothing covers another."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import app
from ui.start.session import Session

SIZES = [QSize(800 + round(1760 * n / 29), 520 + round(920 * n / 29)) for n in range(30)]


def on_window(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def check(session: Session) -> None:
    window, frame = session.window, session.window.frame
    room = window.rect()
    parts = [frame.header, frame.rail, frame.map, frame.left, frame.right]
    parts += [frame.column, frame.strip, window.menuBar(), window.statusBar()]
    shown = {part: on_window(part) for part in parts if part.isVisible()}
    if frame.left in shown:
        # The sheet of the rail lies over the map, which keeps to what is left.
        assert frame.places is not None
        shown[frame.map] = shown[frame.map].marginsRemoved(frame.covered)
    for part, place in shown.items():
        assert room.contains(place), (room.size(), part, place)
    for (one, a), (two, b) in combinations(shown.items(), 2):
        assert not a.intersects(b), (room.size(), one, two)
    assert shown[frame.map].width() >= 100 and shown[frame.map].height() >= 100


@pytest.mark.parametrize("left", ["", "search", "countries"])
def test_nothing_is_cut_off_or_covered_at_any_size(
    qtbot: QtBot, session: Session, left: str
) -> None:
    session.window.setMaximumSize(4000, 3000)
    if left:
        session.window.frame.open_left(left)
    for size in (*SIZES, *reversed(SIZES)):
        session.window.resize(size)
        app().processEvents()
        check(session)
