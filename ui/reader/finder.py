"""The hits in the article: which there are, which one is shown, and the bar that tells so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from explorer.model import Span
from ui.reader import geometry
from ui.reader.find_bar import FindBar
from ui.reader.overview import Overview
from ui.reader.page import Page


class Finder(QObject):
    """Steps through hits in order, round and round. Offsets are the galley's."""

    def __init__(self, page: Page, bar: FindBar, overview: Overview) -> None:
        super().__init__(page)
        self._page = page
        self._bar = bar
        self._overview = overview
        self._at = -1
        self._found: Callable[[], list[Span]] = list
        self.hits: list[Span] = []
        bar.closed.connect(self.close)
        bar.wanted.connect(self.find)
        bar.step_asked.connect(self.step)

    @property
    def current(self) -> Span | None:
        """The hit that is shown, or None."""
        return self.hits[self._at] if 0 <= self._at < len(self.hits) else None

    def find(self, wanted: str) -> int:
        """Show the first hit of `wanted` from here on; return how many there are.

        Letter by letter the search narrows: the hit stays where it is as long as it fits.
        """
        here = self.current.start if self.current is not None else self._offset_in_view()
        self.hits = self._find_all(wanted)
        after = (number for number, span in enumerate(self.hits) if span.start >= here)
        self._at = next(after, 0) if self.hits else -1
        self.show()
        if self.current is not None:
            self._page.bring_into_view(self.current.start)
        return len(self.hits)

    def take(self, found: Callable[[], list[Span]]) -> None:
        """Mark what was found elsewhere; none of it is shown yet.

        Args:
            found: gives where it stands in the galley, in order, whenever that is set anew.
        """
        self._found = found
        self.set_again()

    def point_at(self, place: Span | None) -> None:
        """Tell one of the hits found elsewhere from the others; None for none of them."""
        if not self._bar.isVisible():
            self._at = next((n for n, hit in enumerate(self.hits) if hit == place), -1)
            self.show()

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1)."""
        if self.hits:
            start = self._at if self._at >= 0 else (-1 if by > 0 else 0)
            self._at = (start + by) % len(self.hits)
            self.show()
            self._page.reveal(self.hits[self._at], flash=False)

    def set_again(self) -> None:
        """Mark what the bar asks for while it is open, else what was found elsewhere."""
        if self._bar.isVisible():
            self.hits = self._find_all(self._bar.field.text())
            self._at = min(self._at, len(self.hits) - 1)
        else:
            self.hits, self._at = self._found(), -1
        self.show()

    def close(self) -> None:
        """Put the bar away and what it found with it."""
        self._bar.hide()
        self._page.setFocus()
        self.set_again()

    def show(self) -> None:
        """Mark the hits on the page and the ruler, and say how many there are."""
        self._page.show_hits(self.hits, self.current)
        self._bar.show_count(self._at, len(self.hits))
        self._overview.show_hits(self.hits)

    def _find_all(self, wanted: str) -> list[Span]:
        from explorer.store.search.find_in_text import find_all

        return find_all(self._page.setting.galley.text, wanted) if wanted else []

    def _offset_in_view(self) -> int:
        page = self._page
        line = geometry.line_near(page.setting, page.verticalScrollBar().value() + 1)
        return page.setting.galley.starts[line] if page.setting.galley.starts else 0
