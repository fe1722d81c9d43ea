from datetime import date

import pytest

from explorer.extract.events.find import find_events
from explorer.extract.events.quote_dates import date_quotes
from explorer.extract.pipeline import extract
from explorer.model import Article, Quote
from tests.explorer.extract.staging import index_of


def dates(text: str) -> list[str | None]:
    quotes = extract(Article(text=text, published="2022-11-30")).quotes
    return [quote.date if isinstance(quote.date, str) else None for quote in quotes]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("“We will not sell the mine to them,” Ann Poe said on Tuesday.", "2022-11-29"),
        ("On Monday, Ann Poe told reporters: “We will not sell the mine.”", "2022-11-28"),
        ("Ann Poe said on Monday: “We will not sell the mine to them.”", "2022-11-28"),
        (
            "“We will not sell the mine,” Ann Poe said in a speech in Lima last week.",
            "2022-11-21/2022-11-27",
        ),
        ("“We will not sell the mine,” Ann Poe said after the vote on Tuesday.", None),
        ("“We will not sell the mine,” Ann Poe said of the talks that were held on Tuesday.", None),
        ("“We will not sell the mine on Tuesday,” Ann Poe said.", None),
        ("“We will not sell the mine,” Ann Poe said. They met on Tuesday.", None),
    ],
)
def test_a_quote_has_the_day_that_its_sentence_gives(text: str, day: str | None) -> None:
    assert dates(text) == [day]


def test_the_parts_of_one_statement_share_the_day() -> None:
    text = (
        "“We will not sell the mine,” Ann Poe said on Tuesday, “and we will not close it at all.”"
    )
    assert dates(text) == ["2022-11-29", "2022-11-29"]


def test_a_quote_without_a_verb_of_speech_has_no_day() -> None:
    text = "“We will not sell,” Ann Poe said on Tuesday."
    stage = index_of(text)
    day = find_events(stage, date(2022, 11, 30))
    said = Quote(id="q1", text="We will not sell,", start=1, end=18, kind="sentence", cue="said")
    silent = Quote(id="q2", text="We will not sell,", start=1, end=18, kind="sentence")
    found = date_quotes(stage, (said, silent), day, date(2022, 11, 30))
    assert [quote.date for quote in found] == ["2022-11-29", silent.date]
