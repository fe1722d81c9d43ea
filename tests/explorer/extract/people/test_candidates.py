"""Runs of capitals that may name somebody: the name, the title before it, the evidence."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.candidates import CandidateFinder
from explorer.extract.people.country_index import CountryIndex
from explorer.toponyms import mentions


def found(text: str) -> list[tuple[str, str]]:
    candidates = CandidateFinder(Document.of(text), CountryIndex(mentions.find(text))).find()
    return [(" ".join(c.names), " ".join(word.text for word in c.titled)) for c in candidates]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("On Monday President Ann Reed spoke.", "Ann Reed", "Monday President"),
        ("It was Ann Reed QC who spoke.", "Ann Reed", ""),
        ("It was ANN REED who spoke.", "Ann Reed", ""),
        ("Yesterday Ann Reed spoke.", "Ann Reed", ""),
        ("Even Ann Reed spoke.", "Ann Reed", ""),
        ("It was Even Lund who spoke.", "Even Lund", ""),
    ],
)
def test_name_and_title(text: str, name: str, title: str) -> None:
    assert (name, title) in found(text)


def test_a_place_is_no_person() -> None:
    assert ("Buenos Aires", "") not in found("They met in Buenos Aires on Monday.")
