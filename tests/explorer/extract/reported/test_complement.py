"""Where a report begins behind its verb, on the items of single sentences."""

from __future__ import annotations

import pytest

from explorer.extract.document.document import Document
from explorer.extract.reported import complement
from explorer.extract.reported.clauses import Clauses
from explorer.extract.reported.verbs import has_finite_verb
from explorer.extract.speakers.sentence_tokens import Folding, SentenceTokens
from explorer.model import Span


def tokens(text: str) -> SentenceTokens:
    [frame] = Folding(Document.of(text), [], ()).frames(0, Span(0, len(text)))
    return frame


@pytest.mark.parametrize(
    ("text", "form", "first"),
    [
        ("The board said that the crane is old.", "that", "the"),
        ("The board said in a statement on Monday that the crane is old.", "that", "the"),
        ("The board said the crane is old.", "bare", "the"),
        ("The board asked why the crane is old.", "question", "why"),
        ("The board urged them to sell the crane.", "request", "them"),
        ("The board threatened to sell the crane.", "infinitive", "to"),
        ("The board pointed out that the crane is old.", "that", "the"),
    ],
)
def test_the_form_and_its_first_word(text: str, form: str, first: str) -> None:
    frame = tokens(text)
    [cue] = Clauses(text).of(frame, ())[:1] or [None]
    if cue is None:
        from explorer.extract.speakers.cues import CueFinder

        cue = CueFinder(text).find(frame)[0]
    found = complement.find(text, frame.items, cue, (cue,))
    assert found is not None
    assert (found.form, frame.items[found.first].key) == (form, first)


@pytest.mark.parametrize(
    ("words", "sure", "finite"),
    [
        ("the crane is old", True, True),
        ("the crane tested last week", True, False),
        ("the crane tested last week", False, True),
        ("a new crane", False, False),
        ("the crane which was tested", True, False),
    ],
)
def test_what_makes_a_clause(words: str, sure: bool, finite: bool) -> None:
    items = tokens(words).items
    assert has_finite_verb(words, items, 0, len(items) - 1, sure=sure) is finite


@pytest.mark.parametrize(
    "text",
    [
        "The board said nothing of the kind.",
        "The board threatened the owner.",
        "The board asked for a crane.",
    ],
)
def test_an_object_is_no_report(text: str) -> None:
    frame = tokens(text)
    from explorer.extract.speakers.cues import CueFinder

    for cue in CueFinder(text).find(frame):
        assert complement.find(text, frame.items, cue, (cue,)) is None
