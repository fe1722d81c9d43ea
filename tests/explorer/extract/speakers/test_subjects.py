"""The subject of a verb of speech, wherever the sentence has it."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.find import find_people
from explorer.extract.speakers.phrases import Phrases
from explorer.extract.speakers.sentence_tokens import Folding
from explorer.extract.speakers.subjects import Subjects
from explorer.toponyms import mentions


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Ann Reed, who leads the harbour board, said so.", "Ann Reed"),
        ("On Monday, in a letter, Tom Lind said so.", "Tom Lind"),
        ("Ann Reed met Tom Lind and said so.", "Ann Reed"),
    ],
)
def test_main_subject(text: str, subject: str) -> None:
    reading = Document.of(text)
    people = find_people(reading, mentions.find(text))
    (frame,) = Folding(reading, [], people.mentions).frames(0, reading.paragraphs[0])
    at = next(i for i, item in enumerate(frame.items) if item.key == "said")
    found = Subjects(text, Phrases(text)).main(frame, at)
    assert found is not None
    assert found.text == subject
