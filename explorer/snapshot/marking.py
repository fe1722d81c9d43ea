"""Stretches of an article marked in its page: found by their letters, whatever stands between."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

_UNSEEN = frozenset(["style", "script", "title", "head"])


class Stretch(NamedTuple):
    """Words to be marked, in the order of the text, with the attributes of their mark."""

    words: str
    attributes: dict[str, str]


class _Node(NamedTuple):
    """A run of letters in the tree: an element's text, or what follows it (its tail)."""

    element: Any
    is_tail: bool


def mark(tree: Any, stretches: Iterable[Stretch]) -> int:
    """Wrap each stretch that the tree has in ``<a>``; return how many were found."""
    nodes: list[_Node] = []
    letters: list[str] = []
    places: list[tuple[int, int]] = []
    for node, text in _texts(tree):
        for place, letter in enumerate(text):
            if not letter.isspace():
                letters.append(letter)
                places.append((len(nodes), place))
        nodes.append(node)
    whole, at, found = "".join(letters), 0, 0
    wanted: dict[int, list[tuple[int, int, dict[str, str]]]] = defaultdict(list)
    taken = 0
    for words, attributes in stretches:
        needle = "".join(words.split())
        start = whole.find(needle, at) if needle else -1
        if start < taken:
            continue
        found, at, taken = found + 1, start, start + len(needle)
        for run, first, last in _runs(places[start:taken]):
            wanted[run].append((first, last, attributes))
            attributes = {name: value for name, value in attributes.items() if name != "id"}
    # From the end: what is put before a text moves none behind it.
    for number in sorted(wanted, reverse=True):
        _wrap(nodes[number], wanted[number])
    return found


def _texts(tree: Any) -> Iterable[tuple[_Node, str]]:
    """Yield the runs of letters of a tree in the order in which they are read."""
    from lxml import etree  # type: ignore[import-untyped]

    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start":
            if element.tag not in _UNSEEN and element.text:
                yield _Node(element, False), element.text
        elif element is not tree and element.tail:
            yield _Node(element, True), element.tail


def _runs(places: list[tuple[int, int]]) -> Iterable[tuple[int, int, int]]:
    """Yield for each node the first and the last letter (exclusive) of a stretch in it."""
    first = 0
    for number in range(1, len(places) + 1):
        if number == len(places) or places[number][0] != places[first][0]:
            yield places[first][0], places[first][1], places[number - 1][1] + 1
            first = number


def _wrap(node: _Node, stretches: list[tuple[int, int, dict[str, str]]]) -> None:
    element, is_tail = node
    text = (element.tail if is_tail else element.text) or ""
    parent = element.getparent() if is_tail else element
    before = text[: stretches[0][0]]
    made = []
    for number, (first, last, attributes) in enumerate(stretches):
        link = parent.makeelement("a", attributes)
        link.text = text[first:last]
        end = stretches[number + 1][0] if number + 1 < len(stretches) else len(text)
        link.tail = text[last:end]
        made.append(link)
    if is_tail:
        element.tail = before
        place = parent.index(element) + 1
    else:
        element.text = before
        place = 0
    for offset, link in enumerate(made):
        parent.insert(place + offset, link)
