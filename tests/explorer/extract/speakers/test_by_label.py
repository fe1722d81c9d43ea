"""Whose turn, post or answer it is, where the form of the text says so (`by_label`)."""

from __future__ import annotations

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.find import find_people
from explorer.extract.pipeline import extract
from explorer.extract.quotes.spans import find_quotes
from explorer.extract.speakers.attribute import Attributor
from explorer.extract.speakers.by_label import told_outright
from explorer.extract.speakers.scene import QuotePlace
from explorer.extract.speakers.sentence_tokens import SentenceTokens
from explorer.model import Article

LEAD = "The diver Marta Quill sails again since Monday, after two years in the dock.\n\n"


def speakers(text: str) -> list[str | None]:
    return [quote.speaker for quote in extract(Article(text=LEAD + text)).quotes]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Q: Were you there?\n\nA: I was.\n\nQ: And you stayed?\n\nA: I did.", ["Marta Quill"] * 2),
        (
            "MAYOR DELIA PORT: Were you there?\n\nQUILL: I was.\n\nPORT: And?\n\nQUILL: I left.",
            ["Delia Port", "Marta Quill"] * 2,
        ),
        ("What a day.\n\n— Sea Watch (@seawatch) March 3, 2019", ["Sea Watch"]),
    ],
)
def test_labels_signatures_and_answers(text: str, told: list[str]) -> None:
    assert speakers(text) == told


def test_a_block_without_source_is_left_to_the_sentences_around() -> None:
    text = LEAD + "The harbour office wrote on its page:\n\n> The lock opens at ten."
    reading = Document.of(text)
    findings, people = find_quotes(reading), find_people(reading, ())
    [quote] = findings.quotes
    attributor = Attributor(reading, findings, people)
    frame = SentenceTokens.of(quote.paragraph, [])
    place = QuotePlace(frame, 0, [], None, quote, quote.span.slice(text), 0)
    assert told_outright(attributor.scene, place) is None
    assert speakers(text.removeprefix(LEAD)) == ["The harbour office"]
