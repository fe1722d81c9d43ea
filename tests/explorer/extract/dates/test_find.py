from datetime import date

import pytest

from explorer.extract.dates import find_dates
from explorer.extract.document.document import Document
from explorer.model import Span

WEDNESDAY = date(2022, 11, 30)

CASES = [
    ("They met on Tuesday.", "2022-11-29"),
    ("They met on Wednesday.", "2022-11-30"),
    ("They will meet on Tuesday.", "2022-12-06"),
    ("They met last week.", "2022-11-21/2022-11-27"),
    ("They met in October.", "2022-10-01/2022-10-31"),
    ("They will meet in October.", "2023-10-01/2023-10-31"),
    ("They met in December.", "2021-12-01/2021-12-31"),
    ("They met earlier this month.", "2022-11-01/2022-11-30"),
    ("It closed last summer.", "2022-06-01/2022-08-31"),
    ("It closed last winter.", "2021-12-01/2022-02-28"),
    ("It opened in 2019.", "2019-01-01/2019-12-31"),
    ("It ran between 3 and 5 May.", "2022-05-03/2022-05-05"),
    ("It ran from May 30 to June 2, 2020.", "2020-05-30/2020-06-02"),
    ("He won on Nov. 20.", "2022-11-20"),
    ("He won on 20th November.", "2022-11-20"),
    ("He came three days ago.", "2022-11-27"),
    ("He came yesterday.", "2022-11-29"),
    ("He came in the early hours of Monday.", "2022-11-28"),
    ("It began in the 1990s.", "1990-01-01/1999-12-31"),
    ("It was sold on Monday last week.", "2022-11-21"),
    ("It was sold last year.", "2021-01-01/2021-12-31"),
    ("It was sold in October last year.", "2021-10-01/2021-10-31"),
    ("It fell over the weekend.", "2022-11-26/2022-11-27"),
    ("It fell in the third quarter of 2020.", "2020-07-01/2020-09-30"),
    ("It was judged on 14/06/2017.", "2017-06-14"),
    ("It was judged on 2017-06-14.", "2017-06-14"),
    ("Ties broke two years ago.", "2020-01-01/2020-12-31"),
    ("The trial was adjourned until March.", "2023-03-01/2023-03-31"),
    ("She said they would have to cut rations by June.", "2023-06-01/2023-06-30"),
]

NOTHING = [
    "Shoppers queued on Black Friday.",
    "The market opens every Tuesday.",
    "It may rain, and the march goes on.",
    "Theresa May resigned; April Jones stayed.",
    "The fall of the government came.",
    "It cost 2,019 euros.",
]


def first(text: str, published: date | None = WEDNESDAY) -> str | None:
    reading = Document.of(text)
    found = find_dates(text, reading.sentences[0].span, published)
    return found[0].period.iso() if found and found[0].period else None


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_words_for_a_time(text: str, expected: str) -> None:
    assert first(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_leaves_words_that_are_no_time(text: str) -> None:
    assert first(text) is None


def test_without_a_day_of_publication_only_full_dates_are_known() -> None:
    assert first("They met on Tuesday.", None) is None
    assert first("They met on 3 May 2019.", None) == "2019-05-03"


def test_counts_from_what_was_dated_before() -> None:
    text = "He was freed on May 11, four days after his arrest. Two days later he left."
    reading = Document.of(text)
    one = find_dates(text, reading.sentences[0].span, WEDNESDAY)
    assert [d.period.iso() for d in one if d.period] == ["2022-05-11", "2022-05-07"]
    two = find_dates(text, reading.sentences[1].span, WEDNESDAY, one[0].period)
    assert [d.period.iso() for d in two if d.period] == ["2022-05-13"]


def test_keeps_the_words_and_their_place() -> None:
    text = "In Lima, since March, rain fell."
    found = find_dates(text, Document.of(text).sentences[0].span, WEDNESDAY)[0]
    assert (found.text, found.span.slice(text)) == ("March", "March")


def test_a_table_without_stops_is_read_in_part() -> None:
    text = "3 May 2021, " * 400
    assert len(find_dates(text, Span(0, len(text)), None)) == 40
