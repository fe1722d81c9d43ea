"""The story is kept whole; what stands around it is set aside with its reason."""

from explorer.text.clean import Cleaned, clean

ARTICLE = """The Harbour Gazette

Port workers end a nine-day strike

By Ines Falk and Tom Adeyemi

Published 3 May 2021

Dockers walk back through the gates on Monday. (Lena Orr/AFP via Getty Images)
7 min

PORT HALDEN, Norway (AP) — Dockers went back to work on Monday after nine days.

“It is over,” said Ida Lund, who led the talks.

Fishermen left without a market as the quay stays shut

Read more: What the strike means for prices

Sign up for our morning newsletter

The company (Halden Port Group) gave no comment to the British Broadcasting Corporation (BBC).
"""


def kept(text: str) -> list[str]:
    return [span.slice(text) for span in clean(text).paragraphs]


def reasons(cleaned: Cleaned) -> dict[str, str]:
    return {item.text[:12]: item.why for item in cleaned.dropped}


def test_story_is_kept_and_the_rest_named() -> None:
    cleaned = clean(ARTICLE)
    assert [line.split()[0] for line in kept(ARTICLE)] == ["Dockers", "“It", "The"]
    why = reasons(cleaned)
    assert why["Dockers walk"] == "caption"
    assert why["7 min"] == "furniture"
    assert why["Fishermen le"] == "related-headline"
    assert why["Read more: W"] == "furniture"
    assert cleaned.author == "Ines Falk and Tom Adeyemi"
    assert cleaned.published == "3 May 2021"
    assert cleaned.dateline is not None
    assert cleaned.dateline.slice(ARTICLE) == "PORT HALDEN, Norway"


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The river rose through the night and by the morning it had reached the\n"
        "lowest houses of the village, where nobody had slept and where the older\n"
        "people spoke of 1965.\n\n"
        "Boats came at noon and took the families with children first, then all\n"
        "the others who wanted to go.\n"
    )
    assert len(kept(text)) == 2


def test_a_paragraph_a_line_is_not_joined() -> None:
    text = "A first sentence of the story that goes on for a while.\nA second.\nA third one."
    assert len(kept(text)) == 3


def test_offsets_point_into_the_original() -> None:
    cleaned = clean(ARTICLE)
    for item in cleaned.dropped:
        assert item.span is not None
        assert item.span.slice(ARTICLE) == item.text


def test_agency_without_place() -> None:
    cleaned = clean("(Reuters) - Shares fell on Monday.")
    assert cleaned.dateline is None
    assert cleaned.paragraphs[0].start == 12


def test_standfirst_below_the_headline_is_story() -> None:
    text = (
        "Army retakes bridge\n\nFighting rages in the west as groups warn of famine\n\n"
        "The army said on Tuesday it had the bridge.\n\nNobody else said anything at all."
    )
    assert kept(text)[0].startswith("Fighting rages")


def test_a_short_first_sentence_with_speech_is_no_headline() -> None:
    text = 'Chef Ines Falk tasted it. Her verdict: "It\'s a sauce."\n\nThe others went home early.'
    assert clean(text).title is None
