"""The map by keyboard: Tab walks the countries by evidence, Enter opens, arrows pan, Esc clears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from explorer import evidence
from explorer.model import Dossier

if TYPE_CHECKING:
    from tests.ui.map.conftest import Stage


def focus(stage: Stage) -> None:
    stage.view.activateWindow()
    stage.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    stage.js("(document.activeElement.blur(), window.getSelection().removeAllRanges(), 1)")
    stage.until("document.hasFocus()")


def test_tab_and_enter_open_the_countries_by_evidence(stage: Stage, sample: Dossier) -> None:
    order = [row.code for row in evidence.of_dossier(sample)]
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
