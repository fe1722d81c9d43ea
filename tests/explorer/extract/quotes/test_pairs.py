"""Every pair of marks is matched, whatever the shape of the marks."""

import pytest

from explorer.extract.quotes.pairs import find_pairs
from explorer.text.layout import paragraphs


def inner(text: str) -> list[str]:
    return [pair.inner.slice(text) for pair in find_pairs(text, tuple(paragraphs(text)))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We can’t go,” he said. “No.”", ["We can’t go,", "No."]),
        ('"We can\'t go," he said. "No."', ["We can't go,", "No."]),
        ("'We can't go,' he said of the workers' plan.", ["We can't go,"]),
        ("'The workers' hours are long,' he said.", ["The workers' hours are long,"]),
        ("``We go,'' he said.", ["We go,"]),
        ("`We go,' he said.", ["We go,"]),
        ("« On y va », dit-il. «Non»", ["On y va", "Non"]),
        ("„Wir gehen“, sagte er. »Nein«", ["Wir gehen", "Nein"]),
        ("“Hello“ he said. ”Yes” she said.", ["Hello", "Yes"]),
        ('“We go," he said. "And stay,” he added.', ["We go,", "And stay,"]),
        ('"It broke,"said Adu."Again."', ["It broke,", "Again."]),
        ("He is 6'2\" tall in the '90s, rock 'n' roll and 'em all.", []),
        ("“We go, he said. “And stay,” he added.", ["And stay,"]),
        ('"We go, Smith said.', ["We go,"]),
    ],
)
def test_shapes(text: str, words: list[str]) -> None:
    assert inner(text) == words


def test_nested_knows_its_parent() -> None:
    text = "“She said, ‘Go,’ and left,” he said."
    pairs = find_pairs(text, tuple(paragraphs(text)))
    assert [pair.parent for pair in pairs] == [None, 0]


def test_words_over_paragraphs_go_on() -> None:
    text = "“One goes.\n\n“Two goes on.\n\n“Three ends,” he said."
    pairs = find_pairs(text, tuple(paragraphs(text)))
    assert [pair.continues for pair in pairs] == [False, True, True]
    assert [pair.open_ended for pair in pairs] == [True, True, False]
