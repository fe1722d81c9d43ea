"""A quote without words about who says it: somebody speaks on, as far as it is near."""

import pytest

from explorer.extract.speakers import by_speaking_on as sieve
from tests.explorer.extract.staging import Ask, asked


@pytest.mark.parametrize(
    ("ask", "text", "name"),
    [
        (sieve.with_listed_words, "Ann Reed called it “cruel” and “unfair”.", "Ann Reed"),
        (sieve.with_sentence, "“If it holds,” said Ann Reed, “then we go.”", "Ann Reed"),
        (sieve.in_paragraph, "“We go,” Ann Reed said. “We stay.”", "Ann Reed"),
        (sieve.in_paragraph, "“We go,” Ann Reed said.\n\n“We stay.”", None),
        (sieve.from_paragraph_before, "“We go,” Ann Reed said.\n\n“We stay.”", "Ann Reed"),
        (sieve.after_introduction, "Ann Reed came late. “We are all tired.”", "Ann Reed"),
        (
            sieve.after_introduction,
            "Ann Reed came late. It rained hard all the day. “We are all tired.”",
            None,
        ),
    ],
)
def test_spoken_on(ask: Ask, text: str, name: str | None) -> None:
    said = asked(text, ask)
    assert (said.name if said else None) == name
