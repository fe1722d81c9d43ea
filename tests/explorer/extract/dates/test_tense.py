"""Which way a word for a time points: by the tense of its own clause."""

import pytest

from explorer.extract.dates.anchor import Anchor
from explorer.extract.dates.meanings import MEANINGS
from explorer.extract.dates.table import rows, table_of
from explorer.extract.dates.tense import direction, is_before_noun
from explorer.gazetteer import tables
from explorer.model import Span

TENSE = table_of("en").tense


def pointed(text: str, words: str) -> int:
    start = text.index(words)
    return direction(TENSE, text, Span(0, len(text)), Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("They will vote on Friday.", 1),
        ("They voted on Friday.", -1),
        ("A vote on Friday.", 0),
        ("He said that the talks on Friday will fail.", 1),
        ("The bill, which was read on Friday, would close the mines.", -1),
        ("The vote was put off until Friday.", 1),
        ("The launch was moved from May to Friday.", 1),
        ("She could not be found on Friday.", -1),
        ("The film is set to be released on Friday.", 1),
    ],
)
def test_the_own_clause_tells_the_tense(text: str, way: int) -> None:
    assert pointed(text, "Friday") == way


@pytest.mark.parametrize(
    ("text", "is_before"),
    [
        ("After the May 8 vote he left.", True),
        ("Lima’s May 8 vote was calm.", True),
        ("He left on May 8 and came back.", False),
        ("He left the May 8 and came back.", False),
        ("He left on the May 8.", False),
    ],
)
def test_a_day_may_stand_before_its_noun(text: str, is_before: bool) -> None:
    start = text.index("May 8")
    assert is_before_noun(TENSE, text, Span(0, len(text)), Span(start, start + 5)) is is_before


def test_every_meaning_is_used_by_some_rule() -> None:
    used = {row.meaning for row in rows(tables.RESOURCES / "reading" / "en").rule}
    assert used == set(MEANINGS)


def test_the_small_words_of_a_language() -> None:
    now = Anchor(table_of("en").words, None)
    assert (now.month("Sept."), now.weekday("Sunday"), now.number("twenty-five")) == (9, 6, 25)
    assert (now.day_number("3rd"), now.day_number("twenty-first"), now.unit("year")) == (
        3,
        21,
        "year",
    )
    assert (now.steps("last"), now.steps("next"), now.steps("this")) == (-1, 1, 0)
    assert now.refers_back("that") and not now.refers_back("this")
