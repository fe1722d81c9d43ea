"""Reading grows with the text and not faster: the work is counted in calls, not in seconds."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from explorer.extract.pipeline import extract
from explorer.model import Article

SMALL, LARGE = 320, 1280
UNITS = {
    "nested marks": "“‘a ",
    "opened and never closed": "“we go and ",
    "single marks": "'we go' ",
    "quotes": "“Yes, we go,” said Ann Lunt. ",
    "quotes, a paragraph each": "“Yes, we go,” said Ann Lunt.\n\n",
    "names": "Ann Lunt, ",
    "reports": "Ann said the bridge is old, Bo said, ",
    "reports in reports": "Ann Lunt said that ",
    "sources": "according to ",
    "requests": "they tell us to ask them to ",
    "titles": "“Green Hills,” and ",
    "wrapped lines": "the mayor of the town said\n    that the bridge is ",
}


def calls(text: str) -> int:
    count = 0

    def counted(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        del frame, argument
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        extract(Article(text=text))
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_four_times_the_text_is_hardly_more_than_four_times_the_work(unit: str) -> None:
    extract(Article(text=unit * LARGE))  # what is loaded once is not counted
    assert calls(unit * LARGE) < 4.8 * calls(unit * SMALL)
