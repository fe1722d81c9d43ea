"""A name on the map is its country: for the pointer and for a click, wherever it stands."""

from __future__ import annotations

import random
from typing import Any

from tests.ui.map.conftest import Stage

BOXES = """(() => {
  const frame = dateline.atlas.map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll('.name')].filter((name) => name.style.display !== 'none')
    .map((name) => {
      const { left, top, right, bottom } = name.getBoundingClientRect();
      const box = [left - frame.left, top - frame.top, right - frame.left, bottom - frame.top];
      return { text: name.textContent, box };
    });
})()"""
POINTS = """%s.map(([x, y]) => dateline.atlas.countryAt({ x, y }))"""
NAMED = """Object.fromEntries(Object.keys(dateline.atlas.facts)
  .map((code) => [code, dateline.atlas.name(code).toLowerCase()]))"""
ZOOMS = (0.0, 0.5, 1.0, 1.75, 2.5)
POINTS_EACH = 40


def test_points_inside_names_are_their_countries_at_five_zooms(stage: Stage) -> None:
    begin = stage.js("dateline.atlas.map.getZoom()")
    names: dict[str, str] = stage.js(NAMED)
    chance, tried = random.Random(16), 0
    for zoom in ZOOMS:
        stage.js(f"(dateline.atlas.map.setZoom({begin + zoom}, {{ animate: false }}), 1)")
        stage.settle()
        stage.settle()
        boxes: list[dict[str, Any]] = stage.js(BOXES)
        assert boxes
        picked = [chance.choice(boxes) for _ in range(POINTS_EACH)]
        points = []
        for one in picked:
            left, top, right, bottom = one["box"]
            points.append(
                [chance.uniform(left + 1, right - 1), chance.uniform(top + 1, bottom - 1)]
            )
        found: list[str] = stage.js(POINTS % points)
        for one, code in zip(picked, found, strict=True):
            assert names.get(code) == one["text"].lower(), (zoom, one, code)
        tried += len(points)
    assert tried == 200
