"""Speech behind a dash, and the narrator's words inside it."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.languages import load
from explorer.extract.languages.dashes import find_speech
from explorer.extract.languages.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("— Идём, — сказал Иван. — Уже поздно.", ["Идём", "Уже поздно."]),
        ("— Идём! — сказал Иван.", ["Идём!"]),
        ("— пункт первый списка", []),
    ],
)
def test_the_narrators_words_are_left_out(text: str, parts: list[str]) -> None:
    found = find_speech(Document.of(text), vocabulary(load("ru")), ())
    assert [quote.span.slice(text) for quote in found] == parts
