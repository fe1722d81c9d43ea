"""Where a description of somebody ends: before what narrows it, behind what belongs to it."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.find import find_people
from explorer.extract.speakers.noun_phrases import core_end, is_of_a_body
from explorer.extract.speakers.sentence_tokens import PERSON, Folding, SentenceTokens


def frame_of(text: str) -> SentenceTokens:
    reading = Document.of(text)
    (frame,) = Folding(reading, [], find_people(reading).mentions).frames(0, reading.paragraphs[0])
    return frame


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("a bench headed by the judge", "a bench"),
        ("the mayor of this river town", "the mayor of this river town"),
        ("the mayor this week", "the mayor"),
        ("a clerk at the Ministry of Health and Welfare", "a clerk"),
    ],
)
def test_the_core_of_a_description(text: str, core: str) -> None:
    items = frame_of(text).items
    assert text[: items[core_end(text, items, 0, len(items) - 1)].end] == core


@pytest.mark.parametrize(
    ("text", "of_a_body"),
    [
        ("The Bank of Sundry Farmers president Ann Reed left.", True),
        ("A spokesman of president Ann Reed left.", False),
    ],
)
def test_a_body_before_an_office(text: str, of_a_body: bool) -> None:
    frame = frame_of(text)
    named = next(i for i, item in enumerate(frame.items) if item.kind == PERSON)
    assert is_of_a_body(text, frame, named) is of_a_body
