"""Pages of cards that belong to no country: nothing of a dossier is out of reach."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from explorer import api, ingest
from explorer.corrections import apply
from explorer.model import Dossier
from explorer.views import pages, people

CASES = Path(__file__).parents[2] / "cases"
TEXT = (
    "Harbour towns wait for a ferry\n\n"
    "“Nobody asked us,” said Ada Berg, a baker. “We would pay for it.”\n\n"
    "Portuguese Transport Minister Rui Teles said Ada Berg should be patient.\n\n"
    "“It is a matter of weeks,” a senior official said. “The quiet line” is its name.\n\n"
    "The World Bank said in a statement: “The loan is approved.”\n"
)


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return api.reading(ingest.from_text(TEXT))


def texts() -> list[str]:
    cases = json.loads((CASES / "open_news.json").read_text(encoding="utf-8"))
    return [case["text"] for case in cases[:40]]


def test_every_quote_and_person_is_on_a_page() -> None:
    seen = 0
    for text in texts():
        dossier = api.reading(ingest.from_text(text))
        listed = pages.of_list(dossier, "all").items
        assert set(map(id, dossier.quotes)) <= set(map(id, listed))
        rows = people.of_dossier(dossier)
        assert {row.id for row in rows} == {person.id for person in dossier.people}
        for person in dossier.people:
            page = pages.of_person(dossier, person.id)
            assert page is not None and page.items[0] is person
            own = [quote for quote in dossier.quotes if quote.speaker_id == person.id]
            assert all(any(item is quote for item in page.items) for quote in own)
        seen += len(dossier.quotes)
    assert seen > 60


def test_whose_country_is_not_stated_has_a_page(dossier: Dossier) -> None:
    page = pages.of_list(dossier, "country-not-stated")
    [ada] = [group for group in page.groups if group.title == "Ada Berg"]
    assert [getattr(item, "text", "") for item in ada.items[1:]] == [
        "Nobody asked us,",
        "We would pay for it.",
    ]
    assert not any(group.title == "Rui Teles" for group in page.groups)
    found = pages.of_person(dossier, ada.items[0].id)  # type: ignore[union-attr]
    assert found is not None
    assert any(fact.startswith("Country not stated") for fact in found.facts)
    assert found.counts[0].words == "2 quotes"


def test_organisations_and_unnamed_sources(dossier: Dossier) -> None:
    unnamed = pages.of_list(dossier, "unnamed")
    assert any("It is a matter of weeks," in getattr(i, "text", "") for i in unnamed.items)
    titles = [group.title for group in pages.of_list(dossier, "organisations").groups]
    assert titles == ["World Bank"]


def test_what_was_rejected_is_still_to_be_seen(dossier: Dossier) -> None:
    assert "rejected" not in pages.sizes(dossier)
    after, _ = apply.apply(dossier, apply.reject(dossier, dossier.quotes[0]))
    assert pages.of_list(after, "rejected").items == (dossier.quotes[0],)
    assert pages.sizes(after)["rejected"] == 1


def test_nobody_has_no_page(dossier: Dossier) -> None:
    assert pages.of_person(dossier, "nobody") is None


def test_people_are_sorted_by_each_column(dossier: Dossier) -> None:
    rows = people.of_dossier(dossier)
    assert rows[0].name == "Ada Berg"
    assert [row.quotes for row in rows] == sorted((row.quotes for row in rows), reverse=True)
    by_name = people.ordered(rows, "name")
    assert [row.name for row in by_name] == sorted(row.name for row in rows)
    by_country = people.ordered(rows, "country")
    assert by_country[0].country == "Portugal" and by_country[-1].country is None
    mentions = [row.mentions for row in people.ordered(rows, "mentions")]
    assert mentions == sorted(mentions, reverse=True)


def test_a_person_speaks_of_countries(dossier: Dossier) -> None:
    from tests.explorer.corrections.samples import DOSSIER

    assert pages.speaks_of(DOSSIER, "nurova") == [("KZ", "Kazakhstan", 2)]
    renamed = replace(DOSSIER, countries=())
    assert pages.speaks_of(renamed, "nurova") == [("KZ", "KZ", 2)]
