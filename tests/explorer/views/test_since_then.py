"""Roles are told as of the article's day; what came after stands apart, and only where known."""

from __future__ import annotations

import pytest

from explorer.model import Article, Dossier, Person
from explorer.views import pages, since_then


def article(published: str | None) -> Article:
    return Article(title="A day", published=published)


def person(name: str, role: str | None = "president", country: str | None = None) -> Person:
    return Person(id="p", name=name, role=role, country=country)


@pytest.mark.parametrize(
    ("name", "country", "published", "told"),
    [
        ("Ashraf Ghani", "AF", "2020-03-01", "head of state until 2021"),
        ("Ashraf Ghani", None, "2020-03-01", "head of state until 2021"),
        ("Hamid Karzai", "AF", "2012-07-01", "head of state until 2014"),
        # Not yet, not any more, still, elsewhere, and not known.
        ("Ashraf Ghani", "AF", "2010-03-01", ""),
        ("Ashraf Ghani", "AF", "2023-03-01", ""),
        ("Ashraf Ghani", "AF", "2021-12-30", ""),
        ("Edi Rama", "AL", "2020-03-01", ""),
        ("Ashraf Ghani", "IN", "2020-03-01", ""),
        ("Petra Nobody", None, "2020-03-01", ""),
        ("Ghani", "AF", "2020-03-01", ""),
        ("Ashraf Ghani", "AF", None, ""),
    ],
)
def test_what_became_of_an_office(
    name: str, country: str | None, published: str | None, told: str
) -> None:
    said = since_then.changed(article(published), person(name, country=country))
    assert said == (f"Role since changed: {told}" if told else "")


def test_another_office_later_is_told_with_its_years() -> None:
    said = since_then.changed(article("1995-01-01"), person("Sali Berisha", country="AL"))
    assert said == (
        "Role since changed: head of state until 1997; head of government from 2005 to 2013"
    )


def test_without_a_role_in_the_text_nothing_is_said() -> None:
    assert since_then.changed(article("2020-03-01"), person("Ashraf Ghani", role=None)) == ""


def test_the_page_has_the_role_as_of_its_day_and_then_the_change() -> None:
    dossier = Dossier(article=article("2020-03-01"), people=(person("Ashraf Ghani", country="AF"),))
    page = pages.of_person(dossier, "p")
    assert page is not None
    assert page.facts[0].startswith("President, as of ") and "2020" in page.facts[0]
    assert page.facts[1] == "Role since changed: head of state until 2021"
