"""Find in one article: letters inside words, accents and marks folded, offsets of the text."""

from __future__ import annotations

import pytest

from explorer.model import Span
from explorer.store.search.find_in_text import find_all


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Uzbekistan and Tajikistan", "STAN", ["stan", "stan"]),
        ("Erdoğan met Orbán", "erdogan", ["Erdoğan"]),
        ("“We’re here,” he said", "\"we're", ["“We’re"]),
        ("a well–known,\n   old man", "well-known, old", ["well–known,\n   old"]),
        ("😀 peace 😀", "peace", ["peace"]),
        ("so … wait", "so ... wait", ["so … wait"]),
        ("Straße", "strasse", ["Straße"]),
        ("Cafe\u0301 Europa", "café europa", ["Cafe\u0301 Europa"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("nothing here", "  ", []),
        ("<b>bold</b>", "<b>", ["<b>"]),
    ],
)
def test_finds_letters_however_written(text: str, wanted: str, found: list[str]) -> None:
    spans = find_all(text, wanted)
    assert [span.slice(text) for span in spans] == found


def test_spans_point_into_the_text_itself() -> None:
    assert find_all("😀😀 été", "ete") == [Span(3, 6)]
