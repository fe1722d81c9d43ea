"""Follow the text: the paragraph in the middle of the pane, and the country it is mostly about."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject, QTimer, Signal

from ui.reader import geometry
from ui.reader.page import Page
from ui.reader.page_text import PageText

SETTLED_MS = 250


def codes_of(galley: PageText, number: int) -> tuple[str, ...]:
    """Return the countries a paragraph names, by themselves or by their people, most often first.

    Countries named equally often come in the order of the text.
    """
    counted: Counter[str] = Counter()
    for spot in galley.spots:
        is_name = spot.kind in ("country", "person") and spot.code
        if is_name and galley.lines[galley.line_at(spot.start)].number == number:
            counted[spot.code] += 1
    return tuple(code for code, _ in counted.most_common())


class Follower(QObject):
    """Waits until the scrolling has settled, then says so; does nothing while switched off.

    Signals:
        settled(tuple): the page stands still after the reader scrolled it; the countries of the
            paragraph in its middle.
    """

    settled = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._is_on = False
        page.moved.connect(self._on_moved)

    def set_on(self, on: bool) -> None:
        """Switch following on or off."""
        self._is_on = on
        self._timer.stop()
        self._on_moved()

    def _on_moved(self) -> None:
        if self._is_on:
            self._timer.start()

    def _on_timeout(self) -> None:
        page, galley = self._page, self._page.setting.galley
        middle = page.verticalScrollBar().value() + page.viewport().height() / 2
        line = geometry.line_near(page.setting, middle)
        number = galley.lines[line].number if line < len(galley.lines) else 0
        self.settled.emit(codes_of(galley, number) if number else ())
