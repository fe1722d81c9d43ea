"""Wrapped lines are joined for reading, and everything found stands where it stood."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model import Span
from explorer.text.unwrapping import unwrap

STORY = (
    "The Foreign Minister of New Zealand met the leaders of Papua New Guinea and South Africa on "
    "Tuesday. She said the harbour of Costa Rica would stay open until the summer."
)


@pytest.mark.parametrize("width", [40, 55, 70])
@pytest.mark.parametrize("indent", ["", "    ", "> "])
def test_lines_are_joined_by_one_space(width: int, indent: str) -> None:
    text = textwrap.fill(STORY, width, initial_indent=indent, subsequent_indent=indent)
    joined = unwrap(text)
    assert joined is not None
    assert joined.text == indent + STORY


def test_a_paragraph_a_line_is_left_alone() -> None:
    assert unwrap("The quay is open.\nThe crane is old.\n\nNobody came.") is None


@given(st.lists(st.sampled_from(["a", "bb", "Rica", "zone", "it."]), min_size=30, max_size=90))
def test_each_word_is_found_where_it_stood(words: list[str]) -> None:
    text = textwrap.fill(" ".join(words), 44, initial_indent="  ", subsequent_indent="  ")
    joined = unwrap(text)
    if joined is None:
        return
    at = 0
    for word in words:
        start = joined.text.index(word, at)
        at = start + len(word)
        assert joined.before(Span(start, at)).slice(text) == word
