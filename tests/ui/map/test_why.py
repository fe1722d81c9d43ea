"""Why? on the map: a country's colour and a sign of the legend explain themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from explorer.atlas.layers import plate
from explorer.views.selection import Filter, country
from tests.ui.map.test_keys import focus
from ui.dialogs.why import WhySheet
from ui.map import reasons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.model import Dossier
    from tests.ui.map.conftest import Stage


@pytest.fixture(autouse=True)
def closed(stage: Stage) -> Iterator[None]:
    yield
    for sheet in sheets(stage):
        sheet.close()
    stage.wait(lambda: not sheets(stage), "the sheets to close")
    stage.workspace.set_filter(Filter())


def sheets(stage: Stage) -> list[WhySheet]:
    return stage.view.window().findChildren(WhySheet)


def words(stage: Stage) -> str:
    """Everything the one sheet says."""
    stage.wait(lambda: len(sheets(stage)) == 1, "the sheet")
    return "\n".join(label.text() for label in sheets(stage)[0].findChildren(QLabel))


def alt_click(stage: Stage, x: float, y: float) -> None:
    point = stage.pixel(48, 68)
    point.setX(round(x))
    point.setY(round(y))
    left, alt = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
    QTest.mouseClick(stage.view.focus_target(), left, alt, point)


def test_alt_click_explains_a_country_and_chooses_nothing(stage: Stage) -> None:
    at = stage.pixel(48.5, 66.0)
    alt_click(stage, at.x(), at.y())
    assert words(stage).startswith("Kazakhstan: the colour on the map")
    assert "shade 5 of 5" in words(stage)
    assert stage.chosen == ""


def test_the_key_explains_the_country_in_focus(stage: Stage) -> None:
    focus(stage)
    stage.js("(document.querySelector('.walk [data-code=RU]').focus(), 1)")
    QTest.keyClicks(stage.view.focus_target(), "?")
    assert words(stage).startswith("Russia: the colour on the map")


def test_the_key_explains_the_chosen_country(stage: Stage) -> None:
    stage.workspace.select(country("CN"))
    stage.until("dateline.atlas.state.selected.code === 'CN'")
    focus(stage)
    QTest.keyClicks(stage.view.focus_target(), "?")
    assert words(stage).startswith("China: the colour on the map")


def test_a_country_the_article_leaves_out_says_so(stage: Stage) -> None:
    stage.js("(dateline.atlas.askWhy('MN'), 1)")
    assert words(stage).startswith("Mongolia")
    assert "nothing in the article" in words(stage)


def test_alt_click_on_a_class_tells_its_rule_and_its_countries(
    stage: Stage, sample: Dossier
) -> None:
    box = stage.js("document.querySelectorAll('.legend .step')[4].getBoundingClientRect()")
    alt_click(stage, box["x"] + 20, box["y"] + 6)
    assert "25 or more" in words(stage)
    shown = sheets(stage)[0].places
    listed = [shown.item(row).text().split("\n")[0] for row in range(shown.count())]
    bearers = [s.name for s in plate(sample, lambda *_: None).countries if s.about == 5]
    assert listed == bearers and len(listed) > 1
    assert not stage.js("document.querySelector('path.land.faded')")


def test_the_key_explains_the_sign_in_focus(stage: Stage) -> None:
    stage.js("(document.querySelector('.legend .head').click(), 1)")
    stage.js("(document.querySelector('[data-sign=about]').focus(), 1)")
    QTest.keyClicks(stage.view.focus_target(), "?")
    assert words(stage).startswith("About")
    stage.js("(document.querySelector('.legend .head').click(), 1)")


def test_what_is_explained_is_what_is_shown(stage: Stage) -> None:
    stage.workspace.set_filter(Filter(since="2022-11-01", until="2022-11-30"))
    stage.js("(dateline.atlas.askWhy('KZ'), 1)")
    shown = stage.js("dateline.atlas.state.shades.get('KZ').passages")
    assert f"for {shown} passages" in words(stage)


SIGNS = ["about", "mentioned", "filed-from", "sentences", "fragments", "silent"] + [
    f"{m}{n}" for m in "cv" for n in range(1, 6)
]


@pytest.mark.parametrize("sign", SIGNS)
def test_every_sign_has_its_rule(sample: Dossier, sign: str) -> None:
    told = reasons.of_sign(sample, sign)
    assert told is not None
    assert told.title and all(told.lines)
    assert told.rules and told.lines[0].startswith(str(len(told.evidence)))


@pytest.mark.parametrize("sign", ["", "c0", "c6", "x", "__proto__"])
def test_what_is_no_sign_has_none(sample: Dossier, sign: str) -> None:
    assert reasons.of_sign(sample, sign) is None
