"""A pronoun after a sentence about somebody without a name means them, and nobody named before."""

from __future__ import annotations

import pytest

from explorer.extract.pipeline import extract
from explorer.extract.speakers.strangers import stranger_before
from explorer.model import Article

BEFORE = "Tom Lind, who runs the ferry, said “nobody told us” on Monday.\n\n"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("I met a baker in the square. “Try it with salt,” he said.", "a baker"),
        ("At the gate a tall woman waved. “Come in, all of you,” she said.", "a tall woman"),
        ("Asked about the rain, the 24-year-old smiled. “I like it,” he said.", "Tom Lind"),
        ("The firm has hired a lawyer. “We will see,” he said.", "Tom Lind"),
        ("Lind met a baker. “I will try it with salt,” he said.", "Tom Lind"),
    ],
)
def test_whom_the_pronoun_means(text: str, speaker: str) -> None:
    assert extract(Article(text=BEFORE + text)).quotes[-1].speaker == speaker


def test_the_first_sentence_follows_nobody() -> None:
    assert stranger_before([], 0, "male") is None
