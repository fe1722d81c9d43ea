"""Sentences in the mood of reports: who is reported in a part of one."""

from __future__ import annotations

import pytest

from explorer.extract.languages import mood
from explorer.extract.pipeline import extract
from explorer.model import Article


def speakers(text: str, language: str) -> list[str | None]:
    """Who is found to say the quotes in marks, in order."""
    found = extract(Article(text=text, language=language, published="2024-03-12"))
    return [quote.speaker for quote in found.quotes if quote.kind not in ("indirect", "term")]


assert mood.Mood


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
