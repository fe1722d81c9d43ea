"""Sentences told in one line."""

import pytest

from explorer.extract.events.clauses import clause_at, one_line
from explorer.model import Span


@pytest.mark.parametrize(
    ("text", "word", "line"),
    [
        (
            "The tunnel under the long and rainy pass will not open before 2033, the ministers of "
            "three countries admitted on Thursday.",
            "2033",
            "The tunnel under the long and rainy pass will not open before 2033, the ministers of "
            "three countries admitted on Thursday.",
        ),
        (
            "He said that the country held reserves for four months, and that he would travel to "
            "the capital on March 20 to ask what was left.",
            "March",
            "He would travel to the capital on March 20 to ask what was left.",
        ),
        (
            "He slept in the empty station for two nights, and that day the army came to the town "
            "he had left.",
            "that day",
            "That day the army came to the town he had left.",
        ),
    ],
)
def test_an_event_is_told_as_a_sentence(text: str, word: str, line: str) -> None:
    sentence = Span(0, len(text))
    clause = clause_at(text, sentence, text.index(word))
    assert one_line(text, clause, sentence, alone=False) == line
