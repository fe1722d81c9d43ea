"""The map by keyboard: Tab walks the countries by evidence, Enter opens, arrows pan, Esc clears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from explorer.model import Dossier
from explorer.views import counts

if TYPE_CHECKING:
    from tests.ui.map.conftest import Stage


def focus(stage: Stage) -> None:
    stage.view.activateWindow()
    stage.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    stage.js("(document.activeElement.blur(), window.getSelection().removeAllRanges(), 1)")
    stage.until("document.hasFocus()")


def test_tab_and_enter_open_the_countries_by_evidence(stage: Stage, sample: Dossier) -> None:
    order = [row.code for row in counts.of_dossier(sample)]
    focus(stage)
    for code in order[:3]:
        stage.key(Qt.Key.Key_Tab)
        stage.until(f"document.activeElement.dataset.code === '{code}'")
        stage.key(Qt.Key.Key_Return)
        stage.until_chosen(code)


def test_the_focused_country_is_outlined(stage: Stage) -> None:
    focus(stage)
    stage.key(Qt.Key.Key_Tab)
    stage.until("document.querySelector('.outline.focus').getAttribute('d').length > 500")


def test_arrows_pan_and_signs_zoom(stage: Stage) -> None:
    focus(stage)
    before = stage.js("dateline.atlas.map.getCenter()")
    stage.key(Qt.Key.Key_Right)
    stage.until(f"dateline.atlas.map.getCenter().lng > {before['lng']} + 1")
    zoom = stage.js("dateline.atlas.map.getZoom()")
    stage.key(Qt.Key.Key_Plus)
    stage.until(f"dateline.atlas.map.getZoom() > {zoom}")


def test_escape_clears(stage: Stage) -> None:
    stage.click(48.0, 68.0)
    stage.until_chosen("KZ")
    focus(stage)
    stage.key(Qt.Key.Key_Escape)
    stage.until_chosen("")


def test_every_country_of_the_walk_says_its_counts(stage: Stage) -> None:
    label = stage.js("document.querySelector('.walk [data-code=KZ]').getAttribute('aria-label')")
    assert "Kazakhstan" in label
    assert "29 events" in label
    assert "11 quotes about" in label


def test_tab_goes_through_the_map_and_out_at_its_end(stage: Stage) -> None:
    window = QWidget()
    before, after = QLineEdit(window), QLineEdit(window)
    layout = QVBoxLayout(window)
    for widget in (before, stage.view, after):
        layout.addWidget(widget)
    QWidget.setTabOrder(before, stage.view)
    QWidget.setTabOrder(stage.view, after)
    window.resize(1000, 700)
    window.show()
    window.activateWindow()
    try:
        before.setFocus()
        stage.wait(before.hasFocus, "the field before the map")
        QTest.keyClick(before, Qt.Key.Key_Tab)
        stage.until("document.activeElement?.dataset?.code === 'RU'")
        stops = stage.js("document.querySelectorAll('button:not([tabindex=\"-1\"])').length")
        for _ in range(stops + 2):
            if after.hasFocus():
                break
            stage.key(Qt.Key.Key_Tab)
            QTest.qWait(20)
        stage.wait(after.hasFocus, "the field after the map")
    finally:
        stage.view.setParent(None)
        stage.view.show()
        window.deleteLater()


def wheel(stage: Stage) -> None:
    target, at = stage.view.focus_target(), QPointF(500, 300)
    event = QWheelEvent(
        at,
        target.mapToGlobal(at),
        QPoint(0, 0),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


def test_the_wheel_zooms_at_once_wherever_the_focus_is(stage: Stage) -> None:
    zoom = stage.js("dateline.atlas.map.getZoom()")
    elsewhere = QLineEdit()
    elsewhere.show()
    elsewhere.activateWindow()
    elsewhere.setFocus()
    stage.until("!document.hasFocus()")
    wheel(stage)
    stage.until(f"dateline.atlas.map.getZoom() > {zoom}")
    elsewhere.close()
