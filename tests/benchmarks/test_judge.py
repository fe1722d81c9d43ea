"""The judge of readings: what is right counts as right, and each kind of error is seen."""

from __future__ import annotations

import pytest

from benchmarks.gold import Case, Gold, GoldCountry, GoldDate, GoldPerson, GoldQuote, quote_spans
from benchmarks.judge import judge
from benchmarks.names import same_name, same_role
from benchmarks.verdict import tally
from explorer.model import Article, Country, CountryMention, Dossier, Event, Person, Quote

TEXT = "“Peru will wait,” said Ana Lund, foreign minister of Chile, on Tuesday. “It has time.”"
CASE = Case(
    id="x",
    label="x",
    style="x",
    text=TEXT,
    published="2023-05-04",
    complete=("quotes", "countries", "leaders", "dates"),
    gold=Gold(
        quotes=(
            GoldQuote(text="Peru will wait,", kind="sentence", speaker="Ana Lund"),
            GoldQuote(text="It has time.", kind="sentence", speaker="Ana Lund"),
        ),
        countries=(
            GoldCountry(code="PE", mentions=1, forms=("Peru",), role="about"),
            GoldCountry(code="CL", mentions=1, forms=("Chile",), role="mentioned"),
        ),
        people=(GoldPerson(name="Ana Lund", role="foreign minister", country="CL", leader=True),),
        dates=(GoldDate(date="2023-05-02", precision="day", date_text="Tuesday"),),
    ),
)


def quote(text: str, speaker: str | None = "Ana Lund") -> Quote:
    start = TEXT.index(text)
    return Quote(
        id=text, text=text, start=start, end=start + len(text), kind="sentence", speaker=speaker
    )


def country(code: str, form: str, role: str, focus: float) -> Country:
    start = TEXT.index(form)
    mention = CountryMention(text=form, start=start, end=start + len(form), how="name")
    return Country(code=code, name=form, role=role, focus=focus, mentions=(mention,))  # type: ignore[arg-type]


def dossier(**changes: object) -> Dossier:
    parts: dict[str, object] = {
        "quotes": (quote("Peru will wait,"), quote("It has time.")),
        "countries": (
            country("PE", "Peru", "about", 0.6),
            country("CL", "Chile", "mentioned", 0.4),
        ),
        "people": (
            Person(id="l", name="Ana Lund", role="foreign minister", country="CL", leader=True),
        ),
        "events": (Event(id="e", summary="", date="2023-05-02", date_text="on Tuesday"),),
    }
    return Dossier(article=Article(), **(parts | changes))  # type: ignore[arg-type]


def errors(reading: Dossier) -> set[tuple[str, str]]:
    return {(v.measure, v.outcome) for v in judge(CASE, reading) if not v.fine}


def test_a_right_reading_has_no_errors() -> None:
    assert errors(dossier()) == set()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"quotes": (quote("Peru will wait,"), quote("It has time.", "Leo Lund"))},
            {("speaker", "wrong")},
        ),
        (
            {"quotes": (quote("Peru will wait,"), quote("It has time.", None))},
            {("speaker", "unknown")},
        ),
        (
            {"quotes": (quote("Peru will wait"), quote("It has time."))},
            {("span", "missed"), ("span", "extra")},
        ),
        (
            {"quotes": (quote("Peru will wait,"), quote("It has time."), quote("Tuesday"))},
            {("span", "extra"), ("span-close", "extra")},
        ),
        ({"countries": (country("PE", "Peru", "about", 1.0),)}, {("mention", "missed")}),
        (
            {
                "countries": (
                    country("PE", "Peru", "about", 0.3),
                    country("CL", "Chile", "mentioned", 0.3),
                    country("TD", "Ana", "about", 0.4),
                )
            },
            {("mention", "extra"), ("about", "wrong"), ("main", "wrong")},
        ),
        (
            {
                "people": (
                    Person(id="l", name="Ana Lund", role="minister", country="PE", leader=True),
                )
            },
            {("leader-full", "missed"), ("leader-full", "extra")},
        ),
        ({"people": ()}, {("leader", "missed"), ("leader-full", "missed")}),
        (
            {"events": (Event(id="e", summary="", date="2023-05-09", date_text="Tuesday"),)},
            {("date", "wrong")},
        ),
        ({"events": ()}, {("date", "missed")}),
    ],
)
def test_each_error_is_seen(changes: dict[str, object], expected: set[tuple[str, str]]) -> None:
    assert errors(dossier(**changes)) == expected


def test_text_that_does_not_stand_at_its_offsets_is_seen() -> None:
    moved = Quote(id="q", text="It has time.", start=0, end=12, kind="sentence")
    assert ("offset", "wrong") in errors(dossier(quotes=(moved,)))


def test_a_quote_over_paragraphs_may_be_found_as_one() -> None:
    text = "“One.\n\n“Two,” he said."
    gold = tuple(
        GoldQuote(text=part, kind="sentence", utterance="1", speaker=None)
        for part in ("One.", "Two,")
    )
    case = Case(
        id="y", label="y", style="y", text=text, complete=("quotes",), gold=Gold(quotes=gold)
    )
    long = text[1 : text.index("Two,") + 4]
    found = Quote(id="q", text=long, start=1, end=1 + len(long), kind="sentence")
    verdicts = judge(case, Dossier(article=Article(), quotes=(found,)))
    assert tally(verdicts)["span"].f1 == 1.0


def test_the_same_words_twice_are_found_in_order() -> None:
    gold = Gold(
        quotes=(GoldQuote(text="No", kind="sentence"), GoldQuote(text="No", kind="sentence"))
    )
    case = Case(id="z", label="z", style="z", text="Nobody: “No” and “No”.", complete=(), gold=gold)
    assert [span.start for span in quote_spans(case)] == [9, 18]


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        ("Kassian Lund", "Lund", True),
        ("Elias Khoury-Nimr", "Khoury", True),
        ("José Ruiz", "Jose Ruiz", True),
        ("a senior customs officer", "senior customs officer", True),
        ("Ana Lund", "Leo Lund", False),
        ("Ana Lund", "the minister", False),
    ],
)
def test_names(gold: str, found: str, same: bool) -> None:
    assert same_name(gold, found) is same


def test_a_shared_surname_alone_names_nobody() -> None:
    gold = Gold(
        quotes=(
            GoldQuote(text="Yes", kind="sentence", speaker="Ana Lund"),
            GoldQuote(text="No", kind="sentence", speaker="Leo Lund"),
        )
    )
    case = Case(id="w", label="w", style="w", text="“Yes” “No”", complete=(), gold=gold)
    found = Quote(id="q", text="Yes", start=1, end=4, kind="sentence", speaker="Lund")
    outcomes = [
        v.outcome
        for v in judge(case, Dossier(article=Article(), quotes=(found,)))
        if v.measure == "speaker"
    ]
    assert outcomes == ["wrong", "unknown"]


def test_roles() -> None:
    assert same_role("Prime Minister", "prime minister of Chile")
    assert not same_role("foreign minister", "prime minister")
