"""Words for months and numbers by their rows, and the year a day without one is of."""

from datetime import date

from explorer.extract.languages.date_words import DateReader, either, row_of, value_of
from explorer.extract.languages.pack import load

TODAY = date(2022, 11, 30)


def test_a_row_is_found_by_any_of_its_words() -> None:
    months = load("de").dates.months
    assert [row_of(months, word) for word in ("Januar", "Jänner", "Dez")] == [0, 0, 11]
    assert value_of((("heute heutige~", "0"), ("gestern", "-1")), "Heutigen", "9") == "0"
    assert value_of((), "heute", "9") == "9"
    assert either("zwei ein~") == r"(?:zwei|ein\w{0,4})\b\.?"


def test_a_day_without_a_year_is_the_last_one_or_one_soon_to_come() -> None:
    reader = DateReader(load("de").dates, TODAY, None)
    days = [reader.day(None, month, 12) for month in (1, 5, 11)]
    assert [each.iso() for each in days if each] == ["2023-01-12", "2022-05-12", "2022-11-12"]
    told = DateReader(load("de").dates, TODAY, 1998).day(None, 5, 12)
    assert told is not None
    assert told.iso() == "1998-05-12"
