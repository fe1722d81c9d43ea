"""Dates as people write them into a field."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.text import written_date


@pytest.mark.parametrize(
    ("words", "iso", "precision"),
    [
        ("1 Feb 2012", "2012-02-01", "day"),
        ("31 October 2016", "2016-10-31", "day"),
        ("31.10.2016", "2016-10-31", "day"),
        ("31/10/2016", "2016-10-31", "day"),
        ("10/31/2016", "2016-10-31", "day"),
        ("03/11/2022", "2022-11-03", "day"),
        ("Nov. 30, 2022", "2022-11-30", "day"),
        ("30th of November 2022", "2022-11-30", "day"),
        ("2022-11-30", "2022-11-30", "day"),
        ("2022/11/30", "2022-11-30", "day"),
        (" 30  november  2022 ", "2022-11-30", "day"),
        ("2022年11月30日", "2022-11-30", "day"),
        ("November 2022", "2022-11-01/2022-11-30", "month"),
        ("11/2022", "2022-11-01/2022-11-30", "month"),
        ("2024-02", "2024-02-01/2024-02-29", "month"),
        ("2019", "2019-01-01/2019-12-31", "year"),
        ("1–5 May 2022", "2022-05-01/2022-05-05", "day-range"),
        ("1 to 5 May 2022", "2022-05-01/2022-05-05", "day-range"),
        ("2022-11-21/2022-11-27", "2022-11-21/2022-11-27", "day-range"),
        ("30 April 2022 – 2 May 2022", "2022-04-30/2022-05-02", "day-range"),
    ],
)
def test_what_people_write(words: str, iso: str, precision: str) -> None:
    found = written_date.read(words)
    assert found is not None
    assert (found.iso, found.precision) == (iso, precision)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "30. November 2022"),
        ("fr", "30 novembre 2022"),
        ("es", "30 de noviembre de 2022"),
        ("ru", "30 ноября 2022 г."),
        ("pt_BR", "30 de novembro de 2022"),
        ("de", "30 November 2022"),
    ],
)
def test_months_as_the_interface_calls_them(language: str, words: str) -> None:
    found = written_date.read(words, language)
    assert found is not None and found.iso == "2022-11-30"


@pytest.mark.parametrize(
    "words",
    ["", "yesterday", "30 Nov", "31.2.2022", "2022-13-01", "99", "5 May 22", "May May 2022",
     "1 2 3 2022", "5 May 2022 to 1 May 2022", "9999", "0001-01-01", "x" * 10_000, "1" * 5000],
)  # fmt: skip
def test_what_is_no_date(words: str) -> None:
    assert written_date.read(words) is None


@given(st.dates(date(1500, 1, 1), date(2199, 11, 1)), st.integers(0, 60))
def test_every_day_and_interval_is_read_back(day: date, more: int) -> None:
    for form in ("%Y-%m-%d", "%d %B %Y", "%d.%m.%Y", "%B %d, %Y"):
        found = written_date.read(day.strftime(form))
        assert found is not None and found.iso == day.isoformat()
    last = day + timedelta(days=more)
    both = written_date.read(f"{day.isoformat()}/{last.isoformat()}")
    assert both is not None and (both.first, both.last) == (day.isoformat(), last.isoformat())
