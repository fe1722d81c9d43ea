"""People as the dossier keeps them: ids unlike each other, the role that counts, its country."""

from collections import Counter

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.build import slug_of
from explorer.extract.people.find import find_people
from explorer.toponyms import mentions


def test_ids_of_namesakes_differ() -> None:
    taken: Counter[str] = Counter()
    assert [slug_of(name, taken) for name in ("Ann Réed", "Ann Reed", "“”")] == [
        "ann-reed", "ann-reed-2", "person",
    ]  # fmt: skip


def test_a_leaders_role_is_shown_before_others() -> None:
    text = "Ann Reed, a chess player, sat down. Kenya's President Ann Reed rose."
    (person,) = find_people(Document.of(text), mentions.find(text)).people
    assert person.leader
    assert person.country == "KE"
    assert "President" in (person.role or "")


@pytest.mark.parametrize(
    ("text", "role", "country", "leader"),
    [
        # A field of work is no country that somebody stands for, and a firm is no state.
        ("The World Bank's director for Kenya, Ann Reed, left.", "director", None, True),
        ("In Kenya it rained. Ann Reed, director at Lake Group, left.", "director", None, False),
        ("Ann Reed, a daughter of Kenyan farmers, left.", "daughter", None, False),
        ("Kenya's ambassador to Chad, Ann Reed, left.", "ambassador", "KE", True),
        ("He wanted to blame goalkeeper Ann Reed.", "goalkeeper", None, False),
        ("Det Ch Insp Ann Reed left.", "Det Ch Insp", None, False),
    ],
)
def test_what_a_role_tells(text: str, role: str, country: str | None, leader: bool) -> None:
    (person,) = find_people(Document.of(text), mentions.find(text)).people
    assert person.name == "Ann Reed"
    assert (person.role, person.country, person.leader) == (role, country, leader)
