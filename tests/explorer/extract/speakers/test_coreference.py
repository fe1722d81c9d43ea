"""Whom a pronoun or a description means."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.find import find_people
from explorer.extract.quotes.spans import find_quotes
from explorer.extract.speakers.attribute import attribute
from explorer.extract.speakers.coreference import Discourse


def last_speaker(text: str) -> str | None:
    reading = Document.of(text)
    return attribute(reading, find_quotes(reading), find_people(reading))[-1].speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Reed met Tom Lind. “We go,” she said.", "Ann Reed"),
        ("Ann Reed met Tom Lind. “We go,” he said.", "Tom Lind"),
        ("Ann Reed, the mayor, met Tom Lind. “We go,” the mayor said.", "Ann Reed"),
        ("Reed ally Tom Lind met Ann Reed. He said: “We go.”", "Tom Lind"),
        (
            "“It is unsafe,” an official said. Ann Reed, the mayor, was away. “We go,” the "
            "official said.",
            "the official",
        ),
    ],
)
def test_meant(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


def test_gender_decides_whom_a_pronoun_fits() -> None:
    text = "Ann Reed met Tom Lind."
    people = find_people(Document.of(text))
    discourse = Discourse(people)
    reed, lind = (person.id for person in people.people)
    assert not discourse.fits(lind, "female")
    assert discourse.fits(reed, "female")
