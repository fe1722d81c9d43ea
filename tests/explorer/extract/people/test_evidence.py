"""What speaks for and against a name, in points: enough of them make a person."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.clustering import ENOUGH
from explorer.extract.people.evidence import Evidence
from explorer.model import Span
from tests.explorer.extract.staging import span_in


def points(text: str, name: str, *, at_start: bool = False) -> int:
    reading = Document.of(text)
    span = span_in(text, name)
    tokens = tuple(reading.tokens_in(span.start, span.end))
    evidence = Evidence(text, reading.lower)
    return evidence.score(tokens, (), (None, None), Span(0, len(text)), at_start)


@pytest.mark.parametrize(
    ("text", "name", "enough"),
    [
        ("Then John Tarrow left.", "John Tarrow", True),
        ("Then Tarlo Reed, 54, left.", "Tarlo Reed", True),
        ("Then the Tarlo Reed left.", "Tarlo Reed", False),
        ("Then Tarlo Agency left.", "Tarlo", False),
    ],
)
def test_enough_for_a_person(text: str, name: str, enough: bool) -> None:
    assert (points(text, name) >= ENOUGH) is enough


def test_a_word_that_the_text_has_in_lower_case_too_is_hardly_a_name() -> None:
    text = "Harvest came. The harvest was good."
    assert points(text, "Harvest", at_start=True) < points("Harvest came.", "Harvest")
