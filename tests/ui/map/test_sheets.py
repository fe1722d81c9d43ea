"""The three drawings: stretched with the map at once, drawn anew in their own time, never half."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.views.selection import country

if TYPE_CHECKING:
    from tests.ui.map.conftest import Stage

SCALES = "[...document.querySelectorAll('.sheet')].map(s => s.style.transform.split('scale')[1])"
MAP = "dateline.atlas.map"


@pytest.mark.parametrize("step", [1, -1])
def test_a_zoom_ends_with_every_sheet_drawn_for_it(stage: Stage, step: int) -> None:
    outline = "document.querySelector('path.land[data-code=KZ]').getAttribute('d')"
    before = stage.js(outline)
    stage.js(f"({MAP}.setZoom({MAP}.getZoom() + {step}), 1)")
    stage.until(f"!{MAP}._animatingZoom && {outline} !== {before!r}")
    stage.until("!dateline.atlas.isDrawing()")
    assert stage.js(SCALES) == ["(1)"] * 3
    stage.until("!document.querySelector('.redrawing')")


def test_a_country_is_hit_while_its_new_outline_is_still_worked_out(stage: Stage) -> None:
    stage.look_at(48.0, 68.0, 4.0)
    found = stage.js(
        f"({MAP}.setView([48, 68], 5, {{animate: false}}), "
        f"(({{x, y}}) => [dateline.atlas.isDrawing(), dateline.atlas.landAt(x, y)])"
        f"({MAP}.latLngToContainerPoint([48, 68])))"
    )
    assert found == [True, "KZ"]
    stage.settle()
    assert stage.js(SCALES) == ["(1)"] * 3


def test_a_choice_changes_nothing_on_the_sheet_of_the_land(stage: Stage) -> None:
    stage.workspace.select(country("KZ"))
    stage.until("document.querySelector('.chosen-land').getAttribute('d')?.length > 500")
    fill = "getComputedStyle(document.querySelector('{}')).fill"
    assert stage.js(fill.format(".chosen-land")) == "rgb(42, 140, 147)"
    land = stage.js(fill.format("path.land[data-code=KZ]"))
    stage.workspace.clear_selection()
    stage.until("!document.querySelector('.chosen-land').getAttribute('d')")
    assert stage.js(fill.format("path.land[data-code=KZ]")) == land


def test_a_pan_moves_by_whole_pixels(stage: Stage) -> None:
    stage.js(
        f"(window.places = [], window.note = () => "
        f"{{ const {{x, y}} = {MAP}._getMapPanePos(); places.push(x, y); }},"
        f" {MAP}.on('move', note),"
        f" {MAP}.panBy([73, 31], {{duration: 0.2}}), 1)"
    )
    stage.until(f"places.length > 2 && !{MAP}._panAnim._inProgress")
    assert all(place == round(place) for place in stage.js("places"))
    stage.js(f"({MAP}.off('move', note), 1)")


@pytest.mark.parametrize("step", [1, -1])
def test_signs_stay_at_their_places_while_the_map_is_stretched(stage: Stage, step: int) -> None:
    """In each picture of a zoom a sign has gone as far of its way as the land below it."""
    stage.js(
        f"(window.seen = [], window.look = () => {{"
        f" const of = (el) => new DOMMatrix(getComputedStyle(el).transform);"
        f" const land = of(document.querySelector('.land-sheet'));"
        f" seen.push([land.a, land.e, land.f,"
        f" ...[...document.querySelectorAll('.leaflet-marker-icon')].map(of)"
        f".flatMap(m => [m.e, m.f])]);"
        f" if ({MAP}._animatingZoom) requestAnimationFrame(look); }},"
        f" {MAP}.setZoom({MAP}.getZoom() + {step}), requestAnimationFrame(look), 1)"
    )
    stage.until(f"seen.length > 3 && !{MAP}._animatingZoom")
    stage.settle()
    (one, *start), *_, (end, *goal) = seen = stage.js("seen.slice(0, -1)")
    assert one == pytest.approx(1, abs=0.05)
    assert len(start) > 5
    for scale, *where in seen:
        along = (scale - one) / (end - one)
        whole = zip(where, start, goal, strict=True)
        assert all(abs(now - since - (to - since) * along) <= 2 for now, since, to in whole)
