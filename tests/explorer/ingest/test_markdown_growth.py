"""Markdown of any kind is read in time that grows as its size does."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from explorer.ingest.markdown import words

MARKS = {
    "brackets": "[",
    "links": "[a](b ",
    "pictures": "![",
    "stars": "*a ",
    "lows": "_a",
    "both": "a**b",
    "ticks": "`a ``",
    "angles": "<a ",
    "comments": "<!-- a ",
    "quotes": "> ",
    "lists": "- ",
    "table": "| a | b |\n|--|--|\n",
    "bars": "|-",
    "rules": "- - ",
    "struck": "~~a",
    "names": "[a]: b\n",
    "references": "[a][b] ",
    "escapes": "\\",
    "boxes": "<div>\n",
    "lines": "Some words here.\n",
    "paragraphs": "Some words here.\n\n",
    "closing": "]",
    "addresses": "<http://a",
    "nested": "  - a\n",
}


def steps(text: str) -> int:
    """Return how many functions are entered to read `text`: a count, not a time."""
    words("a")  # what is loaded once is not counted
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        words(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("mark", MARKS.values(), ids=MARKS)
def test_four_times_the_marks_are_read_in_about_four_times_the_steps(mark: str) -> None:
    few, many = (steps(mark * (size // len(mark))) for size in (4_000, 16_000))
    assert many <= 5 * few + 1_000


def test_a_table_that_once_froze_the_window_is_read_at_once() -> None:
    table = "|" + "-" * 3000 + " " * 500 + ":" * 500 + "x"
    assert steps(table) < 100_000
