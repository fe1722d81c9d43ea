"""Names on the map: none over another, none twice, the seas' on water, after any pan and zoom."""

from __future__ import annotations

import random
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from explorer.views.selection import country

if TYPE_CHECKING:
    from tests.ui.map.conftest import Stage

NAMES = """[...document.querySelectorAll('.name, .sea-name')]
  .filter((e) => e.textContent && e.checkVisibility({visibilityProperty: true}))
  .map((e) => [e, e.getBoundingClientRect()])
  .map(([e, r]) => [e.classList.contains('sea-name'), e.textContent, r.left, r.top, r.right,
    r.bottom])"""
# The middle line of a leaning name runs through the middle of its box.
ON_LAND = """[...document.querySelectorAll('.sea-name')]
  .filter((e) => e.checkVisibility({visibilityProperty: true}))
  .filter((e) => {
    const r = e.getBoundingClientRect(), half = e.offsetWidth / 2;
    const lean = /rotate\\(([-\\d.]+)deg\\)/.exec(e.style.transform)[1] * Math.PI / 180;
    const land = (f) => document.elementsFromPoint(
      (r.left + r.right) / 2 + f * half * Math.cos(lean),
      (r.top + r.bottom) / 2 + f * half * Math.sin(lean)).some((one) => one.matches('.land'));
    return [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].some(land); })
  .map((e) => e.textContent)"""


class Label(NamedTuple):
    """A name that can be seen, and its box."""

    of_sea: bool
    text: str
    left: float
    top: float
    right: float
    bottom: float


def overlap(a: Label, b: Label) -> bool:
    return (
        a.left + 1 < b.right
        and b.left + 1 < a.right
        and a.top + 1 < b.bottom
        and b.top + 1 < a.bottom
    )


def faults(stage: Stage) -> list[str]:
    labels = [Label(*row) for row in stage.js(NAMES)]
    twice = [text for text, n in Counter(label.text for label in labels).items() if n > 1]
    crossed = [f"{a.text} × {b.text}" for a, b in combinations(labels, 2) if overlap(a, b)]
    return twice + crossed


def rest(stage: Stage) -> None:
    """Wait until names and seas have found their places."""
    stage.settle()
    stage.js(
        "(window.rested = false, requestIdleCallback(() => requestIdleCallback("
        "() => { rested = true; })), 1)"
    )
    stage.until("window.rested")
    stage.settle()


def move(stage: Stage, chance: random.Random) -> str:
    lat, lon, zoom = chance.uniform(-45, 68), chance.uniform(-90, 150), chance.uniform(1.5, 5.5)
    across, down = chance.randint(-280, 280), chance.randint(-180, 180)
    moves = [
        f"map.panBy([{across}, {down}], {{animate: false}})",
        "map.setZoom(map.getZoom() + 0.5, {animate: false})",
        "map.setZoom(map.getZoom() - 0.5, {animate: false})",
        f"map.setView([{lat}, {lon}], {zoom}, {{animate: false}})",
        "dateline.atlas.toggleWorld()",
        "dateline.atlas.fit()",
    ]
    chosen = chance.choice(moves)
    stage.js(f"(((map) => {chosen})(dateline.atlas.map), 1)")
    return chosen


def test_thirty_moves_leave_no_name_over_another_and_none_twice(stage: Stage) -> None:
    chance = random.Random(30)
    seen = 0
    for step in range(30):
        made = move(stage, chance)
        # At once, before the seas have found new places: nothing may pile up meanwhile.
        stage.settle()
        assert faults(stage) == [], (step, made, "at once")
        rest(stage)
        assert faults(stage) == [], (step, made)
        assert stage.js(ON_LAND) == [], (step, made)
        seen += sum(row[0] for row in stage.js(NAMES))
    assert seen > 60


def test_a_window_that_changes_with_the_view_keeps_the_seas_on_water(stage: Stage) -> None:
    sizes = [(1250, 860), (620, 560), (1000, 640)]
    try:
        for (width, height), view in zip(sizes, ("de-facto", "un-based", "de-facto"), strict=True):
            stage.view.resize(width, height)
            stage.view.set_borders(view)  # type: ignore[arg-type]
            stage.until(f"dateline.atlas.map.getSize().x === {width}")
            stage.until(f"dateline.atlas.state.borders === '{view}' && !dateline.atlas.isDrawing()")
            rest(stage)
            stage.until("!dateline.atlas.isDrawing()")
            rest(stage)
            assert faults(stage) == [], (width, view)
            assert stage.js(ON_LAND) == [], (width, view)
    finally:
        stage.view.resize(1000, 640)


def test_the_world_names_its_oceans_once_each_on_the_water(stage: Stage) -> None:
    stage.js("(dateline.atlas.showWorld(), 1)")
    rest(stage)
    seas = {row[1] for row in stage.js(NAMES) if row[0]}
    assert {"Atlantic Ocean", "Pacific Ocean", "Indian Ocean"} <= seas
    sphere = stage.js("document.querySelector('path.sphere').getBoundingClientRect()")
    for row in (Label(*row) for row in stage.js(NAMES)):
        assert sphere["left"] < row.left and row.right < sphere["right"], row.text
        assert not row.of_sea or (sphere["top"] < row.top and row.bottom < sphere["bottom"])


def test_the_frame_makes_room_for_the_legend_as_it_stands_after_a_resize(stage: Stage) -> None:
    """A smaller map folds its legend: the frame of before would leave an empty half."""
    places = "(m => [m.getZoom(), m.latLngToContainerPoint([48, 68])])(dateline.atlas.map)"
    cover = "(dateline.atlas.cover({{left: {}, top: 0, right: 0, bottom: 0}}), 1)"
    stage.workspace.select(country("KZ"))
    try:
        stage.view.resize(812, 540)
        stage.until("dateline.atlas.map.getSize().x === 812")
        stage.view.fit()
        rest(stage)
        for _ in range(2):
            stage.view.resize(556, 404)
            stage.until("dateline.atlas.map.getSize().x === 556")
            stage.js(cover.format(0))
            rest(stage)
            found = stage.js(places)
            stage.view.fit()
            rest(stage)
            assert stage.js(places) == found
            stage.view.resize(812, 540)
            stage.until("dateline.atlas.map.getSize().x === 812")
            stage.js(cover.format(320))
            rest(stage)
    finally:
        stage.js(cover.format(0))
        stage.view.resize(1000, 640)
