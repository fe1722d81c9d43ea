from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from explorer.extract.dates import periods

DAYS = st.dates(date(1600, 1, 1), date(2400, 1, 1))


@given(DAYS)
def test_a_week_runs_from_monday_to_sunday(day: date) -> None:
    week = periods.week(day)
    assert week.start <= day <= week.end
    assert (week.start.weekday(), week.end.weekday()) == (0, 6)


@given(DAYS, st.integers(-400, 400))
def test_months_run_over_into_other_years(day: date, steps: int) -> None:
    month = periods.month(day.year, day.month + steps)
    assert month.start.day == 1
    assert (month.end - month.start).days in (27, 28, 29, 30)


@given(DAYS, st.integers(1, 12), st.integers(-1, 1))
def test_the_nearest_month_lies_where_it_is_looked_for(day: date, number: int, way: int) -> None:
    month = periods.nearest_month(day, number, way)
    assert month.start.month == number
    if way < 0:
        assert month.start <= day
    if way > 0:
        assert month.end >= day


def test_no_such_day_is_none() -> None:
    assert periods.a_day(2021, 2, 29) is None
    assert periods.days(date(2021, 3, 2), date(2021, 3, 1)) is None


def test_a_long_way_off_is_none() -> None:
    assert periods.ago(date(1100, 1, 1), "year", 2000) is None
    assert periods.shift(date(9990, 1, 1), 10**9) is None
