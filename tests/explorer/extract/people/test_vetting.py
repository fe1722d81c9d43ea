"""Words that name no person, whatever stands around them."""

import re

import pytest

from explorer.extract.document.tokens import Token
from explorer.extract.people.country_index import CountryIndex
from explorer.extract.people.vetting import Vetting
from explorer.toponyms import mentions


@pytest.mark.parametrize(
    ("words", "may"),
    [
        ("Ann Reed", True),
        ("ANN REED", True),
        ("FIFA", False),
        ("Harbour Agency", False),
        ("South Korea", False),
        ("The", False),
    ],
)
def test_may_be_a_name(words: str, may: bool) -> None:
    places = CountryIndex(mentions.find(words))
    found = re.finditer(r"\w+", words)
    tokens = tuple(Token.of(word.group(), *word.span()) for word in found)
    assert Vetting(places).may_be_name(tokens, titled=False) is may
