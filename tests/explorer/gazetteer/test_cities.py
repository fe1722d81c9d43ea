from explorer.gazetteer import cities


def test_prefers_the_well_known_city() -> None:
    paris = cities.lookup("Paris")
    assert paris is not None
    assert paris.country == "FR"
    assert paris.lat is not None
    assert abs(paris.lat - 48.85) < 0.1


def test_looks_in_the_country_asked_for() -> None:
    found = cities.lookup("Birmingham", "US")
    assert found is not None
    assert found.country == "US"
    assert cities.lookup("Nowhereville") is None


def test_spells_a_name_in_capitals_as_it_is_written() -> None:
    assert cities.spell("PORT-AU-PRINCE") == "Port-au-Prince"
    assert cities.spell("SAN MARCO") == "San Marco"
    assert cities.spell("Lima") == "Lima"
