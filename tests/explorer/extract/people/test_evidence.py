"""What makes a run of capitalised words a person: the points of evidence, and the veto."""

from __future__ import annotations

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.candidates import Candidate, CandidateFinder
from explorer.extract.people.clustering import ENOUGH
from explorer.extract.people.country_index import CountryIndex
from explorer.toponyms.mentions import find


def candidate(text: str, name: str) -> Candidate | None:
    text = "Rain fell on the coast all day and into the night. " + text
    found = CandidateFinder(Document.of(text), CountryIndex(find(text))).find()
    return next((each for each in found if " ".join(each.names) == name), None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ferry met Qortan Zelvikov, 41, at noon.", "Qortan Zelvikov"),
        ("Later her brother Qortan Zelvik waved.", "Qortan Zelvik"),
        ("Then Mr. Zelvik waved.", "Zelvik"),
        ("Then Qortan Zelvik said so.", "Qortan Zelvik"),
    ],
)
def test_enough_speaks_for_a_person(text: str, name: str) -> None:
    found = candidate(text, name)
    assert found is not None
    assert found.score >= ENOUGH


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ship Qortan Zelvik sank.", "Qortan Zelvik"),
        ("It stood at Qortan Zelvik museum then.", "Qortan Zelvik"),
    ],
)
def test_a_thing_of_that_name_speaks_against_one(text: str, name: str) -> None:
    found = candidate(text, name)
    assert found is None or found.score < ENOUGH


@pytest.mark.parametrize("name", ["Zelvik University", "QORTAN ZELVIK"])
def test_words_that_are_no_name_at_all_are_turned_away(name: str) -> None:
    assert candidate(f"They went to {name} then.", name) is None
