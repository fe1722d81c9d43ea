"""People of every culture, under one name each, with role and country."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.find import PeopleFindings, find_people
from explorer.model import Person
from explorer.toponyms.mentions import find


def people(text: str) -> PeopleFindings:
    text = "Rain fell on the coast all day and into the night. " + text
    return find_people(Document.of(text), find(text))


def only(text: str) -> Person:
    found = people(text).people
    assert len(found) == 1, [person.name for person in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "role", "country"),
    [
        ("Kenyan President Qortan Zelvik arrived.", "President", "KE"),
        ("Kenya's foreign minister, Qortan Zelvik, arrived.", "foreign minister", "KE"),
        ("Qortan Zelvik, the finance minister of Chad, arrived.", "finance minister", "TD"),
        ("Former Kenyan Prime Minister Qortan Zelvik left.", "Former Prime Minister", "KE"),
        ("Kenya's ambassador to Rome, Qortan Zelvik, arrived.", "ambassador", "KE"),
        ("U.S. Secretary of State Qortan Zelvik arrived.", "Secretary of State", "US"),
        ("Kenyan Defense Minister Gen. Qortan Zelvik arrived.", "Defense Minister", "KE"),
    ],
)
def test_leaders(text: str, role: str, country: str) -> None:
    person = only(text)
    assert (person.name, person.leader, person.country) == ("Qortan Zelvik", True, country)
    assert person.role is not None
    assert set(role.lower().split()) & set(person.role.lower().split())


SURROUNDED = "Brazil and Argentina sent boats. Brazil sent food. Officials in Brazil slept.\n\n"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("In Uruguay, Interior Minister Qortan Zelvik said 30 people had left Brazil.", "UY"),
        ("Rio Grande do Sul Gov. Qortan Zelvik called the damage the worst.", "BR"),
        ("Chile sang. Chile won.\n\n“It rains,” said Qortan Zelvik, the deputy minister.", "CL"),
        ("The bank lent a sum. Qortan Zelvik, the bank’s executive director, said so.", None),
    ],
)
def test_whose_office_it_is_where_the_name_does_not_say(text: str, country: str | None) -> None:
    text = SURROUNDED + text
    found = find_people(Document.of(text), find(text)).people
    person = next(person for person in found if person.name == "Qortan Zelvik")
    assert person.country == country


def test_a_first_name_that_is_a_city_says_nothing_of_a_country() -> None:
    text = "Chile sang. Chile won.\n\nLeticia Caro, a Kawesqar leader, said so."
    found = find_people(Document.of(text), find(text)).people
    assert [(person.name, person.country) for person in found] == [("Leticia Caro", "CL")]


@pytest.mark.parametrize(
    ("text", "name", "count"),
    [
        ("Egypt's Abdel Fattah el-Sisi spoke. El-Sisi left.", "Abdel Fattah el-Sisi", 2),
        ("President Luiz Inácio Lula da Silva spoke. Lula left.", "Luiz Inácio Lula da Silva", 2),
        ("Chinese leader Xi Jinping spoke. Xi left. Xi Jinping slept.", "Xi Jinping", 3),
        ("Minister Jean-Yves Le Drian spoke. Le Drian left.", "Jean-Yves Le Drian", 2),
        ("Ursula von der Leyen spoke. Von der Leyen left.", "Ursula von der Leyen", 2),
        ("Joko Widodo, known as Jokowi, spoke. Jokowi left.", "Joko Widodo", 3),
    ],
)
def test_forms_of_a_name_are_one_person(text: str, name: str, count: int) -> None:
    person = only(text)
    assert person.name == name
    assert len(person.mentions) == count


def test_titles_tell_namesakes_apart() -> None:
    found = people("Joe Biden and his wife, Jill Biden, came. Mrs Biden sat. Mr Biden stood.")
    named = {person.name: len(person.mentions) for person in found.people}
    assert named == {"Joe Biden": 2, "Jill Biden": 2}
    assert found.genders == {"biden": "male", "biden-2": "female"}


def test_roles_shared_in_a_list() -> None:
    text = "Prime Ministers Jan Dvorský of Poland and Robert Wilk of Hungary signed."
    found = people(text).people
    assert [(p.name, p.country, p.leader) for p in found] == [
        ("Jan Dvorský", "PL", True),
        ("Robert Wilk", "HU", True),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Bank of England and Goldman Sachs said no on Black Friday.",
        "Human Rights Watch met the Democratic Party in New Delhi and Sri Lanka.",
        "The White House and Boko Haram were named in the Wall Street Journal.",
        "St. Mary's Hospital closed and Lake Chad shrank in March.",
    ],
)
def test_things_are_no_people(text: str) -> None:
    assert people(text).people == ()


def test_offsets_and_reasons() -> None:
    text = "Rain fell on the coast. Kenyan President Qortan Zelvik arrived. Zelvik left at noon."
    found = find_people(Document.of(text), find(text))
    (person,) = found.people
    assert person.why is not None
    for mention in person.mentions:
        assert mention.span is not None
        assert mention.span.slice(text) == mention.text
