import pytest

from explorer.extract.events.kinds import deeds, kind_of
from explorer.gazetteer import wordlists


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("He said the two signed a treaty", "agreement"),
        ("He said nothing", "statement"),
        ("The tower collapsed", "disaster"),
        ("Grass is green", None),
    ],
)
def test_the_first_telling_word_names_the_kind(words: str, kind: str | None) -> None:
    assert kind_of(words) == kind


def test_a_deed_is_a_single_word() -> None:
    assert "expelled" in deeds()
    assert all(verb.isalpha() and verb.islower() for verb in deeds())


def test_no_verb_tells_of_two_relations() -> None:
    verbs = [verb for listed in wordlists.events("relations").values() for verb in listed]
    assert len(verbs) == len(set(verbs))
