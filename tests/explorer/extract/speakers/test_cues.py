"""Clauses of speech in a sentence: the verb, and who its subject is."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.find import find_people
from explorer.extract.quotes.spans import find_quotes
from explorer.extract.speakers.cues import CueFinder
from explorer.extract.speakers.sentence_tokens import Folding


def cues(text: str) -> list[tuple[str, str]]:
    reading = Document.of(text)
    quotes = list(find_quotes(reading).quotes)
    folding = Folding(reading, quotes, find_people(reading).mentions)
    finder = CueFinder(text)
    return [
        (frame.items[cue.verb].key, cue.subject.text)
        for number, bounds in enumerate(reading.paragraphs)
        for frame in folding.frames(number, bounds)
        for cue in finder.find(frame)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We go,” said Ann Reed.", [("said", "Ann Reed")]),
        ("Ann Reed said “we go.”", [("said", "Ann Reed")]),
        ("Ann Reed, a baker, warned of “hunger.”", [("warned", "Ann Reed")]),
        ("It “never froze” in May, said Ann Reed.", [("said", "Ann Reed")]),
        ("The United States is “ready.”", []),
        ("Ann Reed won on his recent remarks about “hunger.”", []),
        ("Ann Reed came by for the report on “hunger.”", []),
    ],
)
def test_clauses(text: str, found: list[tuple[str, str]]) -> None:
    assert cues(text) == found


def test_whom_it_was_told_is_no_speaker() -> None:
    text = "“We go,” the head of the port, Ann Reed, told President Tom Lind at noon."
    ((verb, subject),) = cues(text)
    assert verb == "told"
    assert subject.endswith("Ann Reed")
