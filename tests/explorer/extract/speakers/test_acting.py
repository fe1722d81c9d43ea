"""Who acts in a sentence is meant first by a pronoun further on; who only asks is not meant."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.find import find_people
from explorer.extract.speakers.acting import acting_first
from explorer.extract.speakers.sentence_tokens import Folding


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ann Reed met Tom Lind.", ["reed", "lind"]),
        ("With Ann Reed stood Tom Lind.", ["lind", "reed"]),
        ("Asked by Ann Reed if it was so, Tom Lind left.", ["lind"]),
        ("The plan was praised by Ann Reed.", ["reed"]),
    ],
)
def test_who_acts_comes_first(text: str, people: list[str]) -> None:
    reading = Document.of(text)
    mentions = find_people(reading).mentions
    (frame,) = Folding(reading, [], mentions).frames(0, reading.paragraphs[0])
    assert acting_first(frame, len(frame.items)) == people
