"""Why?: the rule in words and the places it rests on, for every count, role, date and tie."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.files import dossier_file
from explorer.model import (
    Article,
    Country,
    CountryMention,
    Dossier,
    Event,
    Mention,
    Person,
    Quote,
    Span,
    Tie,
    Why,
)
from explorer.views import counts
from explorer.why import explain

TEXT = "Kazakh envoys met.\nIn Astana, a Kazakh and two Kazakhs said: “We stay <b>calm</b>.”"


@pytest.fixture(scope="module")
def curated(root: Path) -> Dossier:
    return dossier_file.read(root / "resources/dossiers/russia-regional-clout.json")


def at(words: str, nth: int = 0) -> dict[str, int]:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return {"start": start, "end": start + len(words)}


@pytest.fixture
def small() -> Dossier:
    """A dossier with its text, so that explanations can show the words around a place."""
    mentions = (
        CountryMention(text="Kazakh", how="demonym", **at("Kazakh")),
        CountryMention(text="Astana", how="city", **at("Astana")),
        CountryMention(text="Kazakh", how="demonym", **at("Kazakh", 1)),
        CountryMention(text="Kazakhs", how="demonym", **at("Kazakhs")),
    )
    told = Why(rule="speaker.colon", reason="The words follow a colon.", spans=(Span(22, 28),))
    quote = Quote(
        id="q1",
        text="We stay <b>calm</b>.",
        kind="sentence",
        countries=(Tie(code="KZ", why="speaker"),),
        why=told,
        **at("We stay <b>calm</b>."),
    )
    people = (
        Person(
            id="p", name="Aru", country="KZ", mentions=(Mention(text="envoys", **at("envoys")),)
        ),
    )
    return Dossier(
        article=Article(text=TEXT, published="2024-05-02"),
        countries=(
            Country(code="KZ", name="Kazakhstan", role="about", focus=1, mentions=mentions),
        ),
        people=people,
        quotes=(quote,),
        events=(Event(id="e", summary="A meeting.", date_text="in spring", countries=("KZ",)),),
    )


def test_mentions_are_told_by_the_way_they_name_the_country(curated: Dossier) -> None:
    told = explain.of_count(curated, "KZ", "mentions")
    assert told.title == "Kazakhstan: 29 mentions"
    assert "18 by name, 8 as Kazakh(s), 3 via Astana" in told.lines
    assert len(told.evidence) == 29


def test_every_count_lists_exactly_what_it_counted(curated: Dossier) -> None:
    for row in counts.of_dossier(curated):
        for what in ("quotes_by", "quotes_about", "leaders", "events", "mentions"):
            told = explain.of_count(curated, row.code, what)
            assert len(told.evidence) == getattr(row, what), (row.code, what)
            assert f"{getattr(row, what)} " in told.title


def test_all_counts_together_list_the_sum(curated: Dossier) -> None:
    row = next(row for row in counts.of_dossier(curated) if row.code == "TJ")
    told = explain.of_counts(curated, "TJ")
    total = row.quotes_by + row.quotes_about + row.leaders + row.events + row.mentions
    assert len(told.evidence) == total and len(told.lines) == 5


def test_a_role_gives_its_rule_and_share(curated: Dossier) -> None:
    told = explain.of_role(curated, "RU")
    assert told.title == "Russia: About"
    assert len(told.rules) == 1 and "share-of-namings" not in told.rules[0]
    assert "40%" in told.lines[0]
    assert "filed from Riga" in " ".join(explain.of_role(curated, "LV").lines)


def test_a_shade_names_both_classes_and_what_they_count(curated: Dossier) -> None:
    told = explain.of_shade(curated, "TJ")
    row = next(row for row in counts.of_dossier(curated) if row.code == "TJ")
    passages = row.mentions + row.quotes_about + row.events
    assert f"for {passages} passages" in told.lines[0]
    assert "for 2 quotes by its people" in told.lines[1]
    assert "Hatched" not in " ".join(told.lines)
    assert "Hatched" in " ".join(explain.of_shade(curated, "KZ").lines)
    assert explain.of_shade(curated, "LV").evidence == ()


def test_the_shade_told_is_the_shade_drawn(curated: Dossier) -> None:
    from explorer.atlas import layers

    plate = layers.plate(curated, lambda name, code: None)
    for shade in plate.countries:
        if shade.role != "filed-from":
            lines = explain.of_shade(curated, shade.code).lines
            assert f"shade {shade.about} of" in lines[0]
            assert f"shade {shade.voice} of" in lines[1]


def test_a_relative_date_says_what_it_counts_from(curated: Dossier) -> None:
    event = next(event for event in curated.events if event.id == "e-csto-declaration")
    told = explain.of_date(curated, event)
    lines = " ".join(told.lines)
    assert "“Last week”" in lines and "21 November 2022 to 27 November 2022" in lines
    assert "exact to the week" in lines and "counts from" not in lines
    assert "publication, 30 November 2022" in lines and told.rules
    assert "date-relative" not in " ".join((lines, *told.rules))


def test_no_date_stays_none(small: Dossier) -> None:
    told = explain.of_date(small, small.events[0])
    assert told.title == "Date: undated"
    assert told.lines == ("The article says “in spring”.", "It stays undated.")


def test_a_tie_gives_its_reason_or_says_there_is_none(curated: Dossier) -> None:
    quote = curated.quotes[0]
    assert "the vote" in explain.of_tie(curated, quote, "KZ").lines[0]
    assert explain.of_tie(curated, quote, "FR").lines == ("It is not tied to France.",)


def test_a_speaker_who_is_not_stated_is_said_to_be(small: Dossier) -> None:
    told = explain.of_speaker(small, small.quotes[0])
    assert told.title == "Speaker not stated"
    assert told.rules == ("The words follow a colon.",)
    rule = [ground for ground in told.evidence if ground.kind == "words"]
    assert rule[0].span == Span(22, 28)


def test_places_show_the_words_around_them(small: Dossier) -> None:
    told = explain.of_count(small, "KZ", "mentions")
    assert told.evidence[1].text.startswith("In Astana, a Kazakh and two Kazakhs said")
    assert told.evidence[1].text.endswith("…") and "\n" not in told.evidence[1].text
    assert told.lines == ("3 as Kazakh(s), 1 via Astana",)
    assert told.rules[0].startswith("What is counted: ")


def test_markup_stays_words(small: Dossier) -> None:
    [ground] = explain.of_count(small, "KZ", "quotes_by").evidence
    assert ground.text == "“We stay <b>calm</b>.”"


def test_a_person_without_a_role(small: Dossier) -> None:
    told = explain.of_person(small, small.people[0])
    assert "Role as the article gives it: no role in the text." in told.lines
    assert "Country: Kazakhstan." in told.lines and len(told.evidence) == 1


def test_joined_explanations_list_each_place_once(curated: Dossier) -> None:
    quote = curated.quotes[0]
    parts = [explain.of_tie(curated, quote, "KZ"), explain.of_date(curated, quote)]
    assert len(explain.joined("x", parts).evidence) == 1


def test_a_country_the_article_does_not_name(small: Dossier) -> None:
    assert explain.of_count(small, "FR", "mentions").title == "FR: 0 mentions"
    assert "does not name it" in explain.of_role(small, "FR").lines[-1]
