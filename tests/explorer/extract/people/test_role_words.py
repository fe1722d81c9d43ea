"""Which words at the end of a phrase are the noun of a role."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.role_words import head_at_end


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("the prime minister", 2),
        ("the vice-president", 1),
        ("the Secretary of State", 3),
        ("the minister of foreign affairs", 4),
        ("the green table", 0),
    ],
)
def test_length_of_the_noun(words: str, length: int) -> None:
    assert head_at_end(Document.of(words).tokens_in(0, len(words))) == length
