from explorer.gazetteer import provinces
from explorer.gazetteer.provinces import Part


def test_knows_parts_by_name_short_and_postal_form() -> None:
    assert provinces.by_name()["texas"] == (Part("US", "TX"),)
    assert provinces.by_short_form()["Ont."] == Part("CA", "08")
    assert provinces.by_short_form()["Ga."] == Part("US", "GA")
    assert provinces.by_postal_form()["TN"] == Part("US", "TN")


def test_a_province_may_bear_a_countrys_name() -> None:
    assert provinces.by_name()["niger"] == (Part("NG", "31"),)


def test_knows_the_states_that_have_a_county() -> None:
    assert provinces.states_with_county("Lamar") == ("AL", "GA", "MS", "TX")
    assert provinces.states_with_county("Halden") == ()
