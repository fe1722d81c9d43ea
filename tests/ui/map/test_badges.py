"""Event badges by keyboard: reached, said, opened into a fan, stepped through, closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.ui.map.test_keys import focus

if TYPE_CHECKING:
    from tests.ui.map.conftest import Stage

FOCUSED = "document.activeElement"
OPEN = "document.querySelectorAll('.fan .blade').length"


@pytest.fixture
def at_badges(stage: Stage) -> Stage:
    """The map with its fullest badge in focus."""
    focus(stage)
    stage.key(Qt.Key.Key_E)
    stage.until(f"{FOCUSED}.classList.contains('badge')")
    return stage


def test_tab_reaches_the_badges_once_after_the_countries(stage: Stage) -> None:
    focus(stage)
    stage.js("(document.querySelector('.walk button:last-child').focus(), 1)")
    stage.key(Qt.Key.Key_Tab)
    stage.until(f"{FOCUSED}.classList.contains('badge')")
    stage.key(Qt.Key.Key_Tab)
    stage.until(f"!{FOCUSED}.classList.contains('badge')")


def test_a_badge_in_focus_is_seen_and_says_place_and_number(at_badges: Stage) -> None:
    label = at_badges.js(f"{FOCUSED}.ariaLabel")
    count = at_badges.js(f"{FOCUSED}.textContent")
    place = at_badges.js(f"{FOCUSED}.dataset.place.slice(3)")
    assert label.startswith(place) and f": {count} event" in label
    assert at_badges.js(f"getComputedStyle({FOCUSED}).outlineStyle") != "none"
    at_badges.until("!document.querySelector('.card').hidden")
    assert place in at_badges.js("document.querySelector('.card strong').textContent")


def test_arrows_go_from_badge_to_badge_and_leave_the_map_where_it_is(at_badges: Stage) -> None:
    centre = at_badges.js("dateline.atlas.map.getCenter()")
    seen = [at_badges.js(f"{FOCUSED}.dataset.place")]
    total = at_badges.js("document.querySelectorAll('.badge').length")
    assert total > 2
    for _ in range(total):
        at_badges.key(Qt.Key.Key_Right)
        at_badges.until(f"{FOCUSED}.dataset.place !== {seen[-1]!r}")
        seen.append(at_badges.js(f"{FOCUSED}.dataset.place"))
    assert seen[-1] == seen[0] and len(set(seen)) == total
    assert at_badges.js("dateline.atlas.map.getCenter()") == centre
    assert at_badges.js("document.querySelectorAll('.badge[tabindex=\"0\"]').length") == 1


def open_first(stage: Stage) -> None:
    stage.key(Qt.Key.Key_Return)
    stage.until(f"{OPEN} > 1")


def test_enter_opens_arrows_step_and_escape_closes(at_badges: Stage) -> None:
    open_first(at_badges)
    at_badges.until(f"{FOCUSED}.textContent === '1'")
    assert at_badges.js("document.querySelector('.fan').ariaLabel").startswith("Events at ")
    at_badges.key(Qt.Key.Key_Right)
    at_badges.until(f"{FOCUSED}.textContent === '2'")
    assert ": " in at_badges.js(f"{FOCUSED}.ariaLabel")
    at_badges.key(Qt.Key.Key_Left)
    at_badges.key(Qt.Key.Key_Left)
    at_badges.until(
        f"{FOCUSED}.textContent === document.querySelector('.fan').lastChild.textContent"
    )
    at_badges.key(Qt.Key.Key_Escape)
    at_badges.until(f"{OPEN} === 0")
    at_badges.until(f"{FOCUSED}.classList.contains('badge')")


def test_enter_in_the_fan_chooses_the_event(at_badges: Stage) -> None:
    open_first(at_badges)
    at_badges.key(Qt.Key.Key_Return)
    at_badges.wait(lambda: at_badges.workspace.selection.kind == "event", "the event to be chosen")
    at_badges.until(f"{OPEN} === 0")
    at_badges.until("document.querySelectorAll('.badge.chosen').length === 1")


def claims_escape(stage: Stage) -> bool:
    press = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier
    )
    press.ignore()
    QApplication.sendEvent(stage.view.focus_target(), press)
    return press.isAccepted()


def test_the_window_keeps_escape_while_nothing_is_open(at_badges: Stage) -> None:
    assert not claims_escape(at_badges)
    open_first(at_badges)
    at_badges.wait(lambda: claims_escape(at_badges), "Esc to be the map's")
    at_badges.js("(dateline.atlas.closeFan(), 1)")
    at_badges.wait(lambda: not claims_escape(at_badges), "Esc to be the window's again")


def test_the_focus_stays_with_a_badge_through_a_zoom(at_badges: Stage) -> None:
    place = at_badges.js(f"{FOCUSED}.dataset.place")
    zoom = at_badges.js("dateline.atlas.map.getZoom()")
    at_badges.key(Qt.Key.Key_Plus)
    at_badges.until(f"dateline.atlas.map.getZoom() > {zoom}")
    at_badges.settle()
    at_badges.until(f"{FOCUSED}.dataset.place === {place!r}")
