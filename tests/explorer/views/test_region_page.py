"""The page of a region: what names it, and that it is no country."""

from __future__ import annotations

from explorer.model import Dossier
from explorer.views.region_page import of_region


def test_a_region_has_the_quotes_and_events_that_name_it(curated: Dossier) -> None:
    page = of_region(curated, "Central Asia")
    assert page is not None and page.title == "Central Asia"
    assert "never counted as a country" in page.facts[0]
    assert "Kazakhstan" in page.facts[1]
    quotes = [item for item in page.items if getattr(item, "speaker", None)]
    assert quotes and all("Central Asia" in item.text for item in quotes)  # type: ignore[union-attr]
    counted = {line.what: line.count for line in page.counts}
    assert counted["quotes"] == len(quotes) and counted["mentions"] == 11


def test_what_the_article_does_not_name_has_no_page(curated: Dossier) -> None:
    assert of_region(curated, "Atlantis") is None
