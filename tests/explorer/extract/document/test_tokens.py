"""Words keep what belongs to them: the stop of an initial, an apostrophe, a possessive ending."""

import pytest

from explorer.extract.document.tokens import Token, stem_of, tokens_of
from explorer.model import Span


def words(text: str) -> list[str]:
    return [token.text for token in tokens_of(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gen. J. R. Okoro met Rep. Lu.", ["Gen.", "J.", "R.", "Okoro", "met", "Rep.", "Lu", "."]),
        ("the U.S. envoy", ["the", "U.S.", "envoy"]),
        ("Ann’s dog, the boys’ cat", ["Ann’s", "dog", ",", "the", "boys’", "cat"]),
        ("a well-known man -- he left", ["a", "well-known", "man", "--", "he", "left"]),
        ("It was plan B.", ["It", "was", "plan", "B", "."]),
        ("@port_news wrote...", ["@port_news", "wrote", "..."]),
    ],
)
def test_what_is_one_token(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_every_token_is_its_stretch_of_the_text() -> None:
    text = "“We’ll go,” said Dr. O’Neil’s aide (twice)."
    assert all(text[t.start : t.end] == t.text for t in tokens_of(text, Span(0, len(text))))


def test_keys_and_owners() -> None:
    token = Token.of("Reed’s", 10, 16)
    assert (token.key, token.bare, token.possessive) == ("reed's", "reed", True)
    assert token.owner == Token("Reed", 10, 14, "reed")
    assert Token.of("Gov.", 0, 4).key == "gov"
    assert (stem_of("he'll"), stem_of("smith's"), stem_of("boys'")) == ("he", "smith", "boys")
