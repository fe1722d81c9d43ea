"""Code points and UTF-16 positions: both ways, through any mixture of wide and narrow letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.reader.utf16 import OffsetMap


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(st.text(alphabet=st.sampled_from("aé字😀🇰\n")))
def test_every_offset_goes_there_and_back(text: str) -> None:
    offsets = OffsetMap(text)
    for offset in range(len(text) + 1):
        position = offsets.to_qt(offset)
        assert position == units(text[:offset])
        assert offsets.to_text(position) == offset


@pytest.mark.parametrize(("text", "position", "offset"), [("😀b", 1, 0), ("a😀😀", 4, 2)])
def test_the_middle_of_a_pair_is_its_start(text: str, position: int, offset: int) -> None:
    assert OffsetMap(text).to_text(position) == offset
