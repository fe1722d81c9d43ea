"""The hits in the article and which of them is shown; those of the search pane come first hand."""

from __future__ import annotations

from explorer.model import Span
from explorer.store.finding import find_all


class Finder:
    """Steps through hits in order, round and round."""

    def __init__(self) -> None:
        self.hits: list[Span] = []
        self.at = -1

    def find(self, text: str, wanted: str, near: int) -> Span | None:
        """Find `wanted`; return the first hit at or after the offset `near`, or the first of all.

        Letter by letter the search narrows: the hit stays where it is as long as it fits.
        """
        self.hits = find_all(text, wanted)
        after = (n for n, span in enumerate(self.hits) if span.start >= near)
        self.at = next(after, 0) if self.hits else -1
        return self.current

    def take(self, hits: list[Span]) -> None:
        """Take hits found elsewhere; none of them is shown yet."""
        self.hits, self.at = hits, -1

    def step(self, by: int) -> Span | None:
        """Return the next or previous hit."""
        if not self.hits:
            return None
        start = self.at if self.at >= 0 else (-1 if by > 0 else 0)
        self.at = (start + by) % len(self.hits)
        return self.current

    @property
    def current(self) -> Span | None:
        """The hit that is shown, or None."""
        return self.hits[self.at] if 0 <= self.at < len(self.hits) else None
