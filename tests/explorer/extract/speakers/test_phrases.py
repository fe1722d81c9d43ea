"""The phrase beside a verb of speech: a name, a pronoun, or words that describe somebody."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.find import find_people
from explorer.extract.speakers.phrases import Phrases
from explorer.extract.speakers.sentence_tokens import Folding
from explorer.toponyms import mentions


@pytest.mark.parametrize(
    ("text", "verb", "kind", "words"),
    [
        ("Ann Reed said so.", "said", "person", "Ann Reed"),
        ("Later she said so.", "said", "pronoun", "she"),
        ("A senior port official said so.", "said", "description", "A senior port official"),
        ("So said so.", "said", None, None),
    ],
)
def test_before_the_verb(text: str, verb: str, kind: str | None, words: str | None) -> None:
    reading = Document.of(text)
    people = find_people(reading, mentions.find(text))
    (frame,) = Folding(reading, [], people.mentions).frames(0, reading.paragraphs[0])
    at = next(i for i, item in enumerate(frame.items) if item.key == verb)
    found = Phrases(text).before(frame, at)
    assert (found.kind if found else None) == kind
    assert (found.text if found else None) == words
