"""Shares of the article's focus add up to 1, and no masthead is taken for an author."""

from __future__ import annotations

import pytest

from explorer.extract.countries.focus import weigh_countries
from explorer.extract.document.document import Document
from explorer.extract.pipeline import extract
from explorer.model import Article, Span
from explorer.text.byline import Byline, find_byline
from explorer.toponyms import mentions


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


def test_the_dateline_alone_is_where_it_was_filed() -> None:
    text = "Peru — Kenya froze the talks. Kenya was angry with Chad."
    reading, found = Document.of(text), mentions.find(text)
    weighed = weigh_countries(reading, found, (), Span(0, 4))
    assert [(country.code, country.role) for country in weighed] == [
        ("KE", "about"),
        ("TD", "mentioned"),
        ("PE", "filed-from"),
    ]
