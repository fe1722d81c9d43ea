"""Theme, mode and border view change on the page as it stands; the legend filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from explorer.views.selection import country

if TYPE_CHECKING:
    from tests.ui.map.conftest import Stage

SEA = "getComputedStyle(document.documentElement).getPropertyValue('--sea').trim()"
FILL = "getComputedStyle(document.querySelector('path.land[data-code={}]')).fill"


def test_themes_switch_without_a_reload(stage: Stage) -> None:
    stage.js("(window.stayed = true, 1)")
    seen = set()
    for theme in ("light", "dark", "high-contrast"):
        stage.view.set_theme(theme)  # type: ignore[arg-type]
        stage.until(f"document.documentElement.dataset.theme === '{theme}'")
        seen.add((stage.js(SEA), stage.js(FILL.format("RU"))))
    assert len(seen) == 3
    assert stage.js("window.stayed") is True


def test_who_speaks_hatches_those_who_never_get_a_word(stage: Stage) -> None:
    stage.view.set_mode("who-speaks")
    stage.until("document.querySelector('path.land[data-code=KZ]').classList.contains('silent')")
    assert stage.js("document.querySelector('path.land[data-code=TJ]').classList.contains('v2')")
    assert "silent" in stage.js(FILL.format("KZ"))


def test_the_mode_switch_on_the_page_tells_the_window(stage: Stage) -> None:
    seen: list[str] = []
    stage.view.mode_changed.connect(seen.append)
    stage.js("(document.querySelector('[data-mode=who-speaks]').click(), 1)")
    stage.until("dateline.atlas.state.mode === 'who-speaks'")
    stage.settle()
    stage.view.mode_changed.disconnect(seen.append)
    assert seen == ["who-speaks"]


def test_the_border_view_changes_the_land_and_says_so(stage: Stage) -> None:
    assert stage.js("document.querySelectorAll('path.land[data-code=XS]').length") == 0
    stage.view.set_borders("de-facto")
    stage.until("document.querySelectorAll('path.land[data-code=XS]').length === 1")
    assert "De-facto" in stage.js("document.querySelector('.chip').textContent")
    stage.view.set_borders("un-based")
    stage.until("document.querySelectorAll('path.land[data-code=XS]').length === 0")


def test_a_class_of_the_legend_fades_all_others(stage: Stage) -> None:
    stage.js("(document.querySelectorAll('.legend .step')[4].click(), 1)")
    stage.until("document.querySelector('path.land[data-code=FR]').classList.contains('faded')")
    assert not stage.js(
        "document.querySelector('path.land[data-code=RU]').classList.contains('faded')"
    )
    stage.js("(document.querySelector('.legend .all').click(), 1)")
    stage.until("!document.querySelector('path.land.faded')")


def test_a_click_on_the_legend_is_no_click_on_the_map(stage: Stage) -> None:
    stage.workspace.select(country("KZ"))
    stage.js(
        "(document.querySelector('.legend .head').getAttribute('aria-expanded') === 'true'"
        " || document.querySelector('.legend .head').click(), 1)"
    )
    stage.settle()
    box = stage.js("document.querySelectorAll('.legend .step')[3].getBoundingClientRect()")
    stage.click_at(QPoint(round(box["x"] + 20), round(box["y"] + 6)))
    stage.until("document.querySelector('path.land.faded')")
    stage.settle()
    assert stage.chosen == "KZ"
    stage.js("(document.querySelector('.legend .all').click(), 1)")


def test_hits_are_counted_at_their_countries(stage: Stage) -> None:
    stage.view.set_hits({"KZ": 4, "RU": 11})
    stage.until("document.querySelectorAll('.hit').length === 2")
    assert sorted(stage.js("[...document.querySelectorAll('.hit')].map(e => e.textContent)")) == [
        "11",
        "4",
    ]
    stage.view.set_hits({})
    stage.until("document.querySelectorAll('.hit').length === 0")


def test_about_and_filed_from_differ_without_colour(stage: Stage) -> None:
    width = "parseFloat(getComputedStyle(document.querySelector('path.land[data-code={}]')).{})"
    about, mentioned = (stage.js(width.format(c, "strokeWidth")) for c in ("RU", "FR"))
    assert about > mentioned
    dashes = "getComputedStyle(document.querySelector('path.land[data-code=LV]')).strokeDasharray"
    assert stage.js(dashes) != "none"
    stage.until("document.querySelectorAll('.pin').length === 1")
