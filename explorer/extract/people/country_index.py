"""The countries found in the text, looked up by stretch; what people and roles lean on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Protocol

from explorer.model import Span


class CountryFound(Protocol):
    """What a country finder gives: where, which (ISO 3166-1 alpha-2), by what kind of name."""

    @property
    def span(self) -> Span:
        """Where it stands."""

    @property
    def code(self) -> str:
        """Which country."""

    @property
    def how(self) -> str:
        """By name, demonym, city or abbreviation."""


class CountryIndex:
    """Countries found, in order, for asking what a stretch of text names."""

    def __init__(self, found: Iterable[CountryFound]) -> None:
        self.found = sorted(found, key=lambda each: each.span)
        self._ends = [each.span.end for each in self.found]

    def within(self, start: int, end: int) -> list[CountryFound]:
        """Return what is named wholly inside ``[start, end)``, in order."""
        index = bisect_left(self._ends, start + 1)
        inside = []
        while index < len(self.found) and self.found[index].span.end <= end:
            if self.found[index].span.start >= start:
                inside.append(self.found[index])
            index += 1
        return inside

    def touching(self, start: int, end: int) -> CountryFound | None:
        """Return the first that shares a letter with ``[start, end)``, or None."""
        index = bisect_left(self._ends, start + 1)
        if index < len(self.found) and self.found[index].span.start < end:
            return self.found[index]
        return None

    def covering(self, start: int, end: int) -> CountryFound | None:
        """Return the one that covers ``[start, end)``, or None."""
        found = self.touching(start, end)
        if found and found.span.start <= start and end <= found.span.end:
            return found
        return None
