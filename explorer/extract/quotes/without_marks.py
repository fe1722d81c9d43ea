"""All words of somebody that stand in no marks, each form's finder asked in turn."""

from __future__ import annotations

from explorer.extract.document.document import Document
from explorer.extract.quotes.blocks import find_blocks, find_posts
from explorer.extract.quotes.colons import find_introduced
from explorer.extract.quotes.dashes import find_dialogue
from explorer.extract.quotes.turns import find_turns
from explorer.extract.quotes.unmarked import Unmarked

_FINDERS = (find_posts, find_turns, find_blocks, find_dialogue, find_introduced)


def find_unmarked(reading: Document) -> list[Unmarked]:
    """Return the stretches in article order; of two in one paragraph by different forms the surer.

    The surer form is the one asked first.
    """
    found: dict[int, list[Unmarked]] = {}
    for finder in _FINDERS:
        taken = set(found)
        for each in finder(reading):
            if each.paragraph not in taken:
                found.setdefault(each.paragraph, []).append(each)
    return [each for number in sorted(found) for each in found[number]]
