"""Real clicks on the real page choose countries, and the sea chooses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.ui.map.conftest import Stage


@pytest.mark.parametrize(
    ("lat", "lon", "code"),
    [(48.0, 68.0, "KZ"), (40.55, 44.7, "AM"), (47.0, 28.6, "MD"), (47.0, 103.0, "MN")],
)
def test_a_click_on_a_country_chooses_it(stage: Stage, lat: float, lon: float, code: str) -> None:
    stage.click(lat, lon)
    stage.until_chosen(code)


def test_a_click_in_the_sea_chooses_nothing(stage: Stage) -> None:
    stage.click(48.0, 68.0)
    stage.until_chosen("KZ")
    stage.click(43.4, 34.0)
    stage.until_chosen("")


@pytest.mark.parametrize(
    ("lat", "lon", "code"),
    [(41.9, 12.45, "VA"), (35.92, 14.4, "MT"), (1.36, 103.8, "SG"), (43.94, 12.46, "SM")],
)
def test_a_tiny_state_has_a_target_of_24_pixels(
    stage: Stage, lat: float, lon: float, code: str
) -> None:
    stage.look_at(lat, lon, 3.5)
    point = stage.pixel(lat, lon)
    point.setX(point.x() + 9)
    stage.click_at(point)
    stage.until_chosen(code)


def test_the_choice_is_outlined(stage: Stage) -> None:
    stage.click(48.0, 68.0)
    stage.until_chosen("KZ")
    stage.until("document.querySelector('path.land.selected')?.dataset.code === 'KZ'")
    assert stage.js("document.querySelector('.outline.line').getAttribute('d').length") > 500


def test_one_click_is_one_choice(stage: Stage) -> None:
    seen: list[object] = []
    stage.workspace.selection_changed.connect(seen.append)
    stage.click(48.0, 68.0)
    stage.until_chosen("KZ")
    stage.settle()
    stage.workspace.selection_changed.disconnect(seen.append)
    assert len(seen) == 1
