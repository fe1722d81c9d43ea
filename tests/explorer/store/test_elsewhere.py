"""A country or a person in other articles than the open one, and people joined by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.model import Article, Country, Dossier, Person, Quote, Tie
from explorer.store import joining, other_articles, people
from explorer.store.library import Library


def made(number: int, name: str, *, country: str | None = "KG", said: int = 1) -> Dossier:
    """An article of the month `number` that quotes a person so often."""
    code = country or "XX"
    return Dossier(
        article=Article(
            title=f"Story {number}", published=f"2023-{number:02}-05", text=f"Text {number}"
        ),
        countries=(Country(code=code, name=code, role="about", focus=1),),
        people=(Person(id=f"p{number}", name=name, country=country),),
        quotes=tuple(
            Quote(
                id=f"q{n}", text=f"Words {n}.", kind="sentence", speaker=name,
                speaker_id=f"p{number}", countries=(Tie(code=code, why="speaker"),),
            )
            for n in range(said)
        ),
    )  # fmt: skip


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as opened:
        opened.add_all(
            [
                made(1, "Sadyr Japarov", said=2),
                made(2, "Sadyr Zhaparov"),
                made(3, "The Old Fox", said=3),
                made(4, "Rui Teles", country="PT"),
            ]
        )
        yield opened


def person_of(library: Library, article: int) -> Person:
    return library.dossier(article).people[0]


def join(library: Library, keep: int, other: int) -> joining.Former:
    """Join the people of two articles."""
    with library.changing() as file:
        numbers = [people.in_article(file, a, f"p{a}") for a in (keep, other)]
        assert numbers[0] is not None and numbers[1] is not None
        return joining.join(file, numbers[0].id, numbers[1].id)


def test_a_person_is_found_in_other_articles_under_another_spelling(library: Library) -> None:
    found = other_articles.of_person(library, person_of(library, 1), 1, 20)
    assert found.articles == 1
    assert [(row.article, row.quotes) for row in found.newest] == [(2, 1)]
    assert found.by_month == (("2023-01", 2), ("2023-02", 1))
    assert found.refs[2] == "p2"


def test_a_person_of_an_article_that_is_not_kept_is_found_by_name(library: Library) -> None:
    found = other_articles.of_person(library, Person(id="x", name="Sadyr Japarov"), 0, 20)
    assert found.articles == 2
    other = other_articles.of_person(
        library, Person(id="x", name="Sadyr Japarov", country="PT"), 0, 20
    )
    assert (other.articles, other.person) == (0, None)


def test_a_country_leaves_the_open_article_out(library: Library) -> None:
    found = other_articles.of_country(library, "KG", 2, 1)
    assert (found.articles, [row.article for row in found.newest]) == (2, [3])
    assert found.by_month == (("2023-01", 2), ("2023-02", 1), ("2023-03", 3))


def test_people_joined_by_hand_are_counted_together_until_it_is_undone(library: Library) -> None:
    before = other_articles.of_person(library, person_of(library, 1), 1, 20)
    former = join(library, 1, 3)
    found = other_articles.of_person(library, person_of(library, 1), 1, 20)
    assert [row.article for row in found.newest] == [3, 2]
    assert [other.name for other in found.joined] == ["The Old Fox"]
    assert found.by_month[-1] == ("2023-03", 3)
    fox = other_articles.of_person(library, person_of(library, 3), 3, 20)
    assert fox.person is not None and fox.person.name == "Sadyr Japarov"
    assert fox.articles == 2
    with library.changing() as file:
        joining.restore(file, former)
    assert other_articles.of_person(library, person_of(library, 1), 1, 20) == before


def test_undoing_a_join_leaves_an_earlier_join_of_the_other(library: Library) -> None:
    join(library, 3, 4)
    former = join(library, 1, 3)
    assert other_articles.of_person(library, person_of(library, 4), 4, 20).articles == 3
    with library.changing() as file:
        joining.restore(file, former)
    fox = other_articles.of_person(library, person_of(library, 3), 3, 20)
    assert [other.name for other in fox.joined] == ["Rui Teles"]
    assert other_articles.of_person(library, person_of(library, 1), 1, 20).articles == 1


def test_parting_is_undone_too(library: Library) -> None:
    join(library, 1, 3)
    with library.changing() as file:
        fox = other_articles.of_person(library, person_of(library, 1), 1, 20).joined[0]
        former = joining.part(file, fox.id)
    assert other_articles.of_person(library, person_of(library, 3), 3, 20).articles == 0
    with library.changing() as file:
        joining.restore(file, former)
    assert other_articles.of_person(library, person_of(library, 3), 3, 20).articles == 2


def test_who_may_be_meant(library: Library) -> None:
    library.add(made(5, "President Dzhaparov", country=None))
    with library.reading() as file:
        here = people.in_article(file, 1, "p1")
        assert here is not None
        alike = [person.name for person in joining.candidates(file, here.id)]
        typed = [person.name for person in joining.candidates(file, here.id, "fox")]
        begun = [person.name for person in joining.candidates(file, here.id, "the o")]
        nobody = joining.candidates(file, here.id, "100% nobody_")
    assert alike == ["President Dzhaparov"]
    assert typed == begun == ["The Old Fox"]
    assert nobody == []


def test_a_join_outlives_a_new_reading_of_the_article(library: Library) -> None:
    join(library, 1, 3)
    library.correct(3, b"{}", made(3, "The Old Fox", said=1))
    found = other_articles.of_person(library, person_of(library, 1), 1, 20)
    assert [(row.article, row.quotes) for row in found.newest] == [(3, 1), (2, 1)]
