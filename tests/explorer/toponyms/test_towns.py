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


def test_a_name_once_used_for_a_town_is_one_before_and_behind_it() -> None:
    text = (
        "Albany driver hurt. Two roads in Dougherty County, Ga., were shut. "
        "The driver lives in Albany, police said."
    )
    page = DocumentEvidence(text, [], hits(text))
    towns = [hit for hit in (*page.kept, *page.little) if hit.text == "Albany"]
    assert [country_of_town(page, hit) for hit in towns] == ["US", "US"]


def test_what_belongs_to_a_town_is_no_surname_behind_its_name() -> None:
    text = "Florence Public Library is shut. Readers in Florence, Italy, were told on Monday."
    page = DocumentEvidence(text, [], hits(text))
    assert "Florence" not in page.people
    text = "Florence Mwangi is out. Readers in Florence, Italy, were told on Monday."
    assert "Florence" in DocumentEvidence(text, [], hits(text)).people
