import pytest

from explorer.gazetteer.matcher import hits
from explorer.toponyms.document_evidence import DocumentEvidence
from explorer.toponyms.namesakes import Chosen, is_ambiguous


def _chosen(text: str, name: str) -> Chosen:
    page = DocumentEvidence(text, [], hits(text))
    found = page.chosen(next(hit for hit in page.kept if hit.text == name))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Paris slept.", "Paris", "FR"),
        ("Paris, Texas, slept. Paris woke.", "Paris", "US"),
        ("Lamar County: Paris police and the Paris City Council agreed.", "Paris", "US"),
        ("The governor of Texas flew to Paris for the fair.", "Paris", "FR"),
        ("Lebanon voted; Syria and Israel looked on.", "Lebanon", "LB"),
        ("A Lebanon man was arraigned in Wilson County, Tennessee.", "Lebanon", "US"),
        ("Niger State shut its schools, Nigeria's police said.", "Niger", "NG"),
        ("Troops crossed Niger on the way to Mali.", "Niger", "NE"),
        ("New South Wales and Victoria shut their border; Australia waited.", "Victoria", "AU"),
    ],
)  # fmt: skip
def test_chooses_by_what_else_is_named(text: str, name: str, country: str) -> None:
    assert _chosen(text, name).country == country


def test_the_lead_shrinks_where_both_may_be_meant() -> None:
    plain = _chosen("Paris slept.", "Paris")
    torn = _chosen("Lamar County deputies drove to Paris.", "Paris")
    assert torn.margin < plain.margin


def test_tells_names_of_one_country() -> None:
    paris, kathmandu = hits("Paris Kathmandu")
    assert is_ambiguous(paris)
    assert not is_ambiguous(kathmandu)


def test_the_choice_keeps_its_doubt_and_what_spoke_for_the_next() -> None:
    close = _chosen("Berlin police are looking for a man.", "Berlin")
    assert close.signs.split()[0] == "DE" and "well_known" in close.signs
    assert close.rival.split()[0] == "US" and "of_offices" in close.rival
    clear = _chosen("Berlin is the capital of Germany, and Germans like it.", "Berlin")
    assert clear.doubt < close.doubt < 0.5
