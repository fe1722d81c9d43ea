from explorer.gazetteer.matcher import hits
from explorer.toponyms.document_evidence import DocumentEvidence
from explorer.toponyms.towns import country_of_town


def _country(text: str, name: str) -> str | None:
    page = DocumentEvidence(text, [], hits(text))
    return country_of_town(page, next(hit for hit in page.kept if hit.text == name))


def test_a_shy_name_needs_a_word_of_place() -> None:
    assert _country("Lincoln said no.", "Lincoln") is None
    assert _country("He was born in Lincoln, and died there.", "Lincoln") == "US"


def test_a_small_town_behind_which_its_state_stands_is_left_to_the_state() -> None:
    assert _country("He left Paris, Texas, at noon.", "Paris") is None
