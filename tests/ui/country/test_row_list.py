"""Rows that are made when they are asked for."""

from __future__ import annotations

import pytest

from explorer.model import Quote
from ui.country.row import Row
from ui.country.row_list import RowList

HEAD, TAIL = Row(section="said_by", title="Said by (3)"), Row(section="list", note="No more.")
QUOTES = tuple(Quote(id=f"q{n}", text="late", kind="fragment") for n in range(3))


def test_runs_stand_one_after_the_other() -> None:
    rows = RowList([[HEAD], ("said_by", QUOTES), [], [TAIL]])
    cards = [Row(section="said_by", item=quote) for quote in QUOTES]
    assert list(rows) == [HEAD, *cards, TAIL] and len(rows) == 5
    assert rows[1:3] == cards[:2]


def test_a_row_is_the_same_each_time_it_is_asked_for() -> None:
    rows = RowList([("said_by", QUOTES)])
    assert rows[1] is rows[1]


def test_an_item_is_found_among_made_and_unmade_rows() -> None:
    rows = RowList([[HEAD], ("said_by", QUOTES[:2]), [Row(section="list", item=QUOTES[2])]])
    assert [rows.find("quote", quote.id) for quote in QUOTES] == [1, 2, 3]
    assert rows.find("quote", "q9") == -1 and rows.find("event", "q1") == -1


@pytest.mark.parametrize("number", [2, -1])
def test_there_is_no_row_beyond_the_ends(number: int) -> None:
    with pytest.raises(IndexError):
        RowList([[HEAD], [TAIL]])[number]
    assert not list(RowList())
