"""Reported speech: who is told to have said what, in the article's own words."""

from __future__ import annotations

import pytest

from explorer.extract.pipeline import extract
from explorer.extract.reported.find import FEWEST_WORDS
from explorer.model import Article, Quote

LEAD = "Harbour talks go on\n\nMayor Anna Lunt met the dockers' leader Piet Moerman on Tuesday.\n\n"


def reported(text: str, lead: str = LEAD) -> list[Quote]:
    dossier = extract(Article(text=lead + text, published="2024-03-06"))
    return [quote for quote in dossier.quotes if quote.kind == "indirect"]


def told(text: str) -> list[tuple[str | None, str]]:
    return [(quote.speaker, quote.text) for quote in reported(text)]


@pytest.mark.parametrize(
    ("sentence", "speaker", "words"),
    [
        (
            "Lunt said that the quay would stay open until June.",
            "Anna Lunt",
            "the quay would stay open until June",
        ),
        (
            "Lunt said on Monday that the quay would stay open.",
            "Anna Lunt",
            "the quay would stay open",
        ),
        ("Lunt said the quay would stay open.", "Anna Lunt", "the quay would stay open"),
        ("The quay would stay open, Lunt said.", "Anna Lunt", "The quay would stay open"),
        (
            "The quay would stay open, said Anna Lunt, the mayor.",
            "Anna Lunt",
            "The quay would stay open",
        ),
        (
            "Moerman told reporters he would not sign the contract.",
            "Piet Moerman",
            "he would not sign the contract",
        ),
        (
            "Moerman told the harbour board that he would not sign.",
            "Piet Moerman",
            "he would not sign",
        ),
        (
            "According to Moerman, the crane had not been tested for a year.",
            "Piet Moerman",
            "the crane had not been tested for a year",
        ),
        (
            "The crane had not been tested for a year, according to Moerman.",
            "Piet Moerman",
            "The crane had not been tested for a year",
        ),
        (
            "Lunt promised to rebuild the eastern quay.",
            "Anna Lunt",
            "to rebuild the eastern quay",
        ),
        (
            "Moerman urged the council to vote again in May.",
            "Piet Moerman",
            "the council to vote again in May",
        ),
        (
            "Moerman asked whether the crane had been tested.",
            "Piet Moerman",
            "whether the crane had been tested",
        ),
        (
            "Moerman accused the board of hiding the test results.",
            "Piet Moerman",
            "the board of hiding the test results",
        ),
        (
            "Lunt denied that the quay had been sold.",
            "Anna Lunt",
            "the quay had been sold",
        ),
        (
            "Lunt denied taking money from the shipping line.",
            "Anna Lunt",
            "taking money from the shipping line",
        ),
        (
            "Dockers note that the crane was built in 1961.",
            "Dockers",
            "the crane was built in 1961",
        ),
        (
            "Lunt is insisting that the quay is safe.",
            "Anna Lunt",
            "the quay is safe",
        ),
    ],
)
def test_each_way_of_reporting(sentence: str, speaker: str, words: str) -> None:
    assert told(sentence) == [(speaker, words)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lunt believes that the quay will stay open until June.",
        "Moerman hoped the contract would be signed by the summer.",
        "Lunt wants the council to vote again in May.",
        "Lunt declined to say whether the quay had been sold.",
        "Lunt did not say that the quay had been sold.",
        "Moerman has never said the crane was unsafe to use.",
        "The board released its report on the state of the crane.",
        "The claims that were made about the crane are old.",
        "Lunt accused the press.",
        "“The quay stays open,” Lunt said after the vote on Tuesday night.",
        "“The quay stays open,” said Lunt, who was elected mayor in 2021.",
        "The board said nothing.",
    ],
)
def test_what_is_no_report(sentence: str) -> None:
    assert told(sentence) == []


def test_a_report_around_its_verb_is_one_statement() -> None:
    first, second = reported("The quay, Lunt said on Monday, would stay open until June.") or (
        None,
        None,
    )
    assert first is not None and second is not None
    assert (first.text, second.text) == ("The quay", "would stay open until June")
    assert first.utterance is not None and first.utterance == second.utterance
    assert first.speaker == second.speaker == "Anna Lunt"


def test_two_reports_of_one_sentence_are_kept_apart() -> None:
    assert told("Lunt said the quay was safe and added that the crane would be tested.") == [
        ("Anna Lunt", "the quay was safe"),
        ("Anna Lunt", "the crane would be tested"),
    ]


def test_a_report_ends_where_another_clause_of_speech_begins() -> None:
    [(speaker, words), *_] = told("Lunt said the quay was safe, adding that it had been tested.")
    assert (speaker, words) == ("Anna Lunt", "the quay was safe")


def test_words_in_marks_belong_to_the_report_they_stand_in() -> None:
    text = LEAD + "Lunt said the old crane was “a danger to us all” and would be taken down."
    dossier = extract(Article(text=text))
    report = next(q for q in dossier.quotes if q.kind == "indirect")
    marked = next(q for q in dossier.quotes if q.kind == "fragment")
    assert report.text == "the old crane was “a danger to us all” and would be taken down"
    assert report.utterance is not None
    assert report.utterance == marked.utterance
    assert report.speaker_id == marked.speaker_id


def test_a_pronoun_is_resolved_and_a_stranger_is_not_named() -> None:
    assert told("Moerman left early. He said the contract was not worth the paper.") == [
        ("Piet Moerman", "the contract was not worth the paper")
    ]


def test_why_names_the_form_and_the_words_it_rests_on() -> None:
    [quote] = reported("Lunt said that the quay would stay open until June.")
    assert quote.cue == "said"
    assert quote.why
    assert quote.why.fields == {"kind": "reported.that"}
    assert len(quote.why.spans) == 3


def test_the_headline_reports_nothing_of_its_own() -> None:
    text = "Lunt says the quay will stay open\n\nMayor Anna Lunt met the dockers on Tuesday.\n"
    assert reported(text, lead="") == []


def test_fewer_words_are_no_statement() -> None:
    words = ["the", "road", "is", "shut", "now"][: FEWEST_WORDS + 1]
    assert len(reported(f"Lunt said that {' '.join(words)}.")) == 1
    assert reported(f"Lunt said that {' '.join(words[: FEWEST_WORDS - 1])}.") == []
