"""The clauses that report: those the quotes need, and those only reports need."""

from __future__ import annotations

import pytest

from explorer.extract.document.document import Document
from explorer.extract.reported.clauses import Clauses
from explorer.extract.speakers.cues import CueFinder
from explorer.extract.speakers.sentence_tokens import Folding
from explorer.model import Span


def clauses(text: str) -> list[tuple[str, str]]:
    [frame] = Folding(Document.of(text), [], ()).frames(0, Span(0, len(text)))
    found = Clauses(text).of(frame, CueFinder(text).find(frame))
    return [(frame.items[cue.verb].key, cue.subject.text) for cue in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Many farmers argue that the dam is old.", [("argue", "Many farmers")]),
        ("The board is suggesting that it is safe.", [("suggesting", "The board")]),
        ("It rained, according to new research.", [("according", "new research")]),
        (
            "The dam has been closed, said the chief engineer, after the rain.",
            [("said", "the chief engineer")],
        ),
        ("He was born in the United States of America.", []),
        ("His cost estimates have been between one and two.", []),
    ],
)
def test_verbs_and_their_subjects(text: str, found: list[tuple[str, str]]) -> None:
    assert clauses(text) == found
