from datetime import date

import pytest

from explorer.text.days import iso_day, parse_day, stated_days, sure_day


@pytest.mark.parametrize(
    "words",
    [
        "30 November 2022",
        "30th of November, 2022",
        "Nov. 30, 2022",
        "NOVEMBER 30 2022",
        "2022-11-30",
        "2022/11/30",
        "30/11/2022",
        "11/30/2022",
        "30.11.2022",
        "30-Nov-2022",
    ],
)
def test_one_day_in_many_forms(words: str) -> None:
    assert parse_day(words) == date(2022, 11, 30)
    assert sure_day(f"Published {words} at noon") == "2022-11-30"


def test_a_day_that_is_another_one_elsewhere_is_not_sure() -> None:
    assert sure_day("03/11/2022") is None
    assert parse_day("03/11/2022") == date(2022, 11, 3)


@pytest.mark.parametrize("words", ["99 May 2021", "30 February 2021", "May 2021", "", None])
def test_no_day_is_none(words: str | None) -> None:
    assert parse_day(words) is None


def test_days_come_in_the_order_of_the_text() -> None:
    found = list(stated_days("From 2 May 2020, not May 1, 2020."))
    assert [(each.day.day, each.start) for each in found] == [(2, 5), (1, 21)]


def test_a_stamp_s_own_clock_tells_the_day() -> None:
    assert iso_day("2022-11-30T23:59:00-05:00") == "2022-11-30"
    assert iso_day("20221130") == "2022-11-30"
    assert iso_day("November") is None
