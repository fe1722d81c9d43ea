"""A sentence with what stands in marks, and who is named, folded to one item each."""

import pytest

from explorer.extract.document.document import HEADLINE, Document
from explorer.extract.people.find import find_people
from explorer.extract.quotes.spans import find_quotes
from explorer.extract.speakers.sentence_tokens import Folding, SentenceTokens


def folded(text: str) -> list[SentenceTokens]:
    reading = Document.of(text)
    quotes = [q for q in find_quotes(reading).quotes if q.within is None]
    folding = Folding(reading, quotes, find_people(reading).mentions)
    return [f for n, span in enumerate(reading.paragraphs) for f in folding.frames(n, span)]


@pytest.mark.parametrize(
    ("text", "shapes"),
    [
        ("“We go. We stay,” said Ann Reed.", ["QWP."]),
        ("“Is it over?” Ann Reed asked. “No.”", ["QPW.", "Q"]),
        ("“It is over.” Ann Reed left the room.", ["Q", "PWWW."]),
        ("Rep. Ann Reed (D-Mo.), a baker, said “it is over.”", ["P.W...WW.WQ"]),
        ("Ann Reed left. Bo Lind stayed.", ["PW.", "PW."]),
    ],
)
def test_where_sentences_end(text: str, shapes: list[str]) -> None:
    assert ["".join(item.kind for item in frame.items) for frame in folded(text)] == shapes


def test_an_owner_is_folded_with_its_ending() -> None:
    (frame,) = folded("Ann Reed’s aide left.")
    assert [item.key for item in frame.items] == ["", "aide", "left", "."]
    assert frame.items[0].owns


def test_the_headline_is_cut_too() -> None:
    text = "Ann Reed: “We go”\n\nThe town heard it on Monday from the mayor.\n\nIt rained."
    reading = Document.of(text)
    assert reading.title is not None
    assert reading.sentence_starts(HEADLINE) == [reading.title.start]
