"""What makes a page slow, and no story has: thousands of attributes in a tag, of links in a place.

The parser compares each attribute of a tag with all before it, and extraction looks for the
beginning of a run of words once for each piece of it: both grow with the square. Such tags lose
their attributes, and such paragraphs the elements within their words; the words stay.
"""

from __future__ import annotations

import re
from typing import Any

_LONG_TAG = re.compile(r"<([a-zA-Z][\w:-]{0,40})\s[^<>]{8000,}")
_MOST_ATTRIBUTES = 500
_INLINE = frozenset(
    ("a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "ins", "mark", "s", "small",
     "span", "strong", "sub", "sup", "time", "u", "wbr")
)  # fmt: skip
_MOST_INLINE = 1_000


def without_attributes(page: str) -> str:
    """Return `page` with tags of too many attributes bare of all of them."""
    return _LONG_TAG.sub(_bared, page)


def _bared(tag: re.Match[str]) -> str:
    return f"<{tag[1]}" if tag[0].count("=") > _MOST_ATTRIBUTES else tag[0]


def flatten(tree: Any) -> None:
    """Make plain words of the links and marks in each paragraph that has too many of them."""
    block_of: dict[Any, Any] = {}
    count: dict[Any, int] = {}
    for element in tree.iter():
        parent = element.getparent()
        if element.tag in _INLINE and parent is not None:
            block = block_of[element] = block_of[parent]
            count[block] = count.get(block, 0) + 1
        else:
            block_of[element] = element
    for block, number in count.items():
        if number > _MOST_INLINE:
            _flatten(block)


def _flatten(block: Any) -> None:
    """Put the words of inline children into one run, between the children that are none."""
    kept: Any = None
    words = [block.text or ""]
    for child in list(block):
        if child.tag in _INLINE and not _holds_blocks(child):
            words += (*child.itertext(), child.tail or "")
            block.remove(child)
        else:
            _set(block, kept, words)
            kept, words = child, [child.tail or ""]
    _set(block, kept, words)


def _holds_blocks(element: Any) -> bool:
    return any(part.tag not in _INLINE for part in element.iterdescendants())


def _set(block: Any, kept: Any, words: list[str]) -> None:
    if kept is None:
        block.text = "".join(words)
    else:
        kept.tail = "".join(words)
