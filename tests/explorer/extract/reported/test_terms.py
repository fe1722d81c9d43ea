"""Whose terms the terms of a story are."""

from __future__ import annotations

import pytest

from explorer.extract.document.document import Document
from explorer.extract.pipeline import extract
from explorer.extract.quotes.spans import find_quotes
from explorer.extract.reported.terms import Terms
from explorer.model import Article

LEAD = "Harbour talks go on\n\nMayor Anna Lunt met the dockers' leader Piet Moerman on Tuesday.\n\n"


def terms(text: str) -> list[tuple[str, str | None]]:
    found = extract(Article(text=LEAD + text)).quotes
    return [(quote.text, quote.speaker) for quote in found if quote.kind == "term"]


@pytest.mark.parametrize(
    ("sentence", "term", "speaker"),
    [
        ("Lunt has taken to warning the dockers about “outsiders” at the gate.", "outsiders", "A"),
        ("Lunt spouted her theory of a shadowy “crane lobby” behind it all.", "crane lobby", "A"),
        ("The so-called “crane lobby” met on Monday.", "crane lobby", None),
        ("The “crane lobby” met on Monday.", "crane lobby", None),
    ],
)
def test_a_term_in_somebodys_mouth(sentence: str, term: str, speaker: str | None) -> None:
    assert terms(sentence) == [(term, "Anna Lunt" if speaker else None)]


def test_a_term_that_nobody_uses_stays_nobodys() -> None:
    found = find_quotes(Document.of("The “outsiders” came by boat.")).quotes
    assert Terms(found).voiced(()) == ()
