"""What is chosen comes into view, and the view stays where it is while it shows some of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from explorer.views.selection import country

if TYPE_CHECKING:
    from tests.ui.map.conftest import Stage


def centre(stage: Stage) -> dict[str, Any]:
    found: dict[str, Any] = stage.js("dateline.atlas.map.getCenter()")
    return found


def choose(stage: Stage, code: str) -> None:
    stage.workspace.select(country(code))
    stage.until(f"dateline.atlas.state.selected.code === '{code}'")
    stage.js("(window.rested = false, setTimeout(() => { rested = true; }, 600), 1)")
    stage.until("window.rested")
    stage.settle()


def test_a_large_country_that_shows_does_not_draw_the_view_to_its_middle(stage: Stage) -> None:
    stage.look_at(41.0, 45.0, 4.5)
    before = centre(stage)
    choose(stage, "RU")
    assert centre(stage) == before


def test_a_country_out_of_view_is_brought_into_it(stage: Stage) -> None:
    stage.look_at(41.0, 45.0, 4.5)
    choose(stage, "IN")
    at = stage.pixel(22.0, 79.0)
    assert stage.view.rect().contains(at)


def test_a_country_that_only_touches_the_edge_is_brought_into_view(stage: Stage) -> None:
    stage.look_at(41.0, 42.3, 6.5)
    at = stage.pixel(44.5, 50.3)
    assert stage.view.rect().contains(at) and at.x() > 0.9 * stage.view.width()
    choose(stage, "KZ")
    assert centre(stage)["lng"] > 50
