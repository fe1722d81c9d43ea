"""German tells by any verb's form that it reports; adjectives with the same ending tell nothing."""

import pytest

from explorer.extract.languages import load
from explorer.extract.languages.mood_forms import by_form, reports
from explorer.extract.languages.vocabulary import vocabulary
from explorer.extract.languages.words import words_of
from explorer.extract.pipeline import extract
from explorer.model import Article, Span


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Es drohe eine Krise", True),
        ("Das Land brauche Hilfe", True),
        ("Die große Koalition bleibe ruhig", True),
        ("Die Regierung des Landes plane das", True),
        ("Zudem steige der Preis", True),
        ("Es droht eine Krise", False),
        ("Er sagte nichts", False),
        ("Die große Krise kam", False),
        ("Die Regierung diese Woche", False),
        ("Er alle Jahre wieder", False),
    ],
)
def test_the_second_part_of_a_clause_tells(text: str, told: bool) -> None:
    words = words_of(text, Span(0, len(text)))
    assert by_form(vocabulary(load("de")), words, 0) is told


def test_a_listed_form_tells_anywhere() -> None:
    text = "Weil das so sei, bleibt er"
    assert reports(vocabulary(load("de")), words_of(text, Span(0, len(text))))


def test_without_an_ending_no_form_tells() -> None:
    text = "Il pense encore"
    assert not by_form(vocabulary(load("fr")), words_of(text, Span(0, len(text))), 0)


def test_a_sentence_of_that_mood_goes_on_with_who_spoke() -> None:
    text = (
        "Die Abgeordnete Renate Kunz sagte, es müsse nun Schluss sein mit „den alten Vorwürfen und "
        "Blockaden“. Es drohe „eine Erwärmung von bis zu sechs Grad“."
    )
    quotes = extract(Article(text=text, language="de")).quotes
    said = {quote.text: quote.speaker for quote in quotes}
    assert said["eine Erwärmung von bis zu sechs Grad"] == "Renate Kunz"
