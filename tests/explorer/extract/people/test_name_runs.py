"""A run of capitalised words: what joins it and what ends it."""

import pytest

from explorer.extract.document.tokens import tokens_of
from explorer.extract.people.name_runs import MAX_WORDS, find_runs
from explorer.model import Span


def runs(text: str) -> list[str]:
    found = find_runs(text, tokens_of(text, Span(0, len(text))))
    return [run.span.slice(text) for run in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we met Ann Reed and Bo Lind there", ["Ann Reed", "Bo Lind"]),
        ("then Maria de la Cruz left", ["Maria de la Cruz"]),
        ("by Ahmed al-Sayed in May", ["Ahmed al-Sayed", "May"]),
        ("says Gen. J. R. Okoro, Jr., today", ["Gen. J. R. Okoro, Jr."]),
        ("at Ann Reed’s Harbour Fund", ["Ann Reed", "Harbour Fund"]),
        ("a pro-Russian Mayor", ["Mayor"]),
        ("when Ann\nReed came", ["Ann\nReed"]),
        ("when Ann, Reed came", ["Ann", "Reed"]),
        ("by Robert “Bob” Tate there", ["Robert “Bob” Tate"]),
        ("by Robert (Bob) Tate there", ["Robert (Bob) Tate"]),
        ("by Robert ''Bob'' Tate there", ["Robert ''Bob'' Tate"]),
        ("when Bakyt Asan uulu came", ["Bakyt Asan uulu"]),
        ("the paper “Metro” Tate reads", ["Metro", "Tate"]),
    ],
)
def test_runs(text: str, expected: list[str]) -> None:
    assert runs(text) == expected


def test_an_owner_is_marked() -> None:
    text = "at Reed’s house Lind sat"
    found = find_runs(text, tokens_of(text, Span(0, len(text))))
    assert [run.possessive for run in found] == [True, False]


def test_a_very_long_run_is_no_name() -> None:
    assert runs("Ann " * (MAX_WORDS + 1)) == []
