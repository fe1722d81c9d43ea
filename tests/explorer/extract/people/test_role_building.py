"""A role's words, with the country, the body and the rank that they tell."""

import pytest

from explorer.extract.people.role_words import head_at_end
from tests.explorer.extract.staging import roles_of


@pytest.mark.parametrize(
    ("words", "text", "country", "leader"),
    [
        ("Kenya's foreign minister", "foreign minister", "KE", True),
        ("the former president", "former president", None, True),
        ("a bank manager", "bank manager", None, False),
    ],
)
def test_built(words: str, text: str, country: str | None, leader: bool) -> None:
    reading, builder = roles_of(words)
    tokens = reading.tokens_in(0, len(words))
    head = len(tokens) - head_at_end(tokens)
    first = builder.modifiers_from(tokens, head)
    role = builder.build(tokens, first, head, len(tokens), "person.title-before")
    assert (role.text, role.country, role.leader) == (text, country, leader)
