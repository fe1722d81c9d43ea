"""Places of words: kept small, found by offset and by point, and refused where they are broken."""

from __future__ import annotations

import zlib

import msgspec
import pytest

from explorer.model import Article, Origin, Span
from explorer.text.word_places import Box, PlacedWord, WordPlaces, align, pack
from explorer.views import original_pages

SIZES = ((595.0, 842.0), (842.0, 595.0))
TEXT = "One two three four"
WORDS = [
    PlacedWord(0, 3, Box(0, 50, 100, 80, 112)),
    PlacedWord(4, 7, Box(0, 84, 100, 110, 112)),
    PlacedWord(8, 13, Box(0, 50, 116, 90, 128), 40),
    PlacedWord(14, 18, Box(1, 700, 20, 730, 32), 90),
]


def origin(words: list[PlacedWord] = WORDS) -> Origin:
    return Origin(kind="pdf", sha256="", pages=SIZES, words=pack(words, SIZES))


def places() -> WordPlaces:
    found = WordPlaces.of(origin())
    assert found is not None
    return found


def test_what_is_packed_comes_out_again_to_a_hundredth_of_a_millimetre() -> None:
    for kept, given in zip(places().words(), WORDS, strict=True):
        assert (kept.start, kept.end, kept.certainty) == (given.start, given.end, given.certainty)
        assert kept.box == pytest.approx(given.box, abs=0.03)


def test_places_outlive_the_dossier_format() -> None:
    told = msgspec.json.decode(
        msgspec.json.encode(Article(origin=origin(), text=TEXT)), type=Article
    )
    assert told.origin == origin()
    assert original_pages.page_of(told, Span(9, 12)) == 1
    assert original_pages.page_of(told, Span(14, 18)) == 2
    assert original_pages.range_of(told) == (1, 2)


def test_a_stretch_is_boxed_line_by_line() -> None:
    boxes = places().boxes(Span(2, 15))
    assert [(round(b.left), round(b.right), b.page) for b in boxes] == [
        (50, 110, 0),
        (50, 90, 0),
        (700, 730, 1),
    ]
    assert places().boxes(Span(3, 4)) == []


def test_a_point_finds_its_word_or_the_nearest() -> None:
    found = places()
    assert (word := found.at(0, 60, 105)) is not None and word.start == 0
    assert (word := found.at(0, 82, 105)) is not None and word.start in (0, 4)
    assert found.at(0, 300, 300) is None
    assert found.at(7, 60, 105) is None


def test_what_is_not_sure_is_told() -> None:
    assert [word.start for word in places().doubtful(60)] == [8]
    sure = WordPlaces.of(origin(WORDS[:2]))
    assert sure is not None and sure.doubtful(100) == []


@pytest.mark.parametrize(
    "words",
    [
        b"",
        b"w1",
        b"w1rubbish",
        b"w1" + zlib.compress(b"short"),
        b"w1" + zlib.compress(bytes(4_000)),
        pack(WORDS, SIZES)[:-9],
        pack(WORDS[:3], SIZES[:1]),
    ],
)
def test_broken_places_are_none(words: bytes) -> None:
    broken = Origin(kind="pdf", sha256="", pages=SIZES, words=words)
    assert WordPlaces.of(broken) is None
    assert original_pages.page_of(Article(origin=broken, text=TEXT), Span(0, 3)) is None


def test_a_bomb_is_not_unpacked() -> None:
    bomb = b"w1" + zlib.compress(bytes(200_000_000), 9)
    assert WordPlaces.of(Origin(kind="pdf", sha256="", pages=SIZES, words=bomb)) is None


def test_words_are_found_where_hyphens_went_and_blanks_came() -> None:
    box = Box(0, 0, 0, 1, 1)
    text = "The hyphenates\n\nof Moscow-led lost words"
    letters = ["The", "hyphen\ufffe", "ates", "of", "Moscow\x02", "led", "missing", "words"]
    placed = align(text, [(word, box, 100) for word in letters])
    assert [text[word.start : word.end] for word in placed] == [
        "The", "hyphen", "ates", "of", "Moscow-", "led", "words",
    ]  # fmt: skip
