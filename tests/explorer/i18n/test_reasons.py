"""A dossier keeps a rule and its fields; the reason is worded in the reader's language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from explorer import api, ingest
from explorer.i18n import messages, reasons
from explorer.model import Article, Clue, Dossier, Tie, Why

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


def reasons_of(dossier: Dossier) -> Iterator[Why | Tie | Clue]:
    items = (*dossier.quotes, *dossier.events, *dossier.people, *dossier.countries)
    yield from (item.why for item in (*items, *dossier.relations) if item.why)
    for quote in dossier.quotes:
        yield from quote.countries
    for event in dossier.events:
        yield from event.ties or ()
    yield from (clue for clue in (dossier.article.clues or {}).values() if isinstance(clue, Clue))


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        (
            Tie(code="KZ", why="about", rule="tie.words-in-quote", fields={"words": "Kazakh"}),
            "“Kazakh” IS NAMED IN THE QUOTE.",
        ),
        (
            Why(rule="role.comes-up", fields={"count": "5", "paragraphs": "3"}),
            "IT COMES UP 5 TIMES; PARAGRAPHS: 3.",
        ),
        (
            Why(rule="speaker.colon", fields={"kind": "quote.part"}),
            "IT IS PART OF A SENTENCE; SPEAKER: NAMED BEFORE THE COLON",
        ),
        (
            Why(rule="event-year", fields={"date": "date.past", "words": "in May", "day": "2022"}),
            "“in May” SPEAKS OF WHAT IS PAST AND MEANS 2022.",
        ),
        (Why(rule="person.copula"), "THE TEXT GIVES THIS ROLE"),
        (Clue(rule="clue.byline", fields={"words": "By {Jane} Doe"}), "BYLINE: By {Jane} Doe"),
        (Why(rule="share", reason="In a curator's words."), "In a curator's words."),
        (Tie(code="KZ", why="about"), ""),
    ],
)
def test_a_reason_is_said_in_the_readers_language(
    shouting: None, kept: Why | Tie | Clue, said: str
) -> None:
    assert reasons.of(kept) == said


def test_a_country_is_called_as_the_reader_calls_it() -> None:
    fields = {"who": "Ada Berg", "country": "Germany"}
    tie = Tie(code="DE", why="speaker", rule="tie.speaker", fields=fields)
    assert reasons.of(tie) == "Ada Berg is of Germany."
    messages.speak_through(lambda *_: "", "fr")
    try:
        assert reasons.of(tie) == "Ada Berg is of Allemagne."
    finally:
        messages.speak_through(None)


def test_every_reason_that_reading_writes_has_its_words(shouting: None) -> None:
    seen = 0
    for text in texts():
        for reason in reasons_of(api.reading(ingest.from_text(text))):
            said = reasons.of(reason)
            assert said and "…" not in said.replace("…”", ""), reason
            assert said != said.lower(), reason
            seen += 1
    assert seen > 100


def test_a_file_of_before_keeps_its_sentences() -> None:
    old = b'{"rule": "speaker.colon", "reason": "named before the colon", "spans": []}'
    assert reasons.of(msgspec.json.decode(old, type=Why)) == "named before the colon"
    clues = msgspec.json.decode(b'{"clues": {"author": "byline: Jo"}}', type=Article).clues
    assert clues == {"author": "byline: Jo"}


def test_a_rule_of_a_later_version_and_a_field_that_lacks_are_no_accident() -> None:
    assert reasons.of(Why(rule="speaker!of-next-year")) == ""
    assert reasons.of(Why(rule="date.past")) == "“…” speaks of what is past and means …."
