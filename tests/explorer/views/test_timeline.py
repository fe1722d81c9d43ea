"""Days, intervals and what falls into a range."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model import Article, Dossier, Event
from explorer.views import timeline
from explorer.views.narrow import in_range
from explorer.views.selection import Filter

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2022-11-20", (738479, 738479)),
        ("2022-11-21/2022-11-27", (738480, 738486)),
        ("../2022-11-20", (None, 738479)),
        ("2022-11-20/..", (738479, None)),
        ("nonsense", (None, None)),
        (None, (None, None)),
    ],
)
def test_days(text: str | None, expected: tuple[int | None, int | None]) -> None:
    assert timeline.days(text) == expected


def test_undated_come_last() -> None:
    events = (
        Event(id="u", summary=""),
        Event(id="late", summary="", date="2022-02-01", precision="day"),
        Event(id="early", summary="", date="2022-01-01/2022-01-31", precision="month"),
    )
    found = timeline.of_dossier(Dossier(article=Article(), events=events))
    assert [entry.id for entry in found] == ["early", "late", "u"]


@given(a=DAYS, b=DAYS, c=DAYS, d=DAYS)
def test_range_is_overlap_of_days(a: date, b: date, c: date, d: date) -> None:
    first, last = sorted((a, b))
    since, until = sorted((c, d))
    shown = in_range(f"{first}/{last}", Filter(since=str(since), until=str(until)))
    assert shown == (first <= until and last >= since)


def test_undated_are_shown_until_there_is_a_range() -> None:
    assert in_range(None, Filter(person="x"))
    assert not in_range(None, Filter(since="2022-01-01"))


def test_an_open_end_reaches_on() -> None:
    assert in_range("2022-03-01/..", Filter(since="2023-01-01"))
    assert in_range("../2022-03-01", Filter(until="1999-01-01"))
    assert not in_range("2022-03-01/..", Filter(until="2022-01-01"))
