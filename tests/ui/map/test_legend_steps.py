"""The legend's words are those of the classes that the library shades by."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from explorer.atlas.layers import ABOUT_STEPS, VOICE_STEPS


def words(steps: tuple[int, ...]) -> list[str]:
    ranges = [f"{low}" if high == low + 1 else f"{low}–{high - 1}" for low, high in pairwise(steps)]
    return [*ranges, f"{steps[-1]}+"]


@pytest.mark.parametrize(
    ("mode", "steps"), [("spoken-about", ABOUT_STEPS), ("who-speaks", VOICE_STEPS)]
)
def test_the_legend_says_the_classes(root: Path, mode: str, steps: tuple[int, ...]) -> None:
    script = (root / "resources/web/map/legend.js").read_text(encoding="utf-8")
    told = re.search(rf'"{mode}": \[(.*?)\]', script)
    assert told is not None
    assert re.findall(r'"([^"]+)"', told[1]) == words(steps)
