"""The days that an article in another language states, each an event of its sentence."""

from datetime import date

from explorer.extract.document.document import Document
from explorer.extract.document.mention_index import MentionIndex
from explorer.extract.languages import load
from explorer.extract.languages.events import find_events

NOBODY = {"found": (), "people": {}, "persons": (), "regions": (), "named": frozenset()}


def test_a_year_once_told_holds_for_the_days_after_it() -> None:
    text = "Das Museum öffnete am 6. Februar 2019. Am 3. Mai kam die erste Schule."
    reading = Document.of(text)
    stage = MentionIndex(reading=reading, quoted=(), **NOBODY)  # type: ignore[arg-type]
    found = find_events(reading, stage, load("de"), date(2022, 11, 30))
    assert [event.date for event in found] == ["2019-02-06", "2019-05-03"]
    assert [event.id for event in found] == ["e1", "e2"]
