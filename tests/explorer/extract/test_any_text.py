"""Whatever the text: no crash, every offset right, and work that grows no faster than it."""

import sys
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.extract.document.document import Document
from explorer.extract.people.find import find_people
from explorer.extract.quotes.spans import find_quotes
from explorer.extract.speakers.attribute import attribute

PIECES = (
    "“", "”", '"', "'", "‘", "’", "«", "»", "„", "``", "''", ".", ",", ":", "?", "—", "(", ")",
    "\n", "\n\n", " ", " said ", " told ", " adding ", " according to ", " the minister ",
    " who ",
    " and ", " of ", "President ", "Mr. ", "John Smith", "Mary Jones", "Kenya", "Kenyan ",
    "'s ", " he ",
    " she ", " it ", "We go", "U.S. ", "\u200b", "\u202e", "Ж", "*", "_", "A. ", " as ", " put it",
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=400), st.lists(st.sampled_from(PIECES), max_size=80).map("".join)
)


def read(text: str) -> tuple[Document, tuple[object, ...]]:
    reading = Document.of(text)
    people = find_people(reading, ())
    book = find_quotes(reading)
    said = attribute(reading, book, people)
    items = (*reading.cleaned.dropped, *book.dropped, *said)
    return reading, (*items, *(m for p in people.people for m in p.mentions))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_offsets_hold_in_any_text(text: str) -> None:
    reading, items = read(text)
    for item in items:
        span = item.span  # type: ignore[attr-defined]
        assert span.slice(text) == item.text  # type: ignore[attr-defined]
    for sentence in reading.sentences:
        assert reading.paragraphs[sentence.paragraph].covers(sentence.span)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_every_pair_of_marks_is_booked_once(text: str) -> None:
    book = find_quotes(Document.of(text))
    spans = [quote.span for quote in book.quotes] + [d.span for d in book.dropped]
    assert len(spans) == len(set(spans))
    ids = [quote.id for quote in book.quotes]
    assert ids == [f"q{number + 1}" for number in range(len(ids))]


def steps(work: Callable[[], object]) -> int:
    """Return how many lines of Python `work` runs: the same on any machine, busy or not."""
    count = 0

    def trace(frame: object, event: str, argument: object) -> object:
        nonlocal count
        count += 1
        return trace

    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        work()
    finally:
        sys.settrace(None)
    return count


@pytest.mark.parametrize(
    "unit",
    [
        '"', "' ", "“‘«„\"`", "“He said this and “that and ", "“Go on.\n\n", "he, ", "and said, ",
        "John Smith and ", ".", "*", "( ", "President ", "said “x” ", "as he put it “x”, ",
        "“Go,” John Smith said. ", "in the words of ", "quoted as saying ", "x\n", "Mr. ", "A-",
    ],
)  # fmt: skip
def test_work_grows_with_the_text_and_no_faster(unit: str) -> None:
    read(unit * 5)
    small = steps(lambda: read(unit * 400))
    large = steps(lambda: read(unit * 1600))
    assert large < 6 * small + 20_000
