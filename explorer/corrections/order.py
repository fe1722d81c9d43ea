"""Where items stand: lists in the order of the article, whatever was put into them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from explorer.model import Located

Item = TypeVar("Item", bound=Located)


def in_order(items: Iterable[Item]) -> tuple[Item, ...]:
    """Return `items` in article order; those whose place is unknown keep theirs, at the end."""
    return tuple(sorted(items, key=_place))


def _place(item: Located) -> tuple[int, int, int]:
    span = item.span
    paragraph = item.paragraph if isinstance(item.paragraph, int) else 0
    if span is not None:
        return (0, span.start, -span.end)
    return (1, paragraph, 0) if paragraph else (2, 0, 0)
