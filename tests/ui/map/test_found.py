"""What a search of the library found lies over the world, and goes with the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.atlas import found

if TYPE_CHECKING:
    from tests.ui.map.conftest import Stage

HEAD = "document.querySelector('.legend .head strong').textContent"
CLASS = "document.querySelector('path.land[data-code={}]').classList.contains('{}')"


def test_the_map_wears_what_was_found_and_the_article_again(stage: Stage) -> None:
    before = stage.js("dateline.atlas.map.getZoom()")
    title = stage.js(HEAD)
    plate = found.plate({"BR": 40, "KZ": 2}, {"BR": 9, "KZ": 1}, "quotes of 42 found")
    stage.view.show_found(plate)
    stage.until(CLASS.format("BR", "c5"))
    assert stage.js(HEAD) == "Found in the library"
    assert not stage.js(CLASS.format("RU", "about"))
    assert stage.js("document.querySelector('.modes').hidden")
    assert "quotes of 42 found" in stage.js("document.querySelector('.legend').textContent")
    stage.view.show_found(None)
    stage.until(CLASS.format("RU", "about"))
    stage.until(f"Math.abs(dateline.atlas.map.getZoom() - {before}) < 0.01")
    assert stage.js(HEAD) == title
    assert not stage.js("document.querySelector('.modes').hidden")


def test_a_click_tells_which_country_it_was(stage: Stage) -> None:
    picked: list[str] = []
    stage.view.picked.connect(picked.append)
    stage.view.show_found(found.plate({"BR": 40}, {"BR": 9}, "quotes"))
    stage.until(CLASS.format("BR", "land"))
    stage.settle()
    stage.look_at(-10, -52, 3)
    stage.click(-10, -52)
    stage.wait(lambda: picked == ["BR"], "the pick of Brazil")
    stage.view.picked.disconnect(picked.append)
    stage.view.show_found(None)


def test_the_card_tells_quotes_and_articles(stage: Stage) -> None:
    stage.view.show_found(found.plate({"BR": 40}, {"BR": 9}, "quotes"))
    stage.until(CLASS.format("BR", "c3") + " || " + CLASS.format("BR", "c5"))
    stage.js("(dateline.atlas.card.over('BR'), 1)")
    stage.until("document.querySelector('.card .lines').textContent.includes('40 found quotes')")
    assert stage.js("document.querySelector('.card .role').textContent") == ""
    stage.js("(dateline.atlas.card.away(), 1)")
    stage.view.show_found(None)


def test_who_speaks_is_told_of_what_was_found_too(stage: Stage) -> None:
    plate = found.plate({"BR": 40, "KZ": 30}, {"BR": 9, "KZ": 9}, "quotes", {"KZ": 30})
    stage.view.show_found(plate)
    stage.until(CLASS.format("BR", "c5"))
    assert not stage.js("document.querySelector('.modes').hidden")
    stage.view.set_mode("who-speaks")
    stage.until(CLASS.format("BR", "v0") + " && " + CLASS.format("KZ", "v5"))
    stage.view.set_mode("spoken-about")
    stage.view.show_found(None)
