"""Phrases before a source: the longest first, and their first words for passing others over."""

from explorer.extract.languages import load
from explorer.extract.languages.source_phrases import SourcePhrases, phrases


def test_the_longest_phrase_is_tried_first() -> None:
    assert phrases(("laut", "nach Angaben von")) == (("nach", "angaben", "von"), ("laut",))


def test_every_phrase_begins_with_one_of_the_openings() -> None:
    told = SourcePhrases.of(load("de").speech)
    assert told.before
    assert {phrase[0] for phrase in told.before} <= told.openings
    assert set(told.parted) <= set(told.before)
