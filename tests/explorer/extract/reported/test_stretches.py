"""Which words of a sentence a clause of speech reports."""

from __future__ import annotations

import pytest

from explorer.extract.document.document import Document
from explorer.extract.reported.clauses import Clauses
from explorer.extract.reported.stretches import Reader
from explorer.extract.speakers.cues import CueFinder
from explorer.extract.speakers.sentence_tokens import Folding
from explorer.model import Span


def stretches(text: str) -> list[list[str]]:
    [frame] = Folding(Document.of(text), [], ()).frames(0, Span(0, len(text)))
    cues = Clauses(text).of(frame, CueFinder(text).find(frame))
    read = (Reader(text).read(frame.items, cues, number) for number in range(len(cues)))
    return [[span.slice(text) for span in told.stretches] for told in read if told is not None]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The board said the dam is old; it was built in 1900.", [["the dam is old"]]),
        ("The dam, the board said, is old.", [["The dam", "is old"]]),
        ("But, the board said, the dam is old.", [["the dam is old"]]),
        ("The board said 4,500 people are in danger.", [["4,500 people are in danger"]]),
        ("The board said the dam is old, an unusual step.", [["the dam is old"]]),
        ("The board said the dam is old but did not close it.", [["the dam is old"]]),
        ("When asked about it, the board said, the dam is old.", [["the dam is old"]]),
    ],
)
def test_where_a_report_ends(text: str, found: list[list[str]]) -> None:
    assert stretches(text) == found
