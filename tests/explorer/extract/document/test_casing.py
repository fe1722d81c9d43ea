"""A headline's capitals are told from a sentence's, wherever the line stands."""

import pytest

from explorer.extract.document.casing import is_headline
from explorer.extract.document.document import Document
from explorer.extract.document.tokens import tokens_of
from explorer.model import Span

LOWER = frozenset(["calls", "bridge", "speech", "harbour", "town", "theft"])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ann Reed Calls For Second Bridge In Harbour Speech.", True),
        ("Bo Lind Says He Was Never Asked About Pier", True),
        ("LIND CALLS VOTE A THEFT AND THREATENS TO SUE TOWN", True),
        ("Ann Reed calls for a second bridge in a speech at the harbour", False),
        ("Mayor Ann Reed, Governor Bo Lind and Senator Cy Okoro", False),
        ("Ann Reed of Quill met Bo Lind of Lower Marden on Monday.", False),
        ("Ann Reed said.", False),
        ("", False),
    ],
)
def test_lines(line: str, expected: bool) -> None:
    assert is_headline(tokens_of(line, Span(0, len(line))), LOWER) is expected


def test_headlines_of_a_story() -> None:
    headline = "Ann Reed Calls For Second Bridge In Harbour Speech."
    text = f"{headline}\n\nThe town needs a bridge, and it calls for one, she said in a speech."
    reading = Document.of(text)
    assert [line.slice(text) for line in reading.headlines] == [headline]
    assert reading.is_in_headline(4)
    assert not reading.is_in_headline(len(headline) + 5)


def test_a_headline_alone_is_the_story() -> None:
    assert Document.of("Ann Reed Says He Was Never Asked About The Pier.").headlines == ()
