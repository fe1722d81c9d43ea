"""What happened, who had part in it, and when: whole sentences, read to the end."""

from __future__ import annotations

from datetime import date

import pytest

from explorer.extract.events.find import find_events
from explorer.extract.pipeline import extract
from explorer.model import Article, Event
from tests.explorer.extract.staging import index_of


def events(text: str) -> list[Event]:
    return list(extract(Article(text=text, published="2022-11-30")).events)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (
            "In a sign of Chad’s search for friends in Asia and Mali, Kenyan President Sam Otieno "
            "met Uganda’s Ann Kato.",
            {"KE", "UG"},
        ),
        ("In Peru, Kenyan ministers signed a pact with Chad on Tuesday.", {"PE", "KE", "TD"}),
        (
            "Kenya closed its long northern border on Tuesday, and Peru’s president went to Chad.",
            {"KE"},
        ),
        ("Kenyan troops, long feared in Chad, withdrew on Monday.", {"KE", "TD"}),
    ],
)
def test_an_event_is_tied_to_those_who_have_part_in_it(text: str, codes: set[str]) -> None:
    first = events(text)[0]
    assert set(first.countries) == codes
    assert isinstance(first.ties, tuple)
    assert [tie.code for tie in first.ties] == list(first.countries)


def test_he_is_who_was_named_before() -> None:
    found = events("Kenyan President Sam Otieno flew home. He praised Uganda on Monday.")
    assert set(found[-1].countries) == {"KE", "UG"}
    assert found[-1].people == found[0].people or found[-1].people


def test_each_clause_without_a_day_tells_of_one_deed() -> None:
    text = (
        "Kenyan President Sam Otieno ordered more wells for the dry north of his country, "
        "froze a long list of projects with Chad, and opened the border to herders from Uganda."
    )
    found = events(text)
    assert [event.date for event in found] == [None] * len(found)
    assert any("opened the border" in event.summary for event in found)
    assert all("Otieno" in event.summary for event in found)


def test_a_subject_that_is_not_told_is_not_made_up() -> None:
    text = (
        "The sprawling inland power has deepened its ties to Chad, Mali and Peru over the years, "
        "and wooed hundreds of companies that had left Kenya because of the long and bitter war."
    )
    assert not any(event.summary.startswith(("Chad wooed", "Peru wooed")) for event in events(text))


def test_what_goes_on_is_a_happening() -> None:
    found = events("The Kenyan army is slowly withdrawing from Chad.")
    assert [event.date for event in found] == [None]


def test_a_clause_beside_a_dated_one_has_no_day() -> None:
    text = (
        "Mali closed all roads to its southern neighbour on Tuesday, while Kenyan ministers warned "
        "in public that Peru would be the next one to be left without a single open road."
    )
    found = events(text)
    assert [event.date for event in found] == ["2022-11-29", None]
    assert set(found[1].countries) == {"KE", "PE"}


def test_today_in_a_speech_makes_no_event() -> None:
    assert events("“Today we stand,” said Sam Otieno of Kenya.") == []


def test_events_come_from_what_the_text_names_and_its_own_days() -> None:
    text = "Kenya froze the talks on Monday. It rained. Chad praised Peru."
    found = find_events(index_of(text), date(2022, 11, 30))
    assert [(e.id, e.date, e.countries) for e in found] == [
        ("e1", "2022-11-28", ("KE",)),
        ("e2", None, ("TD", "PE")),
    ]
