from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from explorer.files import dossier_file
from explorer.model import Article, Country, Dossier, Person, Quote
from explorer.store.comparison import compare, same_statement


def quote(text: str, id: str = "q") -> Quote:
    return Quote(id=id, text=text, kind="sentence")


def dossier(*texts: str, person: str = "Emomali Rahmon", codes: str = "TJ RU") -> Dossier:
    return Dossier(
        article=Article(),
        countries=tuple(
            Country(code=code, name=code, role="about", focus=0.5) for code in codes.split()
        ),
        people=(Person(id=person.rsplit(maxsplit=1)[-1].lower(), name=person),),
        quotes=tuple(quote(text, f"q{n}") for n, text in enumerate(texts)),
    )


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("We want to be respected in return.", "We want to be respected in return", True),
        ("we want to be “respected” in return,", "We want to be respected in return", True),
        ("We want to be respected", "I said we want to be respected in return, and soon", True),
        ("We want to be respected", "Nobody wants to be bothered today", False),
        ("war", "The war goes on", False),
        ("no comment", "No comment!", True),
        ("", "", False),
        ("the the the the", "the road to the lake", False),
    ],
)
def test_the_same_statement_in_other_words_or_marks(one: str, other: str, same: bool) -> None:
    assert same_statement(quote(one), quote(other)) is same
    assert same_statement(quote(other), quote(one)) is same


def test_shared_and_single_things_of_two_articles() -> None:
    found = compare(
        dossier("We want to be respected.", "The lake is frozen.", codes="TJ RU"),
        dossier("Roads first.", "we want to be respected", person="Emomali Rakhmon", codes="RU KZ"),
    )
    assert found.countries.both == (("RU", "RU"),)
    assert (found.countries.only_first, found.countries.only_second) == (("TJ",), ("KZ",))
    assert found.people.both == (("rahmon", "rakhmon"),)
    assert found.quotes.both == (("q0", "q1"),)
    assert (found.quotes.only_first, found.quotes.only_second) == (("q1",), ("q0",))


def test_a_quote_is_paired_once() -> None:
    found = compare(dossier("one two three", "one two three"), dossier("one two three"))
    assert found.quotes.both == (("q0", "q0"),)
    assert found.quotes.only_first == ("q1",)


words = st.sampled_from(["the", "road", "to", "lake", "is", "frozen", "and", "war", "goes", "on"])
quotes = st.lists(st.lists(words, min_size=1, max_size=9).map(" ".join), max_size=7)


@example(["the the the the road"], ["the the the the to"])
@given(quotes, quotes)
def test_nothing_is_missed_by_not_comparing_all_with_all(
    ours: list[str], theirs: list[str]
) -> None:
    first, second = dossier(*ours), dossier(*theirs)
    expected, free = [], list(second.quotes)
    for one in first.quotes:
        other = next((other for other in free if same_statement(one, other)), None)
        if other is not None:
            expected.append((one.id, other.id))
            free.remove(other)
    assert list(compare(first, second).quotes.both) == expected


def test_an_article_shares_everything_with_itself(root: Path) -> None:
    curated = dossier_file.read(root / "resources/dossiers/russia-regional-clout.json")
    found = compare(curated, curated)
    for sides in (found.countries, found.people, found.quotes):
        assert sides.both
        assert all(one == other for one, other in sides.both)
        assert (sides.only_first, sides.only_second) == ((), ())
