from explorer.gazetteer.matcher import hits
from explorer.toponyms import mentions
from explorer.toponyms.little_towns import little_towns


def test_finds_towns_that_no_list_calls_well_known() -> None:
    text = "In Bonham, Berea City Council met a Gilroy man. Many residents of August slept."
    assert [hit.text for hit in little_towns(text, hits(text))] == ["Bonham", "Berea", "Gilroy"]


def test_a_local_paper_names_its_small_towns() -> None:
    text = (
        "Lamar County sheriff's deputies of Texas closed Highway 82 near Bonham on Monday. "
        "The school board of Bonham met at the High School in Bonham."
    )
    found = [f for f in mentions.find(text) if f.text == "Bonham"]
    assert found
    assert {f.code for f in found} == {"US"}


def test_elsewhere_they_are_left_alone() -> None:
    assert mentions.find("The minister met Bonham in the lift.") == []
