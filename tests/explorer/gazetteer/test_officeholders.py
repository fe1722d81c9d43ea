import json

import pytest

from explorer.gazetteer import tables
from explorer.gazetteer.officeholders import country_by_office, country_of, in_office
from tools import build_leaders


def test_a_full_name_tells_the_country_in_any_spelling() -> None:
    assert country_of("Andrzej Duda", 2019) == "PL"
    assert country_of("Lars Lokke Rasmussen", 2019) == country_of("Lars Løkke Rasmussen", 2019)


def test_nobody_is_a_leader_before_the_office_was_held() -> None:
    assert country_of("Andrzej Duda", 2009) is None
    assert country_of("Andrzej Duda", None) == "PL"


def test_an_office_ends() -> None:
    assert in_office("Jens Stoltenberg", 2010)
    assert not in_office("Jens Stoltenberg", 2020)
    assert not in_office("Jens Stoltenberg", None)


@pytest.mark.parametrize(
    ("surname", "noun", "year", "code"),
    [
        ("Duda", "president", 2019, "PL"),
        ("Xi", "president", 2019, "CN"),
        ("Lee", "president", 2010, "KR"),
        ("Lee", "prime minister", 2010, "SG"),
        ("Bush", "president", 2004, "US"),
        ("Duda", "president", 2030, "PL"),
        ("Lee", "president", 2030, "KR"),
        ("Duda", "coach", 2019, None),
        ("Duda", "president", None, None),
    ],
)
def test_surname_and_office_tell_the_country(
    surname: str, noun: str, year: int | None, code: str | None
) -> None:
    assert country_by_office(surname, noun, year) == code


def test_one_name_is_no_full_name() -> None:
    assert country_of("Suharto", 1995) is None


def test_the_resource_is_what_the_table_says() -> None:
    made = build_leaders.rows(build_leaders.SOURCE.read_text(encoding="utf-8"))
    stored = json.loads((tables.ROOT / "officeholders.json").read_text(encoding="utf-8"))
    assert stored == [list(row) for row in made]
    assert {row[1] for row in made} <= set(tables.countries())


@pytest.mark.parametrize("line", ["PL king: A B 1990-", "PL head: A B 2010-2005", "PL head: A B"])
def test_a_wrong_line_is_refused(line: str) -> None:
    with pytest.raises(ValueError):
        build_leaders.rows(line)
