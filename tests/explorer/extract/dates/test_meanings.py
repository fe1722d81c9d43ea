"""What words mean once a pattern has caught them: absolute and relative ones."""

import re
from datetime import date

from explorer.extract.dates import absolute, relative
from explorer.extract.dates.anchor import Anchor
from explorer.extract.dates.periods import day, month
from explorer.extract.dates.table import table_of

WORDS = table_of("en").words
WEDNESDAY = date(2022, 11, 30)


def caught(pattern: str, text: str) -> re.Match[str]:
    found = re.search(pattern, text)
    assert found is not None
    return found


def test_a_day_that_no_calendar_has_is_none() -> None:
    found = caught(r"(?P<d>\d+) (?P<m>\w+)(?P<y>)(?P<rel>)", "31 June")
    assert absolute.one_day(found, Anchor(WORDS, WEDNESDAY)) is None


def test_two_figures_are_a_year_of_this_century_or_the_last() -> None:
    pattern = r"(?P<d>\d+)-(?P<m>\w+)-(?P<y>\d+)"
    now = Anchor(WORDS, WEDNESDAY)
    assert absolute.one_day(caught(pattern, "1-May-68"), now) == day(date(2068, 5, 1))
    assert absolute.one_day(caught(pattern, "1-May-69"), now) == day(date(1969, 5, 1))


def test_without_a_day_of_publication_a_relative_word_means_nothing() -> None:
    found = caught(r"(?P<w>\w+)(?P<rel>)", "Monday")
    assert relative.one_weekday(found, Anchor(WORDS, None)) is None


def test_that_year_is_the_one_told_of_before() -> None:
    found = caught(r"(?P<rel>that) (?P<u>year)", "that year")
    now = Anchor(WORDS, WEDNESDAY, reference=month(2014, 5))
    period = relative.relative_unit(found, now)
    assert period is not None
    assert period.iso() == "2014-01-01/2014-12-31"
