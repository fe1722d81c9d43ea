"""Sentences end where they end, and nowhere else."""

import pytest

from explorer.model import Span
from explorer.text.segment import sentences


def split(text: str) -> list[str]:
    return [span.slice(text) for span in sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "And U.S. Assistant Secretary Ann Reed left.",
        "It was signed on Nov. 20 by Mr. Okoye.",
        "J. R. Dufour met Lt. Gen. Ivo Marek at 9 a.m. Monday.",
        "Prices rose 3.4 percent at Acme Inc. in May.",
        "“Really?” she asked.",
    ],
)
def test_one_sentence_stays_one(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("“We won.” Then he left.", ["“We won.”", "Then he left."]),
        ("They left the U.S. The rest stayed.", ["They left the U.S.", "The rest stayed."]),
        ("“Go!” “No.” It ended…  Badly", ["“Go!”", "“No.”", "It ended…", "Badly"]),
    ],
)
def test_ends_are_found(text: str, parts: list[str]) -> None:
    assert split(text) == parts
