"""Shares of the article's focus add up to 1, and no masthead is taken for an author."""

from __future__ import annotations

import pytest

from explorer.extract.pipeline import extract
from explorer.model import Article
from explorer.text.byline import Byline, find_byline


@pytest.mark.parametrize(
    "text",
    [
        "Peru, Chile and Bolivia met in Lima.",
        "KYIV, Ukraine — Poland warned Hungary. Germany, France, Italy, Spain and Malta agreed.",
        "Moscow, Beijing, Ankara, Baku, Astana, Paris and Rome sent envoys to Delhi and Tokyo.",
    ],
)
def test_focus_adds_up_to_one(text: str) -> None:
    countries = extract(Article(text=text)).countries
    assert len(countries) > 2
    assert sum(country.focus for country in countries) == pytest.approx(1.0, abs=1e-9)


def test_a_masthead_is_no_author() -> None:
    assert find_byline("By Jane Doe and John Roe") == Byline("Jane Doe and John Roe")
    assert find_byline("The Washington PostDemocracy Dies in Darkness") is None
