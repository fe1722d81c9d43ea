from explorer.gazetteer import towns


def test_knows_every_place_of_a_name() -> None:
    found = towns.towns_named("paris")
    homes = {(town.country, town.part) for town in found}
    assert {("US", "TX"), ("US", "TN"), ("CA", "08")} <= homes
    assert found[0].country == "FR"
    assert [town.people for town in found] == sorted((t.people for t in found), reverse=True)


def test_a_place_has_degrees_and_size() -> None:
    texan = next(town for town in towns.towns_named("paris") if town.part == "TX")
    assert abs(texan.lat - 33.7) < 0.1
    assert abs(texan.lon + 95.5) < 0.1
    assert 4 < texan.size < 5


def test_tells_what_is_no_place() -> None:
    assert towns.is_town("mount pleasant")
    assert not towns.is_town("nowhereville")
    assert towns.towns_named("nowhereville") == ()
