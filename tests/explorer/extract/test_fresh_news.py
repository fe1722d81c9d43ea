"""What reading news that no rule was written on taught: one small text for each lesson."""

from __future__ import annotations

import msgspec
import pytest

from explorer import api
from explorer.ingest import from_text
from explorer.model import Dossier


def read(text: str, published: str | None = "2022-11-18") -> Dossier:
    return api.reading(msgspec.structs.replace(from_text(text), published=published))


def speakers(text: str) -> list[str | None]:
    return [quote.speaker for quote in read(text).quotes if quote.kind != "indirect"]


def test_a_participle_before_a_noun_speaks_for_nobody() -> None:
    text = (
        "Energy Minister Peter Kapala spoke first. He warned that a proposed canal to carry water "
        "south “cannot be discussed as if the year were 1990.”"
    )
    assert speakers(text) == ["Peter Kapala"]


def test_it_at_the_start_of_a_sentence_is_nobodys_name() -> None:
    text = "It does not mention the canal by name. It calls it “the proposal.”"
    quotes = read(text).quotes
    assert [(quote.kind, quote.speaker) for quote in quotes] == [("term", None)]


@pytest.mark.parametrize(
    ("clause", "is_leader"),
    [
        ("who led the European Union’s water programme in the region until 2020", False),
        ("who leads Zambia’s ruling party", True),
        ("who led the delegation", True),
    ],
)
def test_to_lead_a_programme_makes_no_leader(clause: str, is_leader: bool) -> None:
    text = f"“It is dull,” said Elisabeth Lindqvist, {clause}. Zambia agreed with Lindqvist."
    assert [person.leader for person in read(text).people] == [is_leader]


def test_an_honorific_between_office_and_name() -> None:
    text = "Qatari Prime Minister Sheikh Hamdan bin Jaber Al-Noor said the sides were “apart”."
    found = [(p.name, p.country, p.leader) for p in read(text).people]
    assert found == [("Hamdan bin Jaber Al-Noor", "QA", True)]


def test_a_label_before_the_headlines_colon_does_not_speak() -> None:
    text = "Interview: “Small states must speak first”\n\nEstonia’s envoy met us in Tokyo."
    assert speakers(text) == [None]


def test_the_headlines_quote_is_whose_it_is_in_the_story() -> None:
    text = (
        "‘We are not a museum’: Georgia’s wine villages fear new road\n\n"
        "When Nino Beridze opens her cellar, the past drifts out. “We are not a museum,” she says."
    )
    dossier = read(text)
    assert [quote.speaker for quote in dossier.quotes] == ["Nino Beridze"] * 2
    assert dossier.quotes[0].why and dossier.quotes[0].why.rule == "speaker.headline"


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Zimbabwe asked for time until Dec. 15.", "2022-12-15"),
        ("Zambia signed the pact on Nov. 2.", "2022-11-02"),
        ("Zambia signed the pact on June 2.", "2022-06-02"),
        ("Zambia will sign the pact on March 2.", "2023-03-02"),
    ],
)
def test_a_day_of_almost_a_year_ago_would_have_its_year(sentence: str, day: str) -> None:
    assert [event.date for event in read(sentence).events] == [day]


def test_a_people_that_shares_a_countrys_name() -> None:
    text = "Some 57,000 Tonga people lost their homes in Zambia. Tonga sent no envoy to Lusaka."
    mentions = {c.code: [m.text for m in c.mentions] for c in read(text).countries}
    assert mentions == {"ZM": ["Zambia", "Lusaka"], "TO": ["Tonga"]}


def test_today_in_a_speech_is_no_event_of_the_day() -> None:
    text = "“Ukraine today may be our coast tomorrow,” Japan’s Prime Minister Kishida said in 2021."
    assert [event.date for event in read(text).events] == ["2021-01-01/2021-12-31"]


def test_a_line_of_place_and_day_states_the_day() -> None:
    text = "Small states must speak\n\nTokyo, 12 June 2024\n\nJapan and Estonia agreed on Monday."
    assert read(text, None).article.published == "2024-06-12"
