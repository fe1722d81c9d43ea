import pytest

from explorer.extract.pipeline import extract
from explorer.model import Article


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
