"""Where a report without “that” begins: behind whom it was told, and when."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.find import find_people
from explorer.extract.reported.bare_clause import first_of_clause
from explorer.extract.reported.fixed_forms import Complement
from explorer.extract.speakers.sentence_tokens import Folding


@pytest.mark.parametrize(
    ("text", "verb", "first"),
    [
        ("Ann Reed said on Monday the road was closed.", "said", "the"),
        ("Ann Reed told the panel she would go.", "told", "she"),
        ("Ann Reed said in a low voice.", "said", None),
    ],
)
def test_first_of_clause(text: str, verb: str, first: str | None) -> None:
    reading = Document.of(text)
    (frame,) = Folding(reading, [], find_people(reading).mentions).frames(0, reading.paragraphs[0])
    at = next(index for index, item in enumerate(frame.items) if item.key == verb)
    found = first_of_clause(text, frame.items, frame.items[at], at + 1)
    assert (frame.items[found].key if found is not None else None) == first


def test_a_complement_says_by_which_form_it_was_found() -> None:
    assert Complement(3, "of") == (3, "of")
