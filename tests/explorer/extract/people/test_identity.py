"""One person however they are called: short forms, initials, generations, family name first."""

from explorer.extract.people.identity import Identities, Identity, folded
from explorer.model import Span


def test_words_are_compared_without_case_accents_and_stops() -> None:
    assert folded("Jr.") == folded("JR") == "jr"
    assert folded("É") == "e"


def test_a_longer_form_becomes_the_full_name() -> None:
    known = Identities()
    first = known.of_full(("Ann", "Reed"))
    first.mentions.append((Span(0, 8), 0))
    assert known.of_full(("Ann", "Maria", "Reed")) is first
    assert first.names == ("Ann", "Maria", "Reed")


def test_the_surname_alone_means_who_bears_it() -> None:
    known = Identities()
    reed = known.new(("Ann", "Reed"))
    reed.mentions.append((Span(0, 8), 0))
    assert known.known(("Reed",), 50) is reed
    assert known.known(("Ann",), 50) is None


def test_which_word_is_the_surname() -> None:
    assert Identity(("Ann", "Reed", "Jr.")).surname == "Reed"
    assert Identity(("Xi", "Jinping")).surname == "Xi"
