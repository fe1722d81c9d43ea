"""Who has part in an event: who acts and is acted upon, not all that the sentence names."""

import pytest

from explorer.extract.events.parties import parties_of
from tests.explorer.extract.staging import index_of, span_in


@pytest.mark.parametrize(
    ("text", "clause", "countries"),
    [
        ("Kenya froze its talks with Peru.", "Kenya froze its talks with Peru", ["KE", "PE"]),
        (
            "In a sign of Chad's worries, Kenya froze the talks.",
            "In a sign of Chad's worries, Kenya froze the talks",
            ["KE"],
        ),
        ("Kenya waited and froze the talks.", "froze the talks", ["KE"]),
    ],
)
def test_countries_that_take_part(text: str, clause: str, countries: list[str]) -> None:
    found = parties_of(index_of(text), span_in(text, clause), span_in(text, text), None, None)
    assert [tie.code for tie in found.ties] == countries


def test_a_clause_that_begins_with_its_verb_says_whose_subject_it_has() -> None:
    text = "Kenya waited and froze the talks."
    found = parties_of(
        index_of(text), span_in(text, "froze the talks"), span_in(text, text), None, None
    )
    assert found.leaves_subject
    assert found.subject == "Kenya waited and"
