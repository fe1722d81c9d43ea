"""What a mark may be is told by the characters around it first, by its shape second."""

import pytest

from explorer.extract.quotes.marks import find_marks
from explorer.model import Span


def marks(text: str) -> str:
    """The marks in order: ``(`` opens, ``)`` closes, ``?`` may do both."""
    found = find_marks(text, Span(0, len(text)))
    return "".join("?" if m.opens and m.closes else "(" if m.opens else ")" for m in found)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("“Go,” she said.", "()"),
        ("'Go,' she said.", "?)"),
        ("``Go,'' she said.", "()"),
        ("”Go,” she said.", "?)"),
        ("„Go“, she said.", "()"),
        ("Reed's dog and the '90s", ""),
        ("rock 'n' roll", ")"),
        ("a 6'2\" player", ")"),
        ("「Go」", "()"),
    ],
)
def test_what_a_mark_may_be(text: str, kinds: str) -> None:
    assert marks(text) == kinds
