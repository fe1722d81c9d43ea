"""People as the dossier keeps them: ids unlike each other, the role that counts, its country."""

from collections import Counter

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
