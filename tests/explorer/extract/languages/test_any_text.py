"""Whatever the text, each pack gives a result whose offsets hold, in time that grows with it."""

import sys
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.extract.document.document import Document
from explorer.extract.languages import load, read
from explorer.model import Article

CODES = ("de", "fr", "es", "ru", "uk", "kk")
PIECES = (
    "«", "»", "„", "“", '"', "— ", "– ", "- ", ", ", ". ", ": ", "\n\n", " ", "’", "ʼ", "d’",
    "сказал ", "заявила ", "деді ", "sagte ", "selon ", "según ", "за словами ", "айтты ",
    "президент ", "министр ", "Ministerin ", "le président ", "el ministro ", "Иванов ",
    "Токаев ", "Anna Weber ", "Жан Поль ", "США", "Қазақстанның ", "Украи́не ", "Kaзах",
    "Sовет ", "Qazaqstan ", "قازاقستان ", "3 мая ", "am Montag ", "2021", "12.05.", "он ", "elle ",
    "rn1 ", "|l", "\u00ad", "\u200b", "\u202e", "İ", "ß", "ﬁ",
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
)


def read_in(code: str, text: str) -> None:
    dossier = read(Document.of(text, "2022-11-30"), Article(text=text, language=code), load(code))
    items = [m for c in dossier.countries for m in c.mentions]
    items += [m for p in dossier.people for m in p.mentions]
    for item in (*items, *dossier.quotes):
        assert item.span is not None and item.span.slice(text) == item.text
    ids = {person.id for person in dossier.people}
    assert all(quote.speaker_id in ids | {None} for quote in dossier.quotes)


@pytest.mark.parametrize("code", CODES)
@settings(max_examples=120, deadline=None)
@given(text=TEXTS)
def test_any_text_has_a_result(code: str, text: str) -> None:
    read_in(code, text)


def steps(work: Callable[[], object]) -> int:
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


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "unit",
    ["— ", "«", "Анна Иванова ", "сказал, ", "Anna Weber, ", "3 мая ", "„So“, sagte er. ", "а"],
)
def test_work_grows_with_the_text_and_no_faster(code: str, unit: str) -> None:
    read_in(code, unit * 5)
    small = steps(lambda: read_in(code, unit * 400))
    large = steps(lambda: read_in(code, unit * 1600))
    assert large < 6 * small + 20_000
