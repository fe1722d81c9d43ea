"""Reasons stay English in a dossier and are said in the reader's language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer import api, ingest
from explorer.i18n import messages, reasons
from explorer.model import Dossier

CASES = Path(__file__).parents[2] / "cases"


@pytest.fixture
def shouting() -> Iterator[None]:
    """Another language: every text of ours in capitals, its fields left alone."""

    def shout(context: str, text: str, n: int) -> str:
        parts = text.split("{")
        rest = ["}".join([p.partition("}")[0], p.partition("}")[2].upper()]) for p in parts[1:]]
        return "{".join([parts[0].upper().replace("%N", "%n"), *rest])

    messages.speak_through(shout)
    yield
    messages.speak_through(None)


def texts() -> Iterator[str]:
    for name in ("open_news.json", "open_marks.json"):
        for case in json.loads((CASES / name).read_text(encoding="utf-8"))[:25]:
            yield case["text"]


def reasons_of(dossier: Dossier) -> Iterator[str]:
    for item in (*dossier.quotes, *dossier.events, *dossier.people, *dossier.countries):
        if item.why:
            yield item.why.reason
    for quote in dossier.quotes:
        yield from (tie.reason for tie in quote.countries if tie.reason)
    for event in dossier.events:
        yield from (tie.reason for tie in event.ties or () if tie.reason)
    yield from (clue for clue in (dossier.article.clues or {}).values() if ": " in clue)


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        ("“Kazakh” is named in the quote.", "“Kazakh” IS NAMED IN THE QUOTE."),
        ("Maria Silva is named in the quote.", "Maria Silva IS NAMED IN THE QUOTE."),
        ("It comes up 5 times; paragraphs: 3.", "IT COMES UP 5 TIMES; PARAGRAPHS: 3."),
        (
            "it is part of a sentence; speaker: named before the colon",
            "IT IS PART OF A SENTENCE; SPEAKER: NAMED BEFORE THE COLON",
        ),
        ("byline: By {Jane} Doe", "BYLINE: By {Jane} Doe"),
        ("Ashgabat, the article's own words", "Ashgabat, the article's own words"),
    ],
)
def test_a_kept_reason_is_said_in_another_language(shouting: None, stored: str, said: str) -> None:
    assert reasons.spoken(stored) == said


def test_in_english_every_reason_is_said_as_it_is_kept() -> None:
    for text in texts():
        for reason in reasons_of(api.reading(ingest.from_text(text))):
            assert reasons.spoken(reason) == reason


def test_every_reason_that_reading_writes_is_known(shouting: None) -> None:
    seen = 0
    for text in texts():
        for reason in reasons_of(api.reading(ingest.from_text(text))):
            assert reasons.spoken(reason) != reason, reason
            seen += 1
    assert seen > 100


def test_a_long_hostile_reason_is_left_alone() -> None:
    long = "“" * 100_000
    assert reasons.spoken(long) is long
