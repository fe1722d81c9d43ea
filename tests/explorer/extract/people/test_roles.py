"""What somebody is: roles before and after a name, whose office it is, whether it leads."""

from __future__ import annotations

import pytest
from msgspec import UNSET

from explorer.extract.document.document import Document
from explorer.extract.people import (
    appositions,
    build,
    clustering,
    gender,
    identity,
    role_building,
    role_words,
    roles,
)
from explorer.extract.people.country_index import CountryIndex
from explorer.extract.people.home_country import HomeCountries
from explorer.extract.people.home_weights import SETTING, SHARE
from explorer.extract.pipeline import extract
from explorer.model import Article, Person, Span
from explorer.toponyms import mentions


def people(text: str) -> dict[str, Person]:
    dossier = extract(Article(text=text, published="2019-05-01"))
    return {person.name: person for person in dossier.people}


def indexed(text: str) -> tuple[Document, CountryIndex]:
    return Document.of(text), CountryIndex(mentions.find(text))


@pytest.mark.parametrize(
    ("text", "name", "role", "country", "leader"),
    [
        ("Kenya’s finance minister, Ann Poe, left.", "Ann Poe", "finance minister", "KE", True),
        ("Ann Poe, the mayor of Lima, left.", "Ann Poe", "mayor", "PE", True),
        ("Peru’s ambassador to Kenya, Ann Poe, left.", "Ann Poe", "ambassador", "PE", True),
        ("Ann Poe, D-Ohio, left Washington.", "Ann Poe", None, "US", True),
        (
            "Ann Poe, a spokeswoman for the Dole campaign, wept.",
            "Ann Poe",
            "spokeswoman",
            None,
            False,
        ),
        ("Ann Poe, director of bands at Hill College, played.", "Ann Poe", "director", None, False),
        ("Manitoba Premier Ann Poe left.", "Ann Poe", "Premier", "CA", True),
    ],
)
def test_role_country_and_rank(
    text: str, name: str, role: str | None, country: str | None, leader: bool
) -> None:
    person = people(text)[name]
    assert (person.role, person.country, person.leader) == (role, country, leader)


def test_a_seat_behind_a_name_is_nobody() -> None:
    assert set(people("Rep. Kim Dale, D-Queens, the chairman of the panel, slept.")) == {"Kim Dale"}


def test_an_office_is_at_home_where_the_sentence_says_it_is() -> None:
    text = "Kenya, Chad and Peru spoke of Chad. In Uganda, the minister left."
    reading, places = indexed(text)
    homes = HomeCountries(reading, places)
    home = homes.near(text.index("minister"))
    assert home is not None
    assert (home.code, home.signs[0], home.rival) == ("UG", "setting", "KE")
    assert home.doubt < 0.25
    assert homes.names("PE") and not homes.names("FR")
    assert homes.is_elsewhere("FR")
    assert SHARE.points > SETTING.points > 0


def test_countries_are_found_by_stretch() -> None:
    text = "Kenya and Chad"
    _, places = indexed(text)
    assert [found.code for found in places.within(0, len(text))] == ["KE", "TD"]
    assert places.covering(0, 5) is not None
    assert places.touching(5, 9) is None


def test_a_longer_form_becomes_the_full_name() -> None:
    known = identity.Identities()
    first = known.new(("Ann", "Poe"))
    assert known.of_full(("Ann", "Maria", "Poe")) is first
    assert first.names == ("Ann", "Maria", "Poe")
    assert first.surname == "Poe"


def test_names_gathered_with_their_roles() -> None:
    reading, places = indexed("Senators Ann Poe and Joe Fry met. Poe wept.")
    found = {" ".join(each.names): each for each in clustering.Clustering(reading, places).gather()}
    assert [role.head for role in found["Joe Fry"].roles] == ["senator"]
    assert len(found["Ann Poe"].mentions) == 2
    assert gender.genders(reading, [found["Ann Poe"]]) == ["female"]


def test_a_role_reads_to_the_end_of_its_portfolio() -> None:
    text = "Ann Poe, the minister for foreign affairs, left."
    reading, places = indexed(text)
    builder = role_building.RoleBuilder(text, places)
    read = appositions.Appositions(reading, builder).after(7, len(text))
    assert read is not None
    assert read.text == "minister for foreign affairs"
    before, start = roles.Roles(*indexed("Kenyan President Ann Poe")).before(Span(17, 24), 0)
    assert before is not None
    assert (before.head, before.country, start) == ("president", "KE", 0)
    assert role_words.head_length(["deputy", "prime", "minister"]) == 3


def test_ids_are_unlike_each_other() -> None:
    from collections import Counter

    taken: Counter[str] = Counter()
    assert [build.slug_of("Poe", taken) for _ in range(3)] == ["poe", "poe-2", "poe-3"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Bulgaria sent home two Russian envoys. Foreign Minister {} said Russia spied.", "BG"),
        ("Prime Minister {} flew to China on Monday. Sweden’s exports there doubled.", "SE"),
        ("NAIROBI — The shilling fell again. Central Bank Governor {} blamed fuel.", "KE"),
        ("Mexico’s reform worried Washington. Foreign Secretary {} met the U.S. envoy.", "MX"),
        ("London and Paris met. Foreign Secretary {} spoke for Britain.", "GB"),
        ("A Philippine senator was held in Manila. Sen. {} called it a farce.", "PH"),
        ("The Senate in Washington met on Japan. Sen. {} called it a farce.", "US"),
        ("The Ambassador to Chad of Spain, {}, was glad.", "ES"),
        ("Bavarian premier {} was glad.", "DE"),
    ],
)
def test_an_office_without_a_country_is_of_the_one_that_most_speaks_for(
    text: str, code: str
) -> None:
    assert people(text.format("Ivan Draganov"))["Ivan Draganov"].country == code


def test_what_spoke_for_the_home_and_for_the_next_is_kept_with_the_doubt() -> None:
    text = (
        "Togo and Ghana shut their border on Sunday. Benin looked on. Interior Minister Kofi Adjei "
        "spoke of smugglers."
    )
    person = people(text)["Kofi Adjei"]
    assert isinstance(person.doubt, float) and person.doubt > 0.2
    fields = person.why.fields if person.why else {}
    assert fields and fields["home"].split()[0] == person.country
    assert fields["rival"].split()[0] != person.country
    sure = people("Kenyan Interior Minister Kofi Adjei spoke.")["Kofi Adjei"]
    assert sure.doubt is UNSET
