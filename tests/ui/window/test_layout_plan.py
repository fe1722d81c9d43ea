"""Where everything stands, at every size: nothing leaves the window, nothing lies on another."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from PySide6.QtCore import QRect

from ui.window.layout_plan import BOTH, PAGE, WIDE, Places, Wishes, plan

SIZES = [(w, h) for w in (426, 640, 800, 1024, 1099, 1100, 1280, 1499, 1500, 1600, 2560)
         for h in (200, 300, 464, 584, 744, 944, 1384)]  # fmt: skip
WISHES = [
    Wishes(left=left, right=right, strip=strip, is_left_first=first, notice=notice)
    for left, right, strip, first, notice in product(
        (True, False), (True, False), (True, False, None), (True, False), (0, 48)
    )
]


def parts(places: Places) -> dict[str, QRect]:
    rects = {name: one for name, one in places._asdict().items() if isinstance(one, QRect)}
    rects["map"] = places.uncovered
    return {name: rect for name, rect in rects.items() if not rect.isEmpty()}


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("turned", [False, True], ids=["ltr", "rtl"])
def test_parts_fill_the_window_and_never_overlap(width: int, height: int, turned: bool) -> None:
    room = QRect(0, 0, width, height)
    for wishes in WISHES:
        places = plan(width, height, wishes)
        placed = parts(places.mirrored(width) if turned else places)
        assert all(room.contains(rect) for rect in placed.values()), (wishes, placed)
        for (one, a), (two, b) in combinations(placed.items(), 2):
            assert not a.intersects(b), (wishes, one, two)
        area = sum(rect.width() * rect.height() for rect in placed.values())
        assert area == width * height, wishes


@pytest.mark.parametrize("width", [426, 800, 1024, 1280, 1600, 2560])
def test_some_of_the_map_is_always_to_be_seen(width: int) -> None:
    for wishes in WISHES:
        assert plan(width, 500, wishes).uncovered.width() >= 100, wishes


def test_a_narrow_window_has_one_sheet_at_a_time() -> None:
    for first in (True, False):
        places = plan(BOTH - 1, 600, Wishes(left=True, is_left_first=first))
        assert places.left.isEmpty() is not first
        assert places.page.isEmpty() is first
    both = plan(BOTH, 600, Wishes(left=True))
    assert not both.left.isEmpty() and not both.page.isEmpty()


def test_the_article_has_a_column_in_a_wide_window_alone() -> None:
    assert plan(WIDE - 1, 900, Wishes()).column.isEmpty()
    assert plan(WIDE, 900, Wishes()).column.width() == 456


def test_at_the_usual_size_the_map_has_its_share_of_the_window() -> None:
    whole = 1280 * 800
    for strip, least in ((True, 0.43), (False, 0.52)):
        free = plan(1280, 744, Wishes(strip=strip)).uncovered
        assert free.width() * free.height() / whole >= least
    assert plan(1280, 744, Wishes()).page.width() == PAGE
