"""Sentences in the mood of reports: who is reported in a part of one."""

from __future__ import annotations

import pytest

from explorer.extract.languages import load
from explorer.extract.languages.mood import Mood
from explorer.extract.languages.people import find_people
from explorer.extract.languages.speech import SpeakerFinder
from explorer.extract.languages.vocabulary import vocabulary
from explorer.extract.quotes.spans import FoundQuote
from explorer.model import Span, Why
from tests.explorer.extract.languages.spoken import speakers


@pytest.mark.parametrize(("verb", "name"), [("habe", "Otto Kern"), ("hatte", None)])
def test_only_a_verb_in_that_mood_reports(verb: str, name: str | None) -> None:
    text = f"Otto Kern kam am Montag. Er {verb} „die Bürger über Jahre getäuscht“."
    whole, outer = Span(0, len(text)), Span(text.index("„"), text.index("“") + 1)
    book = vocabulary(load("de"))
    finder = SpeakerFinder(text, book, find_people(text, [whole], book, []))
    quote = FoundQuote(
        id="q1",
        span=Span(outer.start + 1, outer.end - 1),
        outer=outer,
        paragraph=0,
        kind="fragment",
        within=None,
        continues=False,
        why=Why(rule="quote.part", spans=(outer,)),
    )
    mood = Mood(text, book, finder.clauses, finder.voices)
    said = mood.of(quote, finder.clauses.behind(quote, whole.end), whole)
    assert (said.name if said is not None else None) == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Der Abgeordnete Otto Kern griff Jan Brede an: "
            "Er habe „die Bürger über Jahre getäuscht“.",
            ["Otto Kern"],
        ),
        (
            "„Lieber verzichte ich auf die Sendung“, so Jan Brede wörtlich. Außerdem hätte der "
            "Sender dem Gast „die Gelegenheit gegeben, sich als Opfer zu verkaufen“.",
            ["Jan Brede", "Jan Brede"],
        ),
        (
            "Otto Kern kritisierte den Plan von Jan Brede. Dieser sei „ein großer Fehler“.",
            ["Otto Kern"],
        ),
        (
            "Jan Brede kam am Montag. Der Umbau würde „die Stadt auf Jahre hinaus belasten“.",
            [None],
        ),
    ],
)
def test_a_part_in_the_mood_of_reports_is_of_who_is_reported(
    text: str, names: list[str | None]
) -> None:
    assert speakers(text, "de") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Zitat von Ulla Kern: „Wir haben viel erreicht, das war nicht leicht.“", ["Ulla Kern"]),
        (
            "„Wir bauen die Brücke noch in diesem Jahr.“ Das sagte Jan Brede am Montag.",
            ["Jan Brede"],
        ),
        (
            "„Wir bauen die Brücke noch in diesem Jahr.“ "
            "Das ist der Satz, an dem sich Jan Brede messen lassen muss.",
            [None],
        ),
        (
            "Ministerin Ulla van Laak kam am Montag. "
            "„Wir bauen die Brücke noch in diesem Jahr“, sagte Van Laak.",
            ["Ulla van Laak"],
        ),
        ("Für den Minister Otto Kern ist der Plan „aus vielen Gründen klar“.", ["Otto Kern"]),
    ],
)
def test_german_nouns_and_sentences_that_say_who_spoke(text: str, names: list[str | None]) -> None:
    assert speakers(text, "de") == names
