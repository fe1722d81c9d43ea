"""The nouns by which an article describes people, for "the steel magnate" and "his brother"."""

from __future__ import annotations

import pytest

from explorer.extract.pipeline import extract
from explorer.extract.speakers.descriptions import Descriptions
from explorer.extract.speakers.sentence_tokens import PERSON, PUNCT, WORD, Item
from explorer.model import Article


def items(*words: str) -> list[Item]:
    """Return items of the words; one in capitals is a person."""
    kinds = [PERSON if word.isupper() else PUNCT if word == "," else WORD for word in words]
    return [Item(kind, word.lower(), 0, 1, word) for kind, word in zip(kinds, words, strict=True)]


def test_a_noun_before_and_behind_a_name() -> None:
    found = Descriptions()
    found.add(items("steel", "magnate", "VARGA", "met", "REED", ",", "a", "retired", "diver", ","))
    assert (found.only("magnate"), found.only("diver"), found.only("steel")) == (
        "VARGA",
        "REED",
        None,
    )


def test_a_noun_of_two_people_means_neither() -> None:
    found = Descriptions()
    found.add(items("the", "diver", "VARGA", "met", "diver", "REED"))
    assert found.only("diver") is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("His brother, Karl Lind, came. “He was late,” his brother said of Tom Reed.", "Karl Lind"),
        ("Tom Reed sat. Reed's wife disagreed. “He is a fool,” she said.", "Reed's wife"),
        ("Mrs. Ann Reed and Mr. Tom Reed sat. “No,” Mr. Reed said.", "Tom Reed"),
        ("Mr. Friday sold his boats. “It is late,” Friday said on Monday.", "Friday"),
        ("People who met the Reed campaign say “it is late.”", "People"),
        ("It rained on Friday. “It is late,” said Tom Reed on Friday.", "Tom Reed"),
    ],
)
def test_who_is_meant(text: str, speaker: str) -> None:
    assert extract(Article(text=text)).quotes[0].speaker == speaker
