"""What two say together is given to neither alone, and one of two names is no pair."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.find import find_people
from explorer.extract.pipeline import extract
from explorer.extract.speakers.joint import first_of_two, last_of_two
from explorer.extract.speakers.sentence_tokens import PERSON, Folding, SentenceTokens
from explorer.model import Article
from explorer.toponyms import mentions


def _frame(text: str) -> SentenceTokens:
    reading = Document.of(text)
    people = find_people(reading, mentions.find(text))
    return Folding(reading, [], people.mentions).frames(0, reading.paragraphs[0])[0]


def _names(frame: SentenceTokens) -> list[int]:
    return [i for i, item in enumerate(frame.items) if item.kind == PERSON]


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("Joe Reed and Ann Moss said so.", True),
        ("Both Joe Reed and Ann Moss said so.", True),
        ("He thanked Joe Reed and Ann Moss said so.", False),
        ("Joe Reed, and later Ann Moss said so.", False),
    ],
)
def test_before_the_verb(text: str, together: bool) -> None:
    frame = _frame(text)
    assert (first_of_two(frame, _names(frame)[-1]) is not None) is together


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("So said Joe Reed and Ann Moss.", True),
        ("So said Joe Reed and Senator Ann Moss in May.", True),
        ("So said Joe Reed and Ann Moss nodded.", False),
        ("It was Joe Reed and Ann Moss.", False),
    ],
)
def test_behind_the_verb(text: str, together: bool) -> None:
    frame = _frame(text)
    assert (last_of_two(frame, _names(frame)[0]) is not None) is together


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We are not done yet,” said Joe Reed and Ann Moss in a letter.", "Joe Reed and Ann Moss"),
        (
            "President Ann Moss and Minister Joe Reed said the plan was “a good start for all.”",
            "President Ann Moss and Minister Joe Reed",
        ),
        ("Joe Reed came. “We are not done yet,” said Ann Moss.", "Ann Moss"),
        (
            "Ann Moss came. “How are you all today?” Moss, a nurse from the north, said softly.",
            "Ann Moss",
        ),
    ],
)
def test_who_is_told_to_speak(text: str, speaker: str) -> None:
    quotes = [quote for quote in extract(Article(text=text)).quotes if quote.kind != "indirect"]
    assert [quote.speaker for quote in quotes] == [speaker]
