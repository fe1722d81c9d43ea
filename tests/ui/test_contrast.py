"""What is really drawn: where a control is, and which one has the focus, at 3:1 (WCAG 2.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import app
from tests.ui.test_access import SHAPE, contrast
from ui.look import theme
from ui.look.theme import THEMES, Theme
from ui.search.chips import Chips
from ui.timeline.canvas import TimelineCanvas

GROUNDS = ("window", "surface", "card")


@pytest.fixture(params=THEMES.values(), ids=list(THEMES))
def look(request: pytest.FixtureRequest, qapp: object) -> Iterator[Theme]:
    """Each theme, put on the application as the session does."""
    chosen: Theme = request.param
    app().setStyle("Fusion")
    theme.apply(app(), chosen)
    yield chosen
    app().setStyleSheet("")
    app().setPalette(app().style().standardPalette())


def test_an_edge_stands_out_from_every_ground(look: Theme) -> None:
    poor = [ground for ground in GROUNDS if contrast(look.edge, getattr(look, ground)) < SHAPE]
    assert poor == []


def default_button() -> QWidget:
    button = QPushButton("Save")
    button.setDefault(True)
    return button


def pressed_button() -> QWidget:
    button = QPushButton("Save")
    button.setCheckable(True)
    button.setChecked(True)
    return button


def tabs() -> QWidget:
    bar = QTabBar()
    bar.addTab("Versions")
    bar.addTab("Licence")
    return bar


def listed() -> QWidget:
    found = QListWidget()
    found.addItem("Kazakhstan")
    return found


EDGED = (QLineEdit, QPushButton, QComboBox, QCheckBox, QPlainTextEdit, QTextBrowser, default_button)
FOCUSED = (*EDGED, pressed_button, QToolButton, tabs, listed, TimelineCanvas)


@pytest.fixture
def stage(qtbot: QtBot, look: Theme) -> Callable[[Callable[[], QWidget]], QWidget]:
    """Shows a control alone in a window, with another one that takes the focus from it."""

    kept: list[QWidget] = []

    def show(make: Callable[[], QWidget]) -> QWidget:
        window, control, other = QWidget(), make(), QLineEdit()
        kept.append(window)
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(20, 20, 20, 20)
        column.addWidget(control)
        column.addWidget(other)
        if isinstance(control, TimelineCanvas):
            control.theme = look
        window.resize(320, 240)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        other.setFocus()
        qtbot.waitUntil(other.hasFocus)
        return control

    return show


def picture(control: QWidget) -> QImage:
    return control.window().grab().toImage()


@pytest.mark.parametrize("make", EDGED, ids=lambda make: make.__name__)
def test_where_a_control_is_can_be_seen(
    look: Theme, stage: Callable[[Callable[[], QWidget]], QWidget], make: Callable[[], QWidget]
) -> None:
    control = stage(make)
    seen = picture(control)
    row = control.mapTo(control.window(), QPoint(0, control.height() // 2)).y()
    ground = QColor(seen.pixel(2, row)).name()
    across = [QColor(seen.pixel(x, row)).name() for x in range(16, 48)]
    assert max(contrast(colour, ground) for colour in across) >= SHAPE


def test_so_can_a_chip(look: Theme, qtbot: QtBot) -> None:
    strip = Chips()
    qtbot.addWidget(strip)
    strip.show_chips([("speaker:rahmon", "remove", "rest")])
    strip.resize(300, 60)
    strip.show()
    qtbot.waitExposed(strip)
    chip = next(found for found in strip.findChildren(QToolButton) if found.isVisible())
    seen = strip.grab().toImage()
    place = chip.mapTo(strip, QPoint(0, chip.height() // 2))
    edge = [QColor(seen.pixel(place.x() + x, place.y())).name() for x in range(3)]
    assert max(contrast(colour, look.card) for colour in edge) >= SHAPE


@pytest.mark.parametrize("make", FOCUSED, ids=lambda make: make.__name__)
def test_which_control_has_the_focus_can_be_seen(
    qtbot: QtBot,
    stage: Callable[[Callable[[], QWidget]], QWidget],
    make: Callable[[], QWidget],
) -> None:
    control = stage(make)
    without = picture(control)
    control.setFocus()
    qtbot.waitUntil(control.hasFocus)
    qtbot.wait(20)
    changed = differing(without, picture(control), control)
    # WCAG 2.4.13 asks for as much as a ring of two pixels; half of one side is the least here.
    assert changed >= control.height() // 2, changed


def differing(before: QImage, after: QImage, control: QWidget) -> int:
    """How many pixels of a control changed by 3:1 or more."""
    corner = control.mapTo(control.window(), QPoint(0, 0))
    count = 0
    for x in range(corner.x(), corner.x() + control.width()):
        for y in range(corner.y(), corner.y() + control.height()):
            old, new = before.pixel(x, y), after.pixel(x, y)
            if old != new and contrast(QColor(old).name(), QColor(new).name()) >= SHAPE:
                count += 1
    return count
