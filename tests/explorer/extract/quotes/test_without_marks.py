"""Words of somebody that stand in no marks: turns, block quotations, posts, dashes, colons."""

from __future__ import annotations

import pytest

from explorer.extract.document.document import Document
from explorer.extract.quotes import blocks, colons, dashes, turns
from explorer.extract.quotes.unmarked import RULES
from explorer.extract.quotes.without_marks import find_unmarked
from explorer.i18n.reasons import _TEXTS

LEAD = "The ferry of Halden sails again since Monday, after two years in the dock.\n\n"


def found(text: str) -> list[tuple[str, str]]:
    reading = Document.of(LEAD + text)
    return [
        (each.span.slice(reading.text), each.rule.removeprefix("quote.unmarked-"))
        for each in find_unmarked(reading)
    ]


def test_turns_of_a_transcript_with_what_goes_on() -> None:
    text = (
        "LIND: Were you there?\n\nREED: I was. My hands shook.\n\nI never told anyone.\n\n"
        "LIND: And then?\n\nREED: “We left.”"
    )
    assert found(text) == [
        ("Were you there?", "turn"),
        ("I was. My hands shook.", "turn"),
        ("I never told anyone.", "turn"),
        ("And then?", "turn"),
    ]


def test_only_the_answers_where_nobody_is_said_to_ask() -> None:
    text = "Q: Were you there?\n\nA: I was.\n\nQ: And then?\n\nA: We left."
    assert found(text) == [("I was.", "answer"), ("We left.", "answer")]


def test_questions_in_paragraphs_of_their_own() -> None:
    text = (
        "Why did you go?\n\nI was tired.\n\nDo you miss it?\n\nI do not.\n\n"
        "What will you do?\n\nMy garden needs me.\n\nThe ferry left at noon."
    )
    assert [words for words, _ in found(text)] == [
        "I was tired.",
        "I do not.",
        "My garden needs me.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Method: Fry the leeks.\n\nTip: Use old bread.\n\nTip: Do not stir.",
        "What is a lock?\n\nA gate.\n\nWho built it?\n\nThe king.\n\nWhen?\n\nIn 1820.",
        "Ann Reed: Two goals and a fine save.\n\nTom Lind: Slow after the break.",
        "Three things are new:\n\n- the deck\n\n- the engine\n\n- the flag.",
        "— A new road to the port.\n\n— A second bridge.",
        "The vote was clear in three towns: Halden, Moss and Ski.",
        "They meet at 10:30 in the hall, said Reed.",
    ],
)
def test_lists_and_headings_are_nobodys_words(text: str) -> None:
    assert found(text) == []


def test_blocks_and_posts_know_who_signs_them() -> None:
    reading = Document.of(
        LEAD + "> We have fought for years.\n\n— Priya Nand, owner\n\n"
        "Heartbroken today. https://example.org/a\n\n— Tom Lind (@tomlind) March 3, 2019\n\n"
        "It rained."
    )
    signed = [*blocks.find_blocks(reading), *blocks.find_posts(reading)]
    assert [
        (each.span.slice(reading.text), each.by.slice(reading.text)) for each in signed if each.by
    ] == [
        ("We have fought for years.", "Priya Nand"),
        ("Heartbroken today.", "Tom Lind"),
    ]


def test_a_mail_that_is_mostly_another_holds_no_block_quotations() -> None:
    assert found("> It rained.\n\n> The ferry sank.\n\n> Nobody drowned.") == []


def test_a_dash_opens_speech_where_the_narrator_comes_in() -> None:
    reading = Document.of(LEAD + "— I never wanted it, said Ann Reed. Never.\n\n— Why? asked he.")
    parts = [each.span.slice(reading.text) for each in dashes.find_dialogue(reading)]
    assert parts == ["I never wanted it", "Never.", "Why?"]


def test_a_colon_brings_in_what_follows() -> None:
    reading = Document.of(
        LEAD + "The owner, Priya Nand, said:\n\nThe deck is new.\n\nWe thank you all.\n\nIt rained."
    )
    parts = [each.span.slice(reading.text) for each in colons.find_introduced(reading)]
    assert parts == ["The deck is new.", "We thank you all."]
    assert not colons.find_introduced(Document.of(LEAD + "Nand said: the deck, the flag and more."))


def test_no_turns_in_plain_news() -> None:
    assert turns.find_turns(Document.of(LEAD + "Ann Reed said so. It rained.")) == []


def test_every_form_is_worded() -> None:
    assert set(_TEXTS) >= RULES
