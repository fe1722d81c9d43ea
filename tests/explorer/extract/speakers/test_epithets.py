"""The noun of a description, and whom it may mean."""

import pytest

from explorer.extract.speakers.epithets import is_somebody, may_be, role_noun


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("former mayor of halden", "mayor"),
        ("ex-centre half", "centre half"),
        ("prime minister", "prime minister"),
        ("blue door", None),
    ],
)
def test_the_noun_of_a_description(words: str, noun: str | None) -> None:
    assert role_noun(words.split()) == noun


@pytest.mark.parametrize(
    ("known", "noun", "fits"),
    [
        (frozenset(), "baker", True),
        (frozenset(["skipper"]), "full-back", True),
        (frozenset(["skipper"]), "baker", False),
        (frozenset(["director"]), "full-back", False),
    ],
)
def test_whom_a_noun_may_mean(known: frozenset[str], noun: str, fits: bool) -> None:
    assert may_be(known, noun) is fits


@pytest.mark.parametrize(
    ("name", "gender", "fits"),
    [
        ("An eyewitness", "male", True),
        ("A policeman", "female", False),
        ("the eyewitness", "male", False),
        ("A report", "male", False),
    ],
)
def test_somebody_without_a_name(name: str, gender: str, fits: bool) -> None:
    assert is_somebody(name, gender) is fits
