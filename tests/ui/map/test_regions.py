"""Regions of the article on the map: chosen by their sign, drawn round their members, let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from tests.ui.map.conftest import Stage

ROW = (
    "[...document.querySelectorAll('.legend .row')]"
    ".find((r) => r.textContent.startsWith('Central Asia'))"
)
LINES = "document.querySelectorAll('path.region-line').length"


def click_on(stage: Stage, element: str) -> None:
    """Click with the mouse in the middle of an element."""
    x, y = stage.js(
        f"(() => {{ const r = {element}.getBoundingClientRect();"
        " return [r.x + r.width / 2, r.y + r.height / 2]; })()"
    )
    target = stage.view.focus_target()
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))


def test_a_region_is_drawn_round_its_members_and_colours_none(stage: Stage) -> None:
    asked: list[tuple[str, str]] = []
    stage.view.asked.connect(lambda deed, what: asked.append((deed, what)))
    stage.until(f"!!{ROW}")
    fill = "getComputedStyle(document.querySelector('path.land[data-code=UZ]')).fill"
    before = stage.js(fill)
    click_on(stage, ROW)
    stage.until(f"{LINES} === 4")
    stage.wait(lambda: asked == [("region", "Central Asia")], "the page to be asked for")
    assert stage.js(f"{ROW}.getAttribute('aria-pressed')") == "true"
    assert stage.js(fill) == before
    assert stage.js("document.querySelector('.region-name').textContent") == "Central Asia"
    # Below the land: of a line only the outer half is seen.
    land = "document.querySelector('path.land').parentNode"
    under = f"document.querySelector('path.region-line').parentNode.compareDocumentPosition({land})"
    assert stage.js(under) & 4
    click_on(stage, "document.querySelector('.region-name')")
    stage.until(f"{LINES} === 0")
    assert stage.js(f"{ROW}.getAttribute('aria-pressed')") == "false"


def test_who_speaks_has_three_classes_and_a_headline(stage: Stage) -> None:
    stage.view.set_mode("who-speaks")
    stage.until("!!document.querySelector('.legend .headline')")
    assert stage.js("document.querySelector('.headline').textContent").startswith("Russia is")
    kinds = stage.js(
        "[...document.querySelectorAll('.legend [data-sign]')].map((r) => r.dataset.sign)"
    )
    assert [k for k in kinds if k in ("sentences", "fragments", "silent")] == [
        "sentences",
        "fragments",
        "silent",
    ]
    stage.until("document.querySelector('path.land[data-code=RU]').classList.contains('fragments')")
    stage.view.set_mode("spoken-about")
