"""What marks hold that nobody said: titles, programmes, nicknames, values of tags, crossheads."""

from __future__ import annotations

import pytest

from explorer.extract.document.document import Document
from explorer.extract.quotes import find_quotes
from explorer.extract.quotes.names import is_value_of_tag, name_in_marks
from explorer.extract.quotes.pairs import find_pairs
from explorer.model import Span


def read(text: str) -> tuple[list[str], list[tuple[str, str]]]:
    found = find_quotes(Document.of(text))
    said = [q.span.slice(text) for q in found.quotes if q.kind in ("sentence", "fragment")]
    return said, [(dropped.text, dropped.why) for dropped in found.dropped]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lunt told listeners of “Morning Harbour” that she would stay.", "Morning Harbour"),
        ("She was a guest on HTV's “Today,” and stayed an hour.", "Today,"),
        ("He plays the lead in “The Last Ferry.” It opens in May.", "The Last Ferry."),
        ("“The Last Ferry,” which opens in May, was filmed here.", "The Last Ferry,"),
        ("“The Last Ferry” opens in May.", "The Last Ferry"),
        ("Lunt spoke on “60 Minutes” last week.", "60 Minutes"),
        ("The band will sing “Cold Water” at the gala.", "Cold Water"),
    ],
)
def test_a_title_is_nobodys_words(text: str, name: str) -> None:
    assert read(text) == ([], [(name, "title")])


def test_titles_in_a_row() -> None:
    _, dropped = read("She starred in “Cold Water,” “Harbour 13,” and “Grey Gulls: A Tale.”")
    assert [why for _, why in dropped] == ["title"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "“Thank You All,” Lunt said.",
        "Lunt said “Harbour First Now,” and left.",
        "The crowd shouted “Save Our Harbour!” for an hour.",
        "Lunt answered: “Not My Harbour.”",
        "“The quay is open,” Lunt said on Monday.",
    ],
)
def test_words_in_capitals_that_somebody_says(text: str) -> None:
    said, dropped = read(text)
    assert len(said) == 1
    assert not dropped


def test_a_nickname_stands_inside_its_name() -> None:
    assert read("Anton “Red” Havelka mends boats.") == ([], [("Red", "nickname")])


def test_the_value_of_a_tag_is_furniture() -> None:
    said, dropped = read('See <tweet author="@harbour" day="2024-03-06">the quay is open</tweet>.')
    assert said == []
    assert [why for _, why in dropped] == ["furniture", "furniture"]


def test_a_crosshead_in_single_marks_is_a_title() -> None:
    text = "“The quay is open,” Lunt said.\n\n'A hard winter for us'\n\n“We will stay,” she said."
    said, dropped = read(text)
    assert said == ["The quay is open,", "We will stay,"]
    assert dropped == [("A hard winter for us", "title")]


def test_a_word_between_article_and_noun_is_a_term() -> None:
    text = "Most were raised to the “top secret” level, a spokesman said."
    assert [q.kind for q in find_quotes(Document.of(text)).quotes] == ["term"]


def test_one_pair_of_marks() -> None:
    text = "Robert “Bob” Tate wrote “The Last Ferry,” a novel, for <a title=“ferry”>."
    nickname, title, tag = find_pairs(text, (Span(0, len(text)),))
    assert name_in_marks(text, nickname) == "nickname"
    assert name_in_marks(text, title) == "title"
    assert is_value_of_tag(text, tag)
