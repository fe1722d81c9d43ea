from pathlib import Path

import pytest
from hypothesis import given, settings

from benchmarks.fuzz_extract import TEXTS, check
from explorer.errors import UserError
from explorer.extract import pipeline
from explorer.extract.pipeline import extract
from explorer.model import Article, Dossier
from tests.effort import steps

ROOT = Path(__file__).resolve().parents[3]

TEXT = """Kenya and Uganda agree on lake

KAMPALA, Uganda — Kenyan President Ann Odhiambo met \
Ugandan Prime Minister Moses Kato in Kampala on Tuesday.

“Kenya will share the lake,” Odhiambo told Uganda's parliament.

The African Union (AU) said the accord, signed in 2019, had been ignored. \
The AU sent two envoys from Japan.

Odhiambo accused Tanzania of delay. Central Asia was not discussed.
"""


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return extract(Article(text=TEXT, published="2022-11-30"))


def test_weighs_countries(dossier: Dossier) -> None:
    roles = {country.code: country.role for country in dossier.countries}
    assert roles == {"KE": "about", "UG": "about", "TZ": "mentioned", "JP": "mentioned"}
    assert sum(country.focus for country in dossier.countries) == pytest.approx(1, abs=0.001)


def test_a_country_of_the_dateline_alone_is_where_it_was_filed() -> None:
    text = "RIGA, Latvia — Chile's mines closed on Monday, officials in Chile said."
    found = extract(Article(text=text, published="2022-11-30"))
    assert {c.code: c.role for c in found.countries} == {"CL": "about", "LV": "filed-from"}
    assert found.article.filed_from is not None
    assert (found.article.filed_from.place, found.article.filed_from.country) == ("Riga", "LV")


def test_dates_and_places_events(dossier: Dossier) -> None:
    met = dossier.events[0]
    assert (met.date, met.precision, met.kind) == ("2022-11-29", "day", "meeting")
    assert met.place is not None
    assert (met.place.name, met.place.country) == ("Kampala", "UG")
    assert set(met.countries) == {"KE", "UG"}
    assert len(met.people) == 2
    assert [e.date for e in dossier.events if e.date_text == "in 2019"] == ["2019-01-01/2019-12-31"]


def test_ties_a_quote_to_its_speaker_and_what_it_names(dossier: Dossier) -> None:
    ties = {(tie.code, tie.why) for tie in dossier.quotes[0].countries}
    assert {("KE", "speaker"), ("KE", "about"), ("UG", "addressed")} <= ties


def test_finds_organisations_by_name_and_by_their_short_form(dossier: Dossier) -> None:
    union = next(o for o in dossier.organisations if o.name == "African Union")
    assert [m.text for m in union.mentions] == ["African Union", "AU", "AU"]


def test_a_region_is_no_country(dossier: Dossier) -> None:
    assert [region.name for region in dossier.regions] == ["Central Asia"]


def test_relates_who_does_to_whom(dossier: Dossier) -> None:
    found = {(r.source, r.target, r.kind) for r in dossier.relations}
    assert ("KE", "UG", "talks") in found
    assert ("KE", "TZ", "accusation") in found


def test_everything_says_why(dossier: Dossier) -> None:
    assert all(event.why for event in dossier.events)
    assert all(country.why for country in dossier.countries)
    assert all(relation.why for relation in dossier.relations)


def test_the_text_may_state_its_day() -> None:
    text = "NAIROBI, March 7, 2019 — Striking pilots returned to work on Tuesday."
    found = extract(Article(text=text))
    assert found.article.published == "2019-03-07"
    assert found.events[0].date == "2019-03-05"


def test_without_a_day_relative_dates_stay_open() -> None:
    found = extract(Article(text="The army shelled the town on Tuesday, killing two."))
    assert [(e.date, e.precision, e.date_text) for e in found.events] == [
        (None, "undated", "Tuesday")
    ]


def test_says_so_of_a_text_too_long_to_be_an_article(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "LONGEST", 20)
    with pytest.raises(UserError, match="too long to be an article"):
        extract(Article(text="word " * 9))


@pytest.mark.parametrize(
    "brick", ["“", "' ", "Tuesday ", "Kenya ", "NATO", "\u200b", ". ", "He said "]
)
def test_takes_effort_in_step_with_length(brick: str) -> None:
    def effort(count: int) -> int:
        article = Article(text=brick * count, published="2022-11-30")
        return steps(lambda: extract(article))

    extract(Article(text=brick * 40))  # what is loaded once is not counted
    assert effort(1600) < 6 * effort(400) + 10_000


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_gives_a_dossier_for_any_text(text: str) -> None:
    one = extract(Article(text=text, published="2022-11-30"))
    check(text, one)
    assert one == extract(Article(text=text, published="2022-11-30"))


def seed_article() -> Path:
    for folder in (ROOT.parent / "shared", ROOT.parent.parent / "shared"):
        if (folder / "seed-article.txt").is_file():
            return folder / "seed-article.txt"
    pytest.skip("the seed article is not at hand")


def test_reads_the_seed_article_nearly_as_the_curated_dossier_does() -> None:
    text = seed_article().read_text(encoding="utf-8")
    found = extract(Article(text=text, published="2022-11-30"))
    roles = {country.code: country.role for country in found.countries}
    assert roles["LV"] == "filed-from"
    assert roles["RU"] == roles["KZ"] == roles["UA"] == "about"
    assert not {"IR", "GE", "JO"} & roles.keys()
    days = {event.date for event in found.events}
    expected = {
        "2022-11-29", "2022-11-21/2022-11-27", "2022-11-20", "2022-10-01/2022-10-31",
        "2022-11-01/2022-11-30", "2022-09-01/2022-09-30", "2022-06-01/2022-08-31", "2022-11-28",
    }  # fmt: skip
    assert expected <= days
    assert sum(event.date is not None for event in found.events) >= 17
