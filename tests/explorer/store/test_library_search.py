"""What a search of the whole library gives besides its hits: order, parts, countries, ways on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from explorer.model import Article, Country, Dossier, Event, Person, Quote, Tie
from explorer.store import catalog
from explorer.store.library import Library
from explorer.store.search import why_found
from explorer.store.search.query import parse
from explorer.store.search.results import Results
from explorer.store.search.rewrite import with_country
from explorer.store.sqlite.failures import CalledOffError

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def made(number: int, words: str, *codes: str, speaker: str = "Aida Bek") -> Dossier:
    ties = (Tie(code="KG", why="speaker"), *(Tie(code=code, why="about") for code in codes))
    return Dossier(
        article=Article(
            title=f"Road number {number}",
            sha256=f"{number:064}",
            outlet="The Herald" if number % 2 else "The Courier",
            published=f"2023-0{number}-05",
        ),
        countries=(Country(code="KG", name="Kyrgyzstan", role="about", focus=1),),
        people=(Person(id="bek", name=speaker, role="Minister", country="KG"),),
        quotes=(
            Quote(id="q1", text=words, kind="sentence", speaker_id="bek", speaker=speaker,
                  cue="said", countries=ties, paragraph=3),
            Quote(id="q2", text="it runs", kind="nested", within="q1"),
        ),
        events=(Event(id="e1", summary="A road opens.", countries=("KG",), date="2023-01-02"),),
    )  # fmt: skip


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as opened:
        opened.add_all(
            (
                made(1, "We will build the road, the long road.", "KZ"),
                made(2, "A road is a promise.", "RU", "KZ"),
                made(3, "Rivers run where roads end.", "UZ", speaker="Nurlan Asylbek"),
            )
        )
        yield opened


def articles(results: Results) -> list[int]:
    return [hit.article for hit in results.hits if hit.kind == "quote"]


def test_the_first_letters_find_what_was_added_last(library: Library) -> None:
    found = library.search("r")
    assert articles(found) == [3, 2, 1]
    assert not found.is_ranked
    assert articles(library.search("ro")) == [3, 2, 1]
    assert library.search("roa").is_ranked


def test_one_letter_finds_what_one_letter_begins(library: Library) -> None:
    begun = {"a": {1, 2, 3}, "e": {3}, "i": {2}, "l": {1}, "p": {2}, "w": {1, 3}, "z": set()}
    for letter, expected in begun.items():
        assert set(articles(library.search(letter))) == expected, letter


def test_operators_alone_say_nothing_to_rank_by(library: Library) -> None:
    found = library.search("country:kg")
    assert articles(found) == [3, 2, 1]
    assert not found.is_ranked


def test_what_is_left_out_is_told(library: Library) -> None:
    cut, whole = library.search("roa", 2), library.search("roa", 20)
    assert len(articles(cut)) == 2 and cut.is_cut
    assert cut.explanation.endswith("There is more: type on to narrow it down.")
    assert len(articles(whole)) == 3 and not whole.is_cut
    assert "added last first" in library.search("r", 2).explanation


def test_the_quotes_come_before_the_rest(library: Library) -> None:
    first, whole = library.search_in_parts("road")
    assert {hit.kind for hit in first.hits} == {"quote"}
    assert whole.hits[: len(first.hits)] == first.hits
    assert {hit.kind for hit in whole.hits} == {"quote", "event", "sentence"}
    assert [part.hits for part in library.search_in_parts("zzz")] == [()]


def test_the_countries_of_what_is_found(library: Library) -> None:
    spread = library.spread("road")
    assert spread.quotes == spread.articles == {"KG": 3, "KZ": 2, "RU": 1, "UZ": 1}
    assert (spread.all_quotes, spread.all_articles, spread.is_cut) == (3, 3, False)
    by_country = {code: library.spread(f"road country:{code}").all_quotes for code in ("KG", "KZ")}
    assert spread.voices.items() <= by_country.items() and spread.voices
    assert spread.in_words() == "quotes on a country, of 3 found in 3 articles"
    cut = library.spread("type:quote", most=2)
    assert cut.is_cut and cut.all_quotes == 2
    assert cut.quotes["UZ"] == 1, "those added last are counted"
    assert library.spread("").all_quotes == 0


def test_a_country_comes_first_so_that_the_last_word_may_go_on() -> None:
    assert with_country("roa", "KZ") == "country:kz roa"
    assert with_country('country:"Costa Rica" roa country:ru', "KZ") == "country:kz roa "
    assert with_country("-country:ru roa", "KZ") == "country:kz -country:ru roa"
    query = parse(with_country("zeb", "KZ"))
    assert query.every[1][0].prefix


def test_a_question_may_be_narrowed_to_a_country(library: Library) -> None:
    asked = "what did asylbek say about the rivers"
    assert articles(library.search(asked)) == [3]
    assert articles(library.search(with_country(asked, "UZ"))) == [3]
    assert articles(library.search(with_country(asked, "RU"))) == []
    answered = library.search(asked).answered
    assert answered is not None
    assert library.spread(answered).quotes == {"KG": 1, "UZ": 1}


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("road tag:b", ["road tag:bridges"]),
        ("outlet:h", ['outlet:"The Herald"']),
        ("outlet:", ['outlet:"The Herald"', 'outlet:"The Courier"']),
        ("in:num", ['in:"Road number 3"', 'in:"Road number 2"', 'in:"Road number 1"']),
        ("in:t", ["in:text"]),
        ("speaker:asyl", ['speaker:"Nurlan Asylbek"']),
        ("about:kyrg", ["about:kg"]),
        ("before:2023", ["before:2023-03", "before:2023-02", "before:2023-01"]),
        ("checked:", ["checked:yes", "checked:no"]),
        ("road", []),
        ("nothing:x", []),
    ],
)
def test_ways_to_go_on_are_those_of_the_library(
    library: Library, typed: str, offered: list[str]
) -> None:
    with library.changing() as file:
        catalog.tag(file, [1], "bridges")
    assert [completion.text for completion in library.completions(typed)] == offered


def why(library: Library, query: str) -> tuple[str, ...]:
    found = library.search(query)
    hit = found.hits[0]
    return why_found.of_hit(library.dossier(hit.article), hit, found).lines


def test_why_tells_the_words_and_the_field_they_stand_in(library: Library) -> None:
    assert why(library, "promi")[0] == "“promi” stands in the words: “promise”."
    assert why(library, "rivers minister")[:2] == (
        "“rivers” stands in the words: “Rivers”.",
        "“minister” stands in a name or role: “Minister”.",
    )
    assert why(library, "speaker:asylbek rivers")[0] == "“asylbek” is the speaker: “Asylbek”."
    assert why(library, "said:said rivers")[0] == "“said” is the verb it is told with: “said”."


def test_why_tells_the_tie_and_the_place(library: Library) -> None:
    lines = why(library, "country:uz rivers")
    assert lines[0] == "It is tied to Uzbekistan, as was asked."
    assert "It is about UZ." in lines or "It is about Uzbekistan." in lines
    assert lines[-1] == "It stands in paragraph 3 of the article."
    placed = replace(made(4, "Lakes freeze."), quotes=(replace(
        made(4, "Lakes freeze.").quotes[0], start=10, end=23),))  # fmt: skip
    library.add(placed)
    assert why(library, "lakes")[-1] == "It stands at characters 10 to 23 of the text."


def test_why_tells_what_of_a_question_is_not_in_it(library: Library) -> None:
    lines = why(library, "what did asylbek say about rivers")
    assert "“asylbek” stands in a name or role: “Asylbek”." in lines
    assert "Asked for and not in it: with “what”." in lines
    assert "Not all words stand in it: it answers the question." in lines


def test_why_of_what_was_read_otherwise_since(library: Library) -> None:
    found = library.search("rivers")
    other = replace(library.dossier(3), quotes=())
    explained = why_found.of_hit(other, found.hits[0], found)
    assert explained.lines == ("It stands no longer in the article: search again.",)


def test_a_question_nobody_waits_for_ends(library: Library) -> None:
    asked: list[int] = []

    def is_unwanted() -> bool:
        asked.append(1)
        return len(asked) > 3

    library.give_up_when(is_unwanted)
    with pytest.raises(CalledOffError), library.reading() as file:
        file.execute(ENDLESS).fetchall()
    assert len(asked) == 4
    library.give_up_when(lambda: False)
    assert library.search("road").hits
