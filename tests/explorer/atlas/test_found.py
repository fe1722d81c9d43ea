"""The library map: countries by how much was found on each."""

from __future__ import annotations

import pytest

from explorer.atlas import found


@pytest.mark.parametrize(
    ("most", "steps"),
    [(0, ()), (1, (1,)), (3, (1, 2)), (8, (1, 2, 3, 5)), (48, (1, 2, 5, 10, 20)),
     (20_000, (1, 10, 50, 300, 3000))],
)  # fmt: skip
def test_steps_are_round_and_grow(most: int, steps: tuple[int, ...]) -> None:
    assert found.steps(most) == steps


def test_every_count_has_a_class_and_the_legend_says_which() -> None:
    counts = {"RU": 48, "KZ": 20, "FR": 3, "LV": 1, "XX": 9}
    plate = found.plate(counts, {"RU": 12, "KZ": 1}, "quotes")
    assert isinstance(plate, found.FoundPlate)
    assert [shade.code for shade in plate.countries] == ["RU", "KZ", "FR", "LV"]
    levels = [shade.about for shade in plate.countries]
    assert levels == sorted(levels, reverse=True) and levels[0] == 5 and levels[-1] == 1
    assert [step.level for step in plate.legend.steps] == [1, 2, 3, 4, 5]
    assert plate.legend.steps[-1].label == "≥20"
    assert plate.frame == found.frame_of(["RU", "KZ", "FR", "LV"])


def test_a_country_tells_its_quotes_and_articles() -> None:
    assert found.told(1, 1) == "1 found quote in 1 article"
    assert found.told(48, 12) == "48 found quotes in 12 articles"


def test_one_class_alone_has_a_colour_in_the_middle() -> None:
    plate = found.plate({"KZ": 1}, {"KZ": 1}, "quotes")
    assert isinstance(plate, found.FoundPlate)
    assert plate.countries[0].about == plate.legend.steps[0].level == 3
    assert plate.legend.steps[0].label == "≥1"
