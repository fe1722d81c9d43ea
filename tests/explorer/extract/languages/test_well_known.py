"""One name is enough for a leader whom everybody knows, and for nobody else."""

import pytest

from explorer.extract.languages import load
from explorer.extract.languages.vocabulary import vocabulary
from explorer.extract.languages.well_known import home_of, is_well_known
from explorer.extract.pipeline import extract
from explorer.model import Article


@pytest.mark.parametrize(
    ("language", "word", "country"),
    [
        ("de", "Putin", "RU"),
        ("fr", "Poutine", "RU"),
        ("ru", "Байден", "US"),
        ("uk", "Макрон", "FR"),
        ("de", "Modi", None),
        ("de", "Weber", None),
        ("ru", "Иванов", None),
    ],
)
def test_whose_leader_one_name_is(language: str, word: str, country: str | None) -> None:
    assert home_of(word, language) == country
    assert is_well_known(word, vocabulary(load(language))) is (country is not None)


def test_a_leader_named_by_one_name_is_a_person_and_speaks() -> None:
    text = "In Moskau sagte Putin auf den Fall bezogen: „Das war kein Unfall, das war Absicht.“"
    found = extract(Article(text=text, language="de"))
    assert [(person.name, person.country) for person in found.people] == [("Putin", "RU")]
    assert [quote.speaker for quote in found.quotes] == ["Putin"]
