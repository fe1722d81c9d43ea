"""Each sieve has a sentence that it tells by; the order of the sieves decides where two could."""

from __future__ import annotations

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.find import find_people
from explorer.extract.quotes.spans import find_quotes
from explorer.extract.speakers.attribute import attribute
from explorer.extract.speakers.sieves import SIEVES

# By sieve: a text whose last quote it tells, who said it, and the rule that Why? names.
TOLD = {
    "signed": ("“We go home now.” — Ann Reed, baker", "Ann Reed", "speaker.signed"),
    "own-clause": ("“We go,” said Ann Reed.", "Ann Reed", "speaker.inverted"),
    "label": ("The mayor sat.\n\nREED: “We go home now.”", "Reed", "speaker.label"),
    "colon": ("Ann Reed was blunt: “We go home now.”", "Ann Reed", "speaker.colon"),
    "view": ("For Ann Reed, a baker, it is “too rosy by half”.", "Ann Reed", "speaker.for"),
    "noun": (
        "Ann Reed won on a promise to build “a town for all of us”.", "Ann Reed", "speaker.noun"
    ),
    "beside": ("“Oh, come on,” burbled Ann Reed.", "Ann Reed", "speaker.beside"),
    "listed": (
        "Ann Reed called it “harsh and unfair” and “cruel”.", "Ann Reed", "speaker.before-verb"
    ),
    "term": ("Ann Reed warned the town about “outsiders” again.", "Ann Reed", "speaker.term"),
    "sentence": (
        "“If it holds,” said Ann Reed, “then we go.”", "Ann Reed", "speaker.inverted"
    ),
    "paragraph": ("“We go,” Ann Reed said. “We stay.”", "Ann Reed", "speaker.carried"),
    "introduced": ("Ann Reed came late. “We are all tired.”", "Ann Reed", "speaker.introduced"),
    "next-clause": (
        "It rained. “No.” “We all go now,” said Ann Reed.", "Ann Reed", "speaker.inverted"
    ),
    "paragraph-before": (
        "“We go,” Ann Reed said.\n\n“We never stay long.”", "Ann Reed", "speaker.carried"
    ),
}  # fmt: skip


def test_every_sieve_has_a_sentence() -> None:
    assert [sieve.name for sieve in SIEVES] == list(TOLD)


@pytest.mark.parametrize("name", TOLD)
def test_a_sieve_tells(name: str) -> None:
    text, speaker, rule = TOLD[name]
    reading = Document.of(text)
    quote = attribute(reading, find_quotes(reading), find_people(reading))[-1]
    assert (quote.speaker, quote.why and quote.why.rule) == (speaker, rule)


def test_a_clause_comes_before_who_spoke_last() -> None:
    text = "“We go,” Ann Reed said. “We stay,” said Bo Lind."
    reading = Document.of(text)
    said = attribute(reading, find_quotes(reading), find_people(reading))
    assert [quote.speaker for quote in said] == ["Ann Reed", "Bo Lind"]
