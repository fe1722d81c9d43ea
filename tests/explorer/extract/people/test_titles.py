"""Titles and trades of every walk of life before a name, and what beside a name is none."""

from __future__ import annotations

import pytest

from explorer.extract.people.role_building import RoleBuilder
from explorer.extract.pipeline import extract
from explorer.model import Article, Person
from tests.explorer.extract.staging import roles_of


def person(text: str) -> Person:
    (found,) = extract(Article(text=text)).people
    return found


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("Chief Financial Officer", "Chief Financial Officer"),
        ("chief operating officer", "chief operating officer"),
        ("Team captain", "Team captain"),
        ("Deputy Fire Chief", "Deputy Fire Chief"),
        ("Ward 5 Ald.", "Ward 5 Ald."),
        ("Council member", "Council member"),
        ("Chief Justice", "Chief Justice"),
        ("point guard", "point guard"),
        ("eyewitness", "eyewitness"),
        ("Shadow Health Secretary", "Shadow Health Secretary"),
        ("though manager", "manager"),
    ],
)
def test_common_words_are_part_of_the_role_and_no_organisation(before: str, role: str) -> None:
    found = person(f"The hall was full, and {before} Ann Reed said the plan would fail.")
    assert (found.name, found.role, found.organisation) == ("Ann Reed", role, None)


def test_a_body_keeps_its_name() -> None:
    found = person("The hall was full, and Superior Court Judge Ann Reed said it would fail.")
    assert (found.role, found.organisation) == ("Judge", "Superior Court")
    found = person("The bell rang, and Lincoln Elementary principal Ann Reed said it was late.")
    assert (found.role, found.organisation) == ("principal", "Lincoln Elementary")


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Peru's government denied it. Its spokeswoman Ann Reed said it was calm.", True),
        (
            "The Peruvian mining company denied it. Its spokeswoman Ann Reed said it was calm.",
            False,
        ),
    ],
)
def test_a_firms_spokeswoman_speaks_for_no_country(text: str, leads: bool) -> None:
    found = person(text)
    assert (found.leader, found.country) == (leads, "PE" if leads else None)


@pytest.mark.parametrize(
    "text",
    [
        "The planet, named Tarrow-5205b, was found in May. Tarrow-5205b is far away.",
        "He met executives of Dragos del Sur in May. The firm denied it.",
    ],
)
def test_no_person(text: str) -> None:
    assert extract(Article(text=text)).people == ()


def test_a_role_begins_behind_a_conjunction() -> None:
    words = "although manager"
    reading, builder = roles_of(words)
    assert isinstance(builder, RoleBuilder)
    assert builder.modifiers_from(reading.tokens_in(0, len(words)), 1) == 1


@pytest.mark.parametrize(
    ("story", "country"),
    [
        ("Thailand's court met. Thailand waits. The US embassy watched Thailand.", "TH"),
        ("Iran's parliament met. Iran waits. The US embassy watched Iran.", "US"),
        ("The Senate met in Washington.", "US"),
    ],
)
def test_a_senator_is_of_the_story_s_country_where_that_has_a_senate(
    story: str, country: str
) -> None:
    people = extract(Article(text=f"{story} “This is about the law,” said Sen. Wal Tangor.")).people
    assert [found.country for found in people] == [country]


def test_whose_predecessor_it_is() -> None:
    text = (
        "China's foreign minister Lin Mao spoke. Peru's president Ann Reed came to power after "
        "the court removed her predecessor, Sol Chan."
    )
    found = {each.name: each for each in extract(Article(text=text)).people}
    assert (found["Sol Chan"].leader, found["Sol Chan"].country) == (True, "PE")
