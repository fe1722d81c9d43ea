from explorer.gazetteer import tables


def test_every_country_has_a_name_and_known_neighbours() -> None:
    rows = tables.countries()
    assert rows["LB"].borders and set(rows["LB"].borders) == {"IL", "SY"}
    assert all(row.name and row.names for row in rows.values())
    assert all(code in rows for row in rows.values() for code in row.borders)


def test_the_other_tables_are_read() -> None:
    assert tables.cities()[0].population > tables.cities()[-1].population
    assert any("Baltics" in region.names for region in tables.regions())
    assert "Guinea pig" in tables.traps().traps
    assert tables.traps().states["Georgia"] == "Ga."
    assert all(tables.organisations())
