"""Words by month, and what changed in who speaks of whom."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.model import Article, Country, Dossier, Person, Quote, Tie
from explorer.store import accounts, then_and_now
from explorer.store.library import Library


def article(day: str, n: int, *about: str, by: str = "PT", name: str = "Rui Teles") -> Dossier:
    """An article of a day in which somebody says `n` things about some countries."""
    ties = (Tie(code=by, why="speaker"), *(Tie(code=c, why="about") for c in about))
    return Dossier(
        article=Article(
            title=f"Talks of {day}", published=day, text=f"{day} {n} {about} {by}", outlet="Alder"
        ),
        countries=tuple(
            Country(code=code, name=code, role="about", focus=0.5) for code in (by, *about)
        ),
        people=(Person(id="p1", name=name, country=by),),
        quotes=tuple(
            Quote(id=f"q{k}", text=f"Words {k} of {day}", kind="sentence", speaker=name,
                  speaker_id="p1", countries=ties)
            for k in range(n)
        ),
    )  # fmt: skip


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library.open(tmp_path / "library.sqlite")
    library.add_all(
        (
            article("2022-01-05", 2, "ES"),
            article("2022-02-05", 2, "ES"),
            article("2022-05-05", 3, "FR"),
            article("2022-06-05", 1, "FR", "ES"),
            article("2022-06-06", 2, "PT", by="ES", name="Ana Prata"),
        )
    )
    return library


def test_a_persons_words_by_month_and_whom_they_speak_of(library: Library) -> None:
    with library.reading() as connection:
        found = then_and_now.named(connection, "Rui Teles")
        assert then_and_now.named(connection, "Nobody Here") is None
        assert then_and_now.quoted(connection) == ["Rui Teles", "Ana Prata"]
    assert found is not None
    assert [(m.month, m.quotes, m.words) for m in found.months] == [
        ("2022-01", 2, 8),
        ("2022-02", 2, 8),
        ("2022-05", 3, 12),
        ("2022-06", 1, 4),
    ]
    assert found.since == "2022-05"
    shifts = {shift.code: (shift.then, shift.now) for shift in found.shifts}
    assert shifts == {"ES": (4, 1), "FR": (0, 4)}
    assert found.shifts[0].change == pytest.approx(-0.8)


def test_a_country_speaks_and_is_spoken_of(library: Library) -> None:
    with library.reading() as connection:
        found = then_and_now.country(connection, "PT")
        assert then_and_now.country(connection, "NZ").months == ()
    by = {month.month: month.by for month in found.months}
    assert by["2022-06"] == {"ES": 2}
    assert sum(month.quotes for month in found.months) == 8


def test_other_accounts_are_of_the_same_days_and_places(library: Library) -> None:
    with library.reading() as connection:
        found = accounts.others(connection, 4)
        assert [(each.article, each.people, each.countries) for each in found] == [(5, 0, 2)]
        assert accounts.others(connection, 1) == []
