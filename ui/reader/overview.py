"""Keeps the ruler in step with the page: ticks for quotes and hits, the part in view, jumps."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from explorer.model import Span
from ui.reader import geometry
from ui.reader.page import Page
from ui.reader.ruler import Ruler, Tick


class Overview(QObject):
    """Translates places on the page into places on the ruler, and clicks on it into scrolling."""

    def __init__(self, page: Page, ruler: Ruler) -> None:
        super().__init__(page)
        self._page = page
        self._ruler = ruler
        self._places: dict[int, Span] = {}
        self._quotes: list[Tick] = []
        self._hits: list[Span] = []
        self._galley = page.setting.galley
        page.laid_out.connect(self._on_laid_out)
        page.verticalScrollBar().valueChanged.connect(self._show_view)
        ruler.jump_asked.connect(self._on_jump_asked)
        ruler.scroll_asked.connect(self._on_scroll_asked)

    def show_hits(self, hits: Iterable[Span]) -> None:
        """Show a tick for each hit beside those for quotes."""
        self._hits = list(hits)
        self._show_ticks()

    def _on_laid_out(self) -> None:
        galley = self._page.setting.galley
        if galley is not self._galley:
            # They are found anew in the new one: what was found in the old stands elsewhere.
            self._galley, self._hits = galley, []
        ink = self._page.margin.ink
        spots = [s for s in galley.spots if s.kind == "quote"]
        shown = [spot for spot in spots if spot.style != "none"]
        self._places = {spot.start: Span(spot.start, spot.end) for spot in shown}
        self._quotes = [self._tick(spot.start, ink(spot.code).name()) for spot in shown]
        self._show_ticks()
        self._show_view()

    def _show_ticks(self) -> None:
        hits = [self._tick(hit.start, "", is_hit=True) for hit in self._hits]
        self._ruler.show_ticks([*self._quotes, *hits])

    def _tick(self, offset: int, colour: str, *, is_hit: bool = False) -> Tick:
        at = geometry.top(self._page.setting, offset) / self._height()
        return Tick(at, offset, colour, is_hit)

    def _height(self) -> float:
        return max(geometry.bottom(self._page.setting), 1.0)

    def _show_view(self) -> None:
        scroll, whole = self._page.verticalScrollBar().value(), self._height()
        below = scroll + self._page.viewport().height()
        self._ruler.show_view(scroll / whole, below / whole)

    def _on_jump_asked(self, tick: Tick) -> None:
        hit = next((hit for hit in self._hits if hit.start == tick.offset), None)
        place = hit if tick.is_hit else self._places.get(tick.offset)
        if place is not None:
            self._page.reveal(place)

    def _on_scroll_asked(self, at: float) -> None:
        self._page.unpin()
        middle = at * self._height() - self._page.viewport().height() / 2
        self._page.verticalScrollBar().setValue(max(round(middle), 0))
