"""Follow the text: the paragraph in the middle of the pane, and the country it is mostly about."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject, QTimer, Signal

from ui.reader.galley import Galley

SETTLED_MS = 250


def codes_of(galley: Galley, number: int) -> tuple[str, ...]:
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
        settled(): the page stands still after the reader scrolled it.
    """

    settled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_MS)
        self._timer.timeout.connect(self.settled)
        self.is_on = False

    def set_on(self, on: bool) -> None:
        """Switch following on or off."""
        self.is_on = on
        self._timer.stop()
        if on:
            self._timer.start()

    def on_moved(self) -> None:
        """Note that the reader scrolls."""
        if self.is_on:
            self._timer.start()
